using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>All there is to say about a rule, in the order in which a person asks; each way of showing it decides how it looks.</summary>
public sealed record RuleExplanation
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Category, weight, topic and where the rule holds, each in a word or two.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<RuleSection> Sections { get; init; }

    /// <summary>Explains a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sources">The guides and studies that rules cite, by key.</param>
    public static RuleExplanation Of(Rule rule, IReadOnlyDictionary<string, RuleSource> sources)
    {
        RuleSection[] sections =
        [
            new("What it says", [new RuleText(rule.Message.Replace("{match}", "…", StringComparison.Ordinal))]),
            new("Why", [new RuleText(rule.Why)]),
            new("It finds", [.. rule.Examples.Where(example => example.Span is not null).Select(example => new RuleSentence(example))]),
            new("What to write", [.. Alternatives(rule)]),
            new("It leaves alone", [.. rule.Examples.Where(example => example.Pass is not null).Select(example => new RuleSentence(example))]),
            new("Where guides differ", [.. rule.Guides.Select(view => new RuleText($"{Name(view.Source, sources)}: {view.Says}"))]),
            new("Sources", [.. rule.Sources.Select(key => sources.TryGetValue(key, out var source) ? (RuleLine)new RuleCitation(source) : new RuleText(key))]),
            new("What can be set", [.. SettingText.Of(rule)]),
            .. LooksFor(rule),
        ];
        return new RuleExplanation { Rule = rule, Facts = FactsOf(rule), Sections = [.. sections.Where(section => section.Lines.Count > 0)] };
    }

    private static List<string> FactsOf(Rule rule)
    {
        List<string> facts = [rule.Category.Name(), Spelling.Of(rule.DefaultSeverity)];
        if (rule.Topic is { } topic)
        {
            facts.Add(topic.Replace('-', ' '));
        }

        if (rule.Kinds.Count > 0)
        {
            facts.Add("only in: " + string.Join(", ", rule.Kinds.Select(Spelling.Of)));
        }

        if (rule.Style is { } style)
        {
            facts.Add("only in the house style " + style);
        }

        return facts;
    }

    // Each case has guards of its own, so its words and its guards stand together.
    private static IEnumerable<RuleSection> LooksFor(Rule rule)
    {
        if (rule.Check is { } check)
        {
            return [new("What it looks for", [.. LooksFor(check)])];
        }

        return rule.Cases.Select((ruleCase, at) => new RuleSection(
            rule.Cases.Count == 1 ? "What it looks for" : $"What it looks for, {at + 1} of {rule.Cases.Count}",
            [
                new RuleText(at == 0 ? "These words, in this order (the rule language is explained in rules/README.md):" : "These words, in this order:", [.. ruleCase.Match.Select(pattern => pattern.Text)]),
                .. GuardText.Of(ruleCase.Guards),
            ]));
    }

    private static IEnumerable<RuleText> LooksFor(RuleCheck check)
    {
        yield return new RuleText($"It reads the whole text: the check “{check.Name}”{(check.Limit == 0 ? "" : $" with the limit {check.Limit}")}.");
        if (check.Given.Count > 0)
        {
            yield return new RuleText("It matters only if one of these stands somewhere:", [.. check.Given.Select(pattern => pattern.Text)]);
        }

        if (check.Signs.Count > 0)
        {
            yield return new RuleText("It looks for one of these:", [.. check.Signs.Select(pattern => pattern.Text)]);
        }
    }

    private static IEnumerable<RuleText> Alternatives(Rule rule)
    {
        var texts = rule.Cases.SelectMany(ruleCase => ruleCase.Write).Distinct().ToList();
        if (texts.Exists(text => text.Length > 0))
        {
            yield return new RuleText(
                rule.Cases.Any(ruleCase => ruleCase.Fix == FixClass.Safe)
                    ? "The first alternative is certain where it is marked as safe, and “fix” puts it in:"
                    : "Choose what is true here; the best comes first:",
                [.. texts.Where(text => text.Length > 0)]);
        }

        if (texts.Contains(""))
        {
            yield return new RuleText("Or leave the words out.");
        }
    }

    private static string Name(string key, IReadOnlyDictionary<string, RuleSource> sources) =>
        sources.TryGetValue(key, out var source) ? source.Publisher is { } publisher ? $"{publisher}, {source.Title}" : source.Title : key;
}
