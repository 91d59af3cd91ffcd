using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>Writes what there is to know about a rule, for a person who was sent here by a finding.</summary>
internal sealed class RulePage(TextWriter output, Ink ink, int width)
{
    private const string Indent = "  ";

    /// <summary>Writes the page of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sources">The guides and studies that rules cite, by key.</param>
    public void Write(Rule rule, IReadOnlyDictionary<string, RuleSource> sources)
    {
        output.WriteLine(ink.Strong($"{rule.Id} {rule.Name}"));
        var facts = new[] { rule.Category.Name(), Spelling.Of(rule.DefaultSeverity), rule.Topic, rule.Kinds.Count == 0 ? null : "only in: " + string.Join(", ", rule.Kinds.Select(kind => Spelling.Of(kind))) };
        output.WriteLine(ink.Faint(string.Join(" · ", facts.OfType<string>())));
        Section("What it says", [rule.Message.Replace("{match}", "…", StringComparison.Ordinal)]);
        Section("Why", [rule.Why]);
        Section("What it looks for", LooksFor(rule));
        Section("What to write", rule.Cases.SelectMany(ruleCase => ruleCase.Write).Distinct().Select(text => text.Length == 0 ? "leave the words out" : text));
        Examples("It finds", rule.Examples.Where(example => example.Span is not null));
        Examples("It leaves alone", rule.Examples.Where(example => example.Pass is not null));
        Section("Sources", rule.Sources.Select(key => Source(key, sources)));
    }

    private static IEnumerable<string> LooksFor(Rule rule) => rule.Check is { } check
        ? [$"the whole text, by the check “{check.Name}”{(check.Limit == 0 ? "" : $" with the limit {check.Limit}")}", .. check.Signs.Select(pattern => pattern.Text)]
        : rule.Cases.SelectMany(ruleCase => ruleCase.Match).Select(pattern => pattern.Text);

    private void Section(string heading, IEnumerable<string> texts)
    {
        var first = true;
        foreach (var text in texts)
        {
            if (first)
            {
                output.WriteLine();
                output.WriteLine(ink.Strong(heading));
                first = false;
            }

            foreach (var line in Wrapping.Lines(Printable.Of(text), width - Indent.Length))
            {
                output.WriteLine(Indent + line);
            }
        }
    }

    private void Examples(string heading, IEnumerable<RuleExample> examples)
    {
        var first = true;
        foreach (var example in examples)
        {
            if (first)
            {
                output.WriteLine();
                output.WriteLine(ink.Strong(heading));
                first = false;
            }

            AnnotatedSentence.Write(output, ink, Indent, width, example.Text, AnnotatedSentence.SpanOf(example));
            if (example.Result is { } result)
            {
                output.WriteLine($"{Indent}{ink.Good("→")} {Printable.Of(result)}");
            }
            else if (example.Pass is { } guard and not "other")
            {
                output.WriteLine(ink.Faint($"{Indent}({guard})"));
            }
        }
    }

    private static string Source(string key, IReadOnlyDictionary<string, RuleSource> sources) =>
        sources.TryGetValue(key, out var source) ? $"{SourceName.Of(source)}{(string.IsNullOrEmpty(source.Url) ? "" : " " + source.Url)}" : key;
}
