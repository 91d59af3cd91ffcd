using LanguageLint.Cli.Settings;
using LanguageLint.Rules;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Cli.Styles;

/// <summary>One of two services whose words are compared: a house style, a pack of its own rules, or the rules that all share.</summary>
internal sealed class StyleSide
{
    /// <summary>The name of the rules that all share, without any house style.</summary>
    public const string None = "none";

    private readonly Linter _linter;
    private readonly LintOptions _options;

    private StyleSide(string name, string title, RuleSet rules, HouseStyle? style)
    {
        (Name, Title, Rules) = (name, title, rules);
        _linter = new Linter(rules);
        _options = new LintOptions { Style = style };
        Terms = style?.Terms ?? rules.Terms;
    }

    /// <summary>What the user called it.</summary>
    public string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    public string Title { get; }

    /// <summary>All rules it goes by.</summary>
    public RuleSet Rules { get; }

    /// <summary>The words it prefers for people.</summary>
    public IReadOnlyDictionary<string, HouseTerm> Terms { get; }

    /// <summary>The side of a name.</summary>
    /// <param name="named">A house style, the file of a pack, or <see cref="None"/>.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="ruleSets">Compiles packs.</param>
    /// <param name="packs">Full paths of packs that both sides go by as well.</param>
    /// <exception cref="UsageException">There is no such style or pack, or the pack cannot be used.</exception>
    public static StyleSide Of(string named, Surroundings surroundings, RuleSets ruleSets, IReadOnlyList<string> packs)
    {
        var shared = ruleSets.With(packs);
        if (named == None)
        {
            return new StyleSide(named, "the rules that all share", shared, null);
        }

        if (shared.Styles.TryGetValue(named, out var style))
        {
            return new StyleSide(named, style.Title, shared, style);
        }

        var file = surroundings.FullPath(named);
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no house style or pack “{named}”: compare takes {None}, {string.Join(", ", shared.Styles.Keys)}, or the file of a pack.");
        }

        var own = RuleSets.Read(file).Style?.Name;
        var rules = ruleSets.With([.. packs, file]);
        return new StyleSide(named, own is null ? "a pack of its own" : rules.Styles[own].Title, rules, own is null ? null : rules.Styles[own]);
    }

    /// <summary>What this side says of words in a sentence; null where it lets them pass.</summary>
    /// <param name="text">The sentence, in which <c>{{name}}</c> is a hole.</param>
    /// <param name="scope">What it is in its document.</param>
    /// <param name="kind">What the document is for.</param>
    /// <param name="words">The words, as UTF-16 offsets.</param>
    public Finding? SaysOf(string text, BlockScope scope, DocumentKind kind, TextSpan words)
    {
        var block = new TextBlock(text.AsMemory(), scope, OffsetMap.Verbatim(0, text.Length), Holes.Find(text));
        return _linter.Lint(new Document { Path = "-", Kind = kind, Blocks = [block] }, _options)
            .Where(finding => finding.Rule.Check is null && finding.Severity > Severity.Strength && finding.Span.Overlaps(words))
            .MaxBy(finding => finding.Severity);
    }
}
