using System.CommandLine;
using LanguageLint.Cli.Completion;
using LanguageLint.Cli.Settings;
using LanguageLint.Cli.Styles;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>compare</c>.</summary>
internal sealed class CompareCommand : Command, IExplained
{
    private readonly Argument<string> _left = new("ONE") { HelpName = "ONE", Description = "A house style (moj, scotland, ireland, us, none), or the file of a pack." };

    private readonly Argument<string> _right = new("OTHER") { HelpName = "OTHER", Description = "Another one." };

    private readonly Option<string> _format = new("--format") { Description = "How to write it.", DefaultValueFactory = _ => ReportFormats.Text };

    private readonly CommonOptions _common = new();

    public CompareCommand(Surroundings surroundings)
        : base("compare", "Show where one service's preferred words are another's flagged words: partners write to the same person.")
    {
        _format.Among(ReportFormats.Text, ReportFormats.Markdown, ReportFormats.Json);
        foreach (var side in new[] { _left, _right })
        {
            side.CompletionSources.Add(_ => new KnownNames(surroundings).Styles());
            Add(side);
        }

        Add(_format);
        _common.AddTo(this);
        SetAction(parsed => Run(parsed, surroundings));
    }

    /// <inheritdoc/>
    public string Details => """
        The examples of all rules are read with the eyes of both, as they stand and with what either would write instead.
        Three things are told: words that one prefers and the other flags, words that each replaces in its own way, and
        words that weigh differently.

        Examples:
          languagelint compare moj scotland
              Where letters of these two services pull apart.
          languagelint compare moj ours.languagelint.yml --format markdown > words.md
              A page to take to a meeting with partners.
          languagelint compare moj ireland --format json
              The same for programs, as compare.schema.json describes it.

        Exit codes: 2 when there is no such style or pack or it cannot be used, else 0.
        """;

    private void Run(ParseResult parsed, Surroundings surroundings)
    {
        var ruleSets = new RuleSets();
        IReadOnlyList<string> packs = [.. _common.Packs(parsed).Select(surroundings.FullPath)];
        var comparison = new StyleComparison(
            StyleSide.Of(parsed.GetRequiredValue(_left), surroundings, ruleSets, packs), StyleSide.Of(parsed.GetRequiredValue(_right), surroundings, ruleSets, packs));
        var output = parsed.InvocationConfiguration.Output;
        switch (parsed.GetRequiredValue(_format))
        {
            case ReportFormats.Json:
                StyleComparisonReport.WriteJson(surroundings.Out, comparison);
                break;
            case ReportFormats.Markdown:
                StyleComparisonReport.WriteMarkdown(output, comparison);
                break;
            default:
                StyleComparisonReport.WriteText(output, new Ink(_common.Color(parsed, surroundings)), surroundings.Width, comparison);
                break;
        }
    }
}
