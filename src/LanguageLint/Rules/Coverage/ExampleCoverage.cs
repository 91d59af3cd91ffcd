using LanguageLint.Linting;

namespace LanguageLint.Rules.Coverage;

/// <summary>A part of a rule that no example shows.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Part">The part as the pack writes it, such as <c>turn up</c>.</param>
/// <param name="Where">What it is a part of, such as “in “fail/v to (attend | turn up)””; empty for a pattern of the rule itself.</param>
/// <param name="Place">Where it stands in its pack.</param>
public sealed record UnshownPart(Rule Rule, string Part, string Where, SourcePlace Place);

/// <summary>
/// Tells which parts of rules their examples show: patterns, the alternatives and optional words in them, guards, alternatives of the wording,
/// signs of whole-letter checks. A part is shown by an example whose outcome is the same when everything else in the part's place is taken away.
/// </summary>
public sealed class ExampleCoverage
{
    private readonly RuleSet _rules;
    private readonly Dictionary<string, List<RuleVariant>> _variants;

    private ExampleCoverage(RuleSet rules, Dictionary<string, List<RuleVariant>> variants) => (_rules, _variants) = (rules, variants);

    /// <summary>How many parts the rules have.</summary>
    public int Parts => _variants.Values.Sum(variants => variants.Count);

    /// <summary>Prepares to measure some rules.</summary>
    /// <param name="packs">All packs that the rules lean on, the built-in ones too.</param>
    /// <param name="isMeasured">Which rules to measure.</param>
    /// <exception cref="PackException">A pack cannot be used.</exception>
    public static ExampleCoverage Of(IReadOnlyList<RulePack> packs, Predicate<Rule> isMeasured)
    {
        var variants = new Dictionary<string, List<RuleVariant>>(StringComparer.Ordinal);
        var narrowed = new List<RulePack>();
        foreach (var pack in packs)
        {
            var rules = new List<Rule>();
            foreach (var rule in pack.Rules.Where(rule => isMeasured(rule)))
            {
                variants[rule.Id] = [.. RuleVariants.Of(rule)];
                rules.AddRange([rule, .. variants[rule.Id].Select(variant => variant.Narrowed)]);
            }

            narrowed.Add(pack with { Rules = rules });
        }

        return new ExampleCoverage(RuleSet.Compile(narrowed), variants);
    }

    /// <summary>The parts that no example shows, in the order of the packs.</summary>
    /// <param name="cancellation">Stops the measuring.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public IEnumerable<UnshownPart> Gaps(CancellationToken cancellation = default)
    {
        foreach (var rule in _rules.Rules.Where(rule => _variants.ContainsKey(rule.Id)))
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = new HashSet<string>(StringComparer.Ordinal);
            foreach (var example in rule.Examples)
            {
                shown.UnionWith(rule.Check is null ? ShownByPhrase(rule, example) : ShownByLetter(rule, example));
            }

            foreach (var variant in _variants[rule.Id].Where(variant => !shown.Contains(variant.Narrowed.Id)))
            {
                yield return new UnshownPart(rule, variant.Part, variant.Where, variant.Place);
            }
        }
    }

    private IEnumerable<string> ShownByPhrase(Rule rule, RuleExample example)
    {
        var block = ExampleText.Block(example.Text, example.Scope);
        var judged = new DocumentScan(_rules, OptionsFor(rule), ExampleText.KindOf(rule), [block]).Judge(block);
        var found = judged.Where(hit => hit.Rule.Id == rule.Id && hit.PassedBy is null).Select(hit => hit.Phrase).ToList();
        var byRule = judged.ToLookup(hit => hit.Rule.Id, StringComparer.Ordinal);
        return _variants[rule.Id].Where(variant => byRule[variant.Narrowed.Id].Any(hit => variant.Proof switch
        {
            Proof.Passed => example.Pass == variant.Guard && hit.PassedBy == variant.Guard,
            Proof.Written => hit.Finding is { } finding && finding.Suggestions.Any(text => IsStated(example, finding, text)),
            _ => example.Span is not null && hit.PassedBy is null && found.Contains(hit.Phrase),
        })).Select(variant => variant.Narrowed.Id);
    }

    private IEnumerable<string> ShownByLetter(Rule rule, RuleExample example)
    {
        var letter = ExampleText.Letter(example.Text, ExampleText.KindOf(rule));
        var speaking = new HashSet<string>(new Linter(_rules).Lint(letter, OptionsFor(rule)).Select(finding => finding.Rule.Id), StringComparer.Ordinal);
        return _variants[rule.Id].Where(variant => variant.Proof == Proof.Silent
            ? example.Pass is not null && !speaking.Contains(variant.Narrowed.Id)
            : example.Span is not null && speaking.Contains(variant.Narrowed.Id)).Select(variant => variant.Narrowed.Id);
    }

    private LintOptions OptionsFor(Rule rule) => rule.Style is { } style ? new LintOptions { Style = _rules.Styles[style] } : LintOptions.Default;

    private static bool IsStated(RuleExample example, Finding finding, string text) =>
        example.Suggestions is { } stated ? stated.Contains(text)
        : example.Result == example.Text.Substring(0, finding.Span.Start) + text + example.Text.Substring(finding.Span.End);
}
