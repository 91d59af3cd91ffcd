using LanguageLint.Linting;
using LanguageLint.Text;

namespace LanguageLint.Rules;

/// <summary>What an example shows to be wrong with its rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">The example; null when the rule lacks one.</param>
/// <param name="Problem">What is wrong, in one sentence.</param>
/// <param name="Found">Where the rule did find something in the example's text, as UTF-16 offsets; null when nowhere.</param>
public sealed record ExampleFailure(Rule Rule, RuleExample? Example, string Problem, TextSpan? Found = null);

/// <summary>Runs the examples of rules: each rule has to prove what it finds, what it writes, and what its guards are for.</summary>
public sealed class ExampleRunner
{
    private readonly RuleSet _rules;
    private readonly LintOptions _options;

    /// <summary>Makes a runner. The examples are read against all rules of the set.</summary>
    public ExampleRunner(RuleSet rules, LintOptions? options = null)
    {
        _rules = rules;
        _options = options ?? LintOptions.Default;
    }

    /// <summary>What is wrong with a rule's examples; empty when the rule proves itself.</summary>
    public IReadOnlyList<ExampleFailure> Run(Rule rule)
    {
        var failures = new List<ExampleFailure>();
        if (!rule.Examples.Any(example => example.Span is not null))
        {
            failures.Add(new ExampleFailure(rule, null, $"{rule.Id} has no example that is found. Add one with “span”."));
        }

        foreach (var guard in rule.Cases.SelectMany(ruleCase => GuardNames(ruleCase.Guards)).Distinct())
        {
            if (!rule.Examples.Any(example => example.Pass == guard))
            {
                failures.Add(new ExampleFailure(rule, null, $"{rule.Id} has the guard “{guard}” but no example with “pass: {guard}” that shows what it is for."));
            }
        }

        foreach (var example in rule.Examples)
        {
            if ((example.Pass is null ? Found(rule, example) : Passed(rule, example)) is { } failure)
            {
                failures.Add(failure);
            }
        }

        return failures;
    }

    private ExampleFailure? Found(Rule rule, RuleExample example)
    {
        var all = Lint(example.Text, rule, example.Scope);
        var own = all.Where(finding => finding.Rule == rule).ToList();
        if (own.Count != 1)
        {
            var other = rule.Check is null ? all.FirstOrDefault(finding => finding.Rule != rule) : null;
            return new ExampleFailure(rule, example, own.Count > 1 ? "The rule finds more than one phrase here." : "Nothing is found here." + (other is null ? Reason(rule, example) : $" {other.Rule.Id} has the phrase."), other?.Span);
        }

        var finding = own[0];
        var span = Slice(example.Text, finding.Span);
        if (span != example.Span)
        {
            return new ExampleFailure(rule, example, $"“{span}” is found instead of “{example.Span}”.", finding.Span);
        }

        if (example.Severity is { } severity && finding.Severity != severity)
        {
            return new ExampleFailure(rule, example, $"The finding is a {finding.Severity} instead of a {severity}.", finding.Span);
        }

        return WrongWording(rule, example, finding);
    }

    private ExampleFailure? WrongWording(Rule rule, RuleExample example, Finding finding)
    {
        if (example.Suggestions is { } expected && !expected.SequenceEqual(finding.Suggestions))
        {
            return new ExampleFailure(rule, example, $"The alternatives are {Quote(finding.Suggestions)} instead of {Quote(expected)}.", finding.Span);
        }

        for (var i = 0; i < finding.Suggestions.Count; i++)
        {
            var result = example.Text.Substring(0, finding.Span.Start) + finding.Suggestions[i] + example.Text.Substring(finding.Span.End);
            if (i == 0 && example.Result is { } wanted && result != wanted)
            {
                return new ExampleFailure(rule, example, $"The first alternative gives “{result}” instead of “{wanted}”.", finding.Span);
            }

            var written = new TextSpan(finding.Span.Start, finding.Suggestions[i].Length);
            var again = Lint(result, rule, example.Scope).FirstOrDefault(other => other.Severity > Severity.Strength && (other.Span.Overlaps(written) || (i == 0 && example.Result is not null)));
            if (again is not null)
            {
                return new ExampleFailure(rule, example, $"With the alternative “{finding.Suggestions[i]}”, {again.Rule.Id} finds “{Slice(result, again.Span)}”.", finding.Span);
            }
        }

        return example.Result is not null && finding.Suggestions.Count == 0
            ? new ExampleFailure(rule, example, "There is a “result”, but no alternative.", finding.Span)
            : null;
    }

    private ExampleFailure? Passed(Rule rule, RuleExample example)
    {
        var finding = Lint(example.Text, rule, example.Scope).FirstOrDefault(found => found.Rule == rule);
        if (finding is not null)
        {
            return new ExampleFailure(rule, example, $"“{Slice(example.Text, finding.Span)}” is found, but the example should pass ({example.Pass}).", finding.Span);
        }

        var block = ExampleText.Block(example.Text, example.Scope);
        return example.Pass == "other" || Scan(rule, block).FiresWithout(block, rule, example.Pass!)
            ? null
            : new ExampleFailure(rule, example, $"The example passes even without the guard “{example.Pass}”, so it does not show what the guard is for.{Reason(rule, example)}");
    }

    // Why a rule is silent on an example, where a pattern did reach it.
    private string Reason(Rule rule, RuleExample example)
    {
        var block = ExampleText.Block(example.Text, example.Scope);
        var decision = Scan(rule, block).Trace(block).FirstOrDefault(found => found.Rule == rule && found.PassedBy is not null);
        return decision is null ? " No pattern reaches it." : $" “{Slice(example.Text, decision.Span)}” passes by “{decision.PassedBy}”.";
    }

    private List<Finding> Lint(string text, Rule rule, BlockScope scope)
    {
        if (rule.Check is not null)
        {
            return LintLetter(text, rule);
        }

        var findings = new List<Finding>();
        var block = ExampleText.Block(text, scope);
        Scan(rule, block).Check(block, 0, findings);
        return findings;
    }

    private DocumentScan Scan(Rule rule, TextBlock block) => new(_rules, OptionsFor(rule), ExampleText.KindOf(rule), [block]);

    // The example of a rule that belongs to a house style is a text in that style.
    private LintOptions OptionsFor(Rule rule) => rule.Style is { } style ? _options with { Style = _rules.Styles[style] } : _options;

    // The example of a check is a whole text, its paragraphs set apart by blank lines. Spans come back as offsets into the whole.
    private List<Finding> LintLetter(string text, Rule rule)
    {
        var letter = ExampleText.Letter(text, ExampleText.KindOf(rule));
        var starts = new int[letter.Blocks.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + letter.Blocks[i - 1].Text.Length + ExampleText.ParagraphBreak.Length;
        }

        return [.. new Linter(_rules).Lint(letter, OptionsFor(rule)).Select(finding =>
            finding with { Span = new TextSpan(starts[finding.Block] + finding.Span.Start, finding.Span.Length) })];
    }

    private static IEnumerable<string> GuardNames(RuleGuards guards)
    {
        (string Name, bool Stated)[] all =
        [
            ("unless", guards.Unless.Count > 0), ("before", guards.Before.Count > 0), ("after", guards.After.Count > 0),
            ("not-before", guards.NotBefore.Count > 0), ("not-after", guards.NotAfter.Count > 0),
            ("sentence", guards.Sentence.Count > 0), ("not-sentence", guards.NotSentence.Count > 0),
            ("block", guards.Block.Count > 0), ("not-block", guards.NotBlock.Count > 0), ("setting", guards.Setting is not null),
            ("subject", guards.Subject.Count > 0), ("as", guards.As is not null), ("addressed", guards.Addressed is not null),
            ("scope", guards.Scope.Count > 0), ("not-scope", guards.NotScope.Count > 0),
            ("capitals", guards.Capitals.Count > 0), ("not-capitals", guards.NotCapitals.Count > 0),
        ];
        return all.Where(guard => guard.Stated).Select(guard => guard.Name);
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static string Quote(IReadOnlyList<string> texts) => texts.Count == 0 ? "none" : string.Join(", ", texts.Select(text => $"“{text}”"));
}
