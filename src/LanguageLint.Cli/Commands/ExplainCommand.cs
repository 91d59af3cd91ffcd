using System.CommandLine;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Completion;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
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
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _trace = new("--trace")
    {
        Description = "Tell why each phrase of a line was reported or left alone; in an Office file or PDF, of a place that a report names.",
        HelpName = "FILE:LINE",
    };

    private readonly CommonOptions _common = new();

    public ExplainCommand(Surroundings surroundings)
        : base("explain", "Tell what a rule finds, why, what to write instead, and who says so.")
    {
        _query.CompletionSources.Add(_ => new KnownNames(surroundings).Rules());
        _query.HelpName = "ID|WORD";
        Add(_query);
        Add(_trace);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        Validators.Add(result =>
        {
            if (result.GetValue(_query) is { Length: > 0 } == result.GetResult(_trace) is not null)
            {
                result.AddError("explain takes a rule or words, or --trace with a file and line.");
            }
        });
        SetAction((parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var ink = new Ink(_common.Color(parsed, surroundings));
            if (parsed.GetValue(_trace) is { } spot)
            {
                var linter = new FileLinter(surroundings, new DocumentReaders(), new RuleSets(), _common.Packs(parsed), _common.Style(parsed), kind: null);
                return Task.FromResult(new TraceRun(surroundings, linter, output, ink).Run(spot, cancellation));
            }

            var query = string.Join(' ', parsed.GetRequiredValue(_query));
            var rules = _common.Rules(parsed, surroundings);
            switch (Find(rules, query))
            {
                case []:
                    throw new UsageException($"No rule is called “{query}” or finds it{NearestTo(query, rules)}; “languagelint rules list” shows all rules.");
                case [var rule]:
                    new RulePage(output, ink, surroundings.Width).Write(RuleExplanation.Of(rule, rules.Sources));
                    break;
                case var found:
                    RuleTable.Write(output, ink, found);
                    output.WriteLine();
                    output.WriteLine("“languagelint explain ID” tells more of each.");
                    break;
            }

            return Task.FromResult(ExitCodes.Good);
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint explain LL1001
              Everything about one rule.
          languagelint explain failed to attend
              The rules that find these words.
          languagelint explain --trace letter.md:12
              Why each phrase of line 12 was reported or left alone.
          languagelint explain --trace "letter.docx:paragraph 3"
              The same for a place of a Word file.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration or a pack is not right, or no rule, line or place is so called
            3  the file to trace could not be read
            0  none of these
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

    private static string NearestTo(string query, RuleSet rules) =>
        Nearest.Of(query.ToUpperInvariant(), rules.Rules.Select(rule => rule.Name.ToUpperInvariant())) is { } near
            ? $": did you mean “{rules.Rules.First(rule => IsSame(rule.Name, near)).Name}”?"
            : "";

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool HasWords(string text, string words) =>
        $" {text.Replace('-', ' ')} ".Contains($" {words.Replace('-', ' ')} ", StringComparison.OrdinalIgnoreCase);
}
