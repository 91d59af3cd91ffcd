using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Styles;

/// <summary>Words that one side prefers and the other flags.</summary>
/// <param name="Words">The words preferred.</param>
/// <param name="PreferredBy">Who prefers them.</param>
/// <param name="InPlaceOf">What they stand in place of, such as “offender”; null where they are a house term.</param>
/// <param name="FlaggedBy">Who flags them.</param>
/// <param name="Finding">What that side says.</param>
internal sealed record Clash(string Words, StyleSide PreferredBy, string? InPlaceOf, StyleSide FlaggedBy, Finding Finding);

/// <summary>Words that both sides flag, each with words of its own in their place.</summary>
/// <param name="Left">What the one writes.</param>
/// <param name="Right">What the other writes.</param>
/// <param name="InPlaceOf">The words that both flag, by the alphabet.</param>
internal sealed record OwnWords(string Left, string Right, IReadOnlyList<string> InPlaceOf);

/// <summary>Words of which the sides say differently much: one lets them pass, or they weigh differently.</summary>
/// <param name="Words">The words.</param>
/// <param name="Left">What the one says; null where it lets them pass.</param>
/// <param name="Right">What the other says; null where it lets them pass.</param>
internal sealed record Weighed(string Words, Finding? Left, Finding? Right)
{
    /// <summary>The rule that speaks, of the side that says more.</summary>
    public Rule Rule => (Left ?? Right)!.Rule;
}

/// <summary>
/// Where the words of two services part, found by reading the examples of all rules of both with the eyes of each: every sentence as it stands,
/// and with what either would write instead.
/// </summary>
internal sealed class StyleComparison
{
    private readonly Dictionary<(string Words, StyleSide By, string Rule), Clash> _clashes = [];
    private readonly Dictionary<(string Left, string Right), SortedSet<string>> _own = [];
    private readonly Dictionary<string, Weighed> _weighed = [];

    /// <summary>Compares two sides.</summary>
    public StyleComparison(StyleSide left, StyleSide right)
    {
        (Left, Right) = (left, right);
        var seen = new HashSet<(string, BlockScope)>();
        foreach (var rule in left.Rules.Rules.Concat(right.Rules.Rules).Where(rule => rule.Check is null && rule.Category != RuleCategory.Strength))
        {
            foreach (var example in rule.Examples.Where(example => example.Span is { Length: > 0 } && seen.Add((example.Text, example.Scope))))
            {
                Compare(example, rule.Kinds.Count > 0 ? rule.Kinds[0] : DocumentKind.Unknown);
            }
        }

        CompareTerms(left, right);
        CompareTerms(right, left);
    }

    /// <summary>The one side.</summary>
    public StyleSide Left { get; }

    /// <summary>The other side.</summary>
    public StyleSide Right { get; }

    /// <summary>Words that one prefers and the other flags, by the alphabet.</summary>
    public IReadOnlyList<Clash> Clashes => [.. _clashes.Values.OrderBy(clash => clash.Words, StringComparer.Ordinal).ThenBy(clash => clash.FlaggedBy.Name, StringComparer.Ordinal).ThenBy(clash => clash.Finding.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Words that both flag and replace each in its own way; the pairs that replace most come first.</summary>
    public IReadOnlyList<OwnWords> OwnWords => [.. _own.Select(pair => new OwnWords(pair.Key.Left, pair.Key.Right, [.. pair.Value])).OrderByDescending(pair => pair.InPlaceOf.Count).ThenBy(pair => pair.Left, StringComparer.Ordinal).ThenBy(pair => pair.Right, StringComparer.Ordinal)];

    /// <summary>Words that weigh differently, one example for each rule, by rule.</summary>
    public IReadOnlyList<Weighed> Weights => [.. _weighed.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];

    private void Compare(RuleExample example, DocumentKind kind)
    {
        var start = example.Text.IndexOf(example.Span!, StringComparison.Ordinal);
        if (start < 0)
        {
            return;
        }

        var words = new TextSpan(start, example.Span!.Length);
        var (left, right) = (Left.SaysOf(example.Text, example.Scope, kind, words), Right.SaysOf(example.Text, example.Scope, kind, words));
        Find(example, kind, left, Left, Right);
        Find(example, kind, right, Right, Left);
        if (left?.Severity != right?.Severity)
        {
            _weighed.TryAdd((left ?? right)!.Rule.Id, new Weighed(example.Span, left, right));
        }

        if (left is { Suggestions: [var one, ..] } && right is { Suggestions: [var other, ..] } && left.Span == right.Span && !one.Equals(other, StringComparison.OrdinalIgnoreCase))
        {
            var key = (Lower(one), Lower(other));
            (_own.TryGetValue(key, out var replaced) ? replaced : _own[key] = new SortedSet<string>(StringComparer.Ordinal)).Add(Lower(example.Span));
        }
    }

    // What one side would write, read by the other.
    private void Find(RuleExample example, DocumentKind kind, Finding? finding, StyleSide writer, StyleSide reader)
    {
        foreach (var written in finding?.Suggestions.Where(suggestion => suggestion.Length > 0) ?? [])
        {
            var text = example.Text[..finding!.Span.Start] + written + example.Text[finding.Span.End..];
            Find(text, example.Scope, kind, new TextSpan(finding.Span.Start, written.Length), example.Span, writer, reader);
        }
    }

    private void CompareTerms(StyleSide writer, StyleSide reader)
    {
        foreach (var term in writer.Terms.Values)
        {
            foreach (var words in new[] { term.One, term.Many })
            {
                const string Before = "This letter is for ";
                Find(Before + words + " in this town.", BlockScope.Paragraph, DocumentKind.Letter, new TextSpan(Before.Length, words.Length), null, writer, reader);
            }
        }
    }

    private void Find(string text, BlockScope scope, DocumentKind kind, TextSpan words, string? inPlaceOf, StyleSide writer, StyleSide reader)
    {
        if (reader.SaysOf(text, scope, kind, words) is { } finding && writer.SaysOf(text, scope, kind, words) is null)
        {
            var written = text.Substring(words.Start, words.Length);
            _clashes.TryAdd((Lower(written), reader, finding.Rule.Id), new Clash(written, writer, inPlaceOf, reader, finding));
        }
    }

#pragma warning disable CA1308 // Words are compared and shown in lower case.
    private static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}
