using System.CommandLine;
using System.Globalization;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Reporting;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>report</c>.</summary>
internal sealed class ReportCommand : Command, IExplained
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to report on.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The page to write.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "languagelint-report.html",
    };

    private readonly Option<string?> _history = new("--history") { Description = "Add this run to a history, and draw how it goes.", HelpName = "FILE" };

    private readonly HiddenTextOption _hidden = HiddenTextOption.Create();

    private readonly CommonOptions _common = new();

    public ReportCommand(Surroundings surroundings)
        : base("report", "Write a page to look at: what works well, and each phrase in its sentence.")
    {
        Add(_paths);
        Add(_output);
        Add(_history);
        Add(_hidden);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction(async (parsed, cancellation) =>
        {
            var readers = new DocumentReaders(_hidden.Reading(parsed));
            var linter = new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null);
            var page = parsed.GetRequiredValue(_output);
            var exitCode = await new CheckRun(Request(parsed, surroundings, page), surroundings, readers, new FileChecker(linter, surroundings.FilesAtOnce)).RunAsync(cancellation);
            parsed.InvocationConfiguration.Output.WriteLine(Printable.Of($"{page} is written: open it in a browser."));
            return exitCode;
        });
    }

    /// <inheritdoc/>
    public string Details => """
        The page is one file. It loads nothing from the network, works without scripts, and prints. It holds sentences of
        your letters: share it as you would share those. It shows everything, also what a baseline accepts.

        Examples:
          languagelint report letters -o report.html
              See where the wording of a folder stands.
          languagelint report letters -o report.html --history history.ndjson
              See whether it gets better: each run adds a line of counts, without any text of the letters.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration, a pack or the history is not right
            3  a file could not be read; the others are on the page
            0  none of these, whatever was found
        """;

    private CheckRequest Request(ParseResult parsed, Surroundings surroundings, string page)
    {
        var date = Clock.Now(surroundings).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return new CheckRequest
        {
            Paths = parsed.GetRequiredValue(_paths),
            Format = null,
            Reports = [new ReportTarget(ReportFormats.Named(ReportFormats.Html), page)],
            History = parsed.GetValue(_history) is { } history ? new HistoryFile(surroundings.FullPath(history), history, date) : null,
            FailOn = null,
            UsesBaselines = false,
        };
    }
}
