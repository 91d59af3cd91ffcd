using System.CommandLine;
using LanguageLint.Cli.Checking;
using LanguageLint.Reports;
using LanguageLint.Reports.Explaining;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>explain</c>.</summary>
internal sealed class ExplainCommand : Command, IExplained
{
    private readonly Argument<string[]> _query = new("ID|WORD")
    {
        Description = "A rule by its id or name, or words that a rule finds.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly CommonOptions _common = new();

    public ExplainCommand(Surroundings surroundings)
        : base("explain", "Tell what a rule finds, why, what to write instead, and who says so.")
    {
        Add(_query);
        _common.AddTo(this);
        SetAction(parsed =>
        {
            var query = string.Join(' ', parsed.GetRequiredValue(_query));
            var rules = _common.Rules(parsed, surroundings);
            var found = Find(rules, query);
            var output = parsed.InvocationConfiguration.Output;
            var ink = new Ink(_common.Color(parsed, surroundings));
            switch (found)
            {
                case []:
                    throw new UsageException($"No rule is called “{query}” or finds it; “languagelint rules list” shows all rules.");
                case [var rule]:
                    new RulePage(output, ink, surroundings.Width).Write(RuleExplanation.Of(rule, rules.Sources));
                    break;
                default:
                    RuleTable.Write(output, ink, found);
                    output.WriteLine();
                    output.WriteLine("“languagelint explain ID” tells more of each.");
                    break;
            }
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint explain LL1001
              Everything about one rule.
          languagelint explain failed to attend
              The rules that find these words.
        """;

    /// <summary>The rule of that id or name; else the rules that find the words, by themselves or in an example.</summary>
    private static List<Rule> Find(RuleSet rules, string query)
    {
        var called = rules.Rules.Where(rule => IsSame(rule.Id, query) || IsSame(rule.Name, query)).ToList();
        if (called.Count > 0)
        {
            return called;
        }

        var document = new Document
        {
            Path = InputFile.StandardInput,
            Blocks = [new TextBlock(query.AsMemory(), BlockScope.Paragraph, OffsetMap.Verbatim(0, query.Length))],
        };
        var finding = new Linter(rules).Lint(document, LintOptions.Default).Select(found => found.Rule);
        var showing = rules.Rules.Where(rule => rule.Examples.Any(example => example.Span is { } span && HasWords(span, query)));
        return [.. finding.Concat(showing).Distinct()];
    }

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool HasWords(string text, string words) =>
        $" {text.Replace('-', ' ')} ".Contains($" {words.Replace('-', ' ')} ", StringComparison.OrdinalIgnoreCase);
}
