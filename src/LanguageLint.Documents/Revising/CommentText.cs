using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Documents.Revising;

/// <summary>What comments say: what was found, why it matters, what to write, and a last line by which a later review knows them.</summary>
internal sealed class CommentText
{
    /// <summary>The last line of the comment on what the letter does well.</summary>
    public const string StrengthSignature = "LanguageLint · what works well";

    private const int MostQuoted = 80;

    // About “the words” (page header):
    private const string About = "About “";
    private const string BeforePlace = "” (";
    private const string AfterPlace = "):";

    private readonly IReadOnlyDictionary<string, RuleSource> _sources;

    /// <summary>Prepares to write comments.</summary>
    public CommentText(IReadOnlyDictionary<string, RuleSource> sources) => _sources = sources;

    /// <summary>The last line of the comment on a finding.</summary>
    public static string Signature(Finding finding, string words) => $"{finding.Rule.Id} {finding.Rule.Name} · “{Quoted(words)}”";

    /// <summary>The place that a line of a comment names because the comment stands elsewhere; null when it names none.</summary>
    public static string? PlaceIn(string line)
    {
        var start = line.LastIndexOf(BeforePlace, StringComparison.Ordinal) + BeforePlace.Length;
        return line.StartsWith(About, StringComparison.Ordinal) && line.EndsWith(AfterPlace, StringComparison.Ordinal) && start >= About.Length + BeforePlace.Length
            ? line[start..^AfterPlace.Length]
            : null;
    }

    /// <summary>The last line of the comment that sums up a rule's other findings.</summary>
    public static string SummarySignature(Rule rule) => $"{rule.Id} {rule.Name} · the others";

    /// <summary>The paragraphs of the comment on a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="words">Its words.</param>
    /// <param name="place">Where the words stand, when the comment stands elsewhere; null when it stands on them.</param>
    /// <param name="change">The change made; null when none is.</param>
    public IEnumerable<string> Of(Finding finding, string words, string? place, AppliedChange? change)
    {
        if (place is not null)
        {
            yield return $"{About}{Quoted(words)}{BeforePlace}{place}{AfterPlace}";
        }

        yield return finding.Message;
        yield return finding.Rule.Why;
        if (finding.Suggestions.Count > 0)
        {
            yield return Advice(finding, change);
        }

        if (Cited(finding.Rule) is { Length: > 0 } cited)
        {
            yield return cited;
        }

        yield return Signature(finding, words);
    }

    /// <summary>The paragraphs of the comment that sums up a rule's findings beyond those that have comments.</summary>
    public static IEnumerable<string> Summary(Rule rule, IReadOnlyCollection<string> words)
    {
        var quoted = words.Select(Quoted).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).Select(word => $"“{word}”");
        yield return words.Count == 1
            ? $"There is one more place of this kind, here: {string.Join(", ", quoted)}. The comments above say why and what to write."
            : $"There are {words.Count} more places of this kind from here on, such as {string.Join(", ", quoted)}. The comments above say why and what to write.";
        yield return SummarySignature(rule);
    }

    /// <summary>The paragraphs of the comment on what the letter does well.</summary>
    public static IEnumerable<string> Strengths(IEnumerable<(Finding Finding, string Words)> strengths)
    {
        yield return "What this text does well:";
        foreach (var (finding, words) in strengths)
        {
            yield return $"“{Quoted(words)}”: {finding.Message}";
        }

        yield return StrengthSignature;
    }

    private static string Advice(Finding finding, AppliedChange? change)
    {
        var options = finding.Suggestions.Select(suggestion => $"“{suggestion}”").ToList();
        if (change is null)
        {
            return "You could write: " + string.Join(", or ", options);
        }

        var others = options.Count > 1 ? $" Or write: {string.Join(", or ", options.Skip(1))}" : "";
        return $"Changed to {options[0]}: accept the change, or reject it to keep your words.{others}";
    }

    private string Cited(Rule rule)
    {
        var titles = rule.Sources.Select(key => _sources.TryGetValue(key, out var source) ? source : null).OfType<RuleSource>().Select(Title).ToList();
        return titles.Count == 0 ? "" : "Source: " + string.Join("; ", titles);
    }

    private static string Title(RuleSource source) =>
        string.Join(", ", ((string?[])[source.Title, source.Publisher, source.Year]).Where(part => !string.IsNullOrEmpty(part)));

    // On one line and cut short where it is long, so that a later review can compare it.
    private static string Quoted(string words)
    {
        var line = new StringBuilder();
        foreach (var word in words.Replace('\uFFFC', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length <= MostQuoted)
        {
            return line.ToString();
        }

        var end = char.IsHighSurrogate(line[MostQuoted - 2]) ? MostQuoted - 2 : MostQuoted - 1;
        return line.ToString(0, end) + "…";
    }
}
