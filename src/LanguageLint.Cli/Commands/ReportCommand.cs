using System.CommandLine;
using System.Globalization;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Reporting;
using LanguageLint.Cli.Settings;
using LanguageLint.Cli.Showing;
using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Reports.Comparing;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>report</c>.</summary>
internal sealed class ReportCommand : Command, IExplained
{
    private const string DefaultPage = "languagelint-report.html";
    private const string ByFolder = "folder";
    private const int Deepest = 9;

    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to report on.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = $"The report to write. Without it, the page is {DefaultPage}; the other formats are shown.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new("--format") { Description = "How to write it.", DefaultValueFactory = _ => ReportFormats.Html };

    private readonly Option<string?> _history = new("--history") { Description = "Add this run to a history, and draw how it goes.", HelpName = "FILE" };

    private readonly Option<string?> _since = new("--since") { Description = "Say what is new, gone and still there since this branch, tag or commit was left.", HelpName = "REVISION" };

    private readonly Option<string?> _before = new("--before") { Description = "Say what is new, gone and still there since an earlier run, from its JSON report.", HelpName = "FILE" };

    private readonly Option<string?> _after = new("--after") { Description = "Report on a run from its JSON report, in place of PATH.", HelpName = "FILE" };

    private readonly Option<string> _by = new("--by")
    {
        Description = "Put figures together by folder, or by the first so many names of its path, such as 1 where each team has a folder.",
        HelpName = $"{ByFolder}|1…{Deepest}",
        DefaultValueFactory = _ => ByFolder,
    };

    private readonly Option<bool> _pictures = new("--pictures")
    {
        Description = "Show the pages of posters (PDF files, presentations, pictures) with their phrases marked. The page then carries the posters.",
    };

    private readonly HiddenTextOption _hidden = HiddenTextOption.Create();

    private readonly CommonOptions _common = new();

    public ReportCommand(Surroundings surroundings)
        : base("report", "Write a page to look at: what works well, and each phrase in its sentence.")
    {
        _format.Among(ReportFormats.Html, ReportFormats.Markdown, ReportFormats.Text, ReportFormats.Json);
        _by.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value != ByFolder && Depth(token.Value) is null))
            {
                result.AddError($"--by takes {ByFolder} or a number from 1 to {Deepest}, not “{token.Value}”.");
            }
        });
        Add(_paths);
        Add(_output);
        Add(_format);
        Add(_history);
        Add(_since);
        Add(_before);
        Add(_after);
        Add(_by);
        Add(_pictures);
        Add(_hidden);
        Validators.Add(result =>
        {
            var isStored = result.GetResult(_after) is not null;
            if (isStored == result.GetValue(_paths) is { Length: > 0 })
            {
                result.AddError("report takes files and folders to check, or --after with the JSON report of a run.");
            }

            if (result.GetResult(_since) is not null && (isStored || result.GetResult(_before) is not null))
            {
                result.AddError("--since compares what git keeps with files and folders: leave out --before and --after.");
            }

            if (isStored && result.GetResult(_history) is not null)
            {
                result.AddError("--history counts what is checked now: leave out --after.");
            }
        });
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction(async (parsed, cancellation) =>
        {
            var readers = new DocumentReaders(_hidden.Reading(parsed));
            var linter = new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null);
            var checker = new FileChecker(linter, surroundings.FilesAtOnce);
            var drawing = parsed.GetValue(_pictures) ? new FileChecker(linter, surroundings.FilesAtOnce, new PageDrawer(linter)) : checker;
            var earlier = parsed.GetValue(_since) is { } revision ? await new RevisionRun(surroundings, readers, checker).ReadAsync(revision, parsed.GetRequiredValue(_paths), cancellation)
                : parsed.GetValue(_before) is { } before ? new EarlierRun(before, StoredRun.Read(surroundings, before))
                : null;
            var request = Request(parsed, surroundings, earlier);
            var exitCode = parsed.GetValue(_after) is { } after
                ? StoredRun.Report(StoredRun.Read(surroundings, after), request, surroundings)
                : await new CheckRun(request, surroundings, readers, drawing).RunAsync(cancellation);
            foreach (var target in request.Reports)
            {
                parsed.InvocationConfiguration.Output.WriteLine(Printable.Of(
                    $"{target.Path} is written{(target.Format.Name == ReportFormats.Html ? ": open it in a browser." : ".")}"));
            }

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
          languagelint report letters -o report.html --history history.ndjson --by 1
              See whether it gets better, as a whole and for each folder of letters: each run adds a line of counts,
              without any text of the letters.
          languagelint report posters --pictures -o posters.html
              See each phrase in its place on the poster. PDF files are drawn by pdftoppm (of poppler), presentations by
              LibreOffice too, where these are installed; else the words of a PDF or of PowerPoint slides are shown in
              their places.
          languagelint report letters --since v2.0 --format text
              See what is new, gone and still there since the version tagged v2.0, by the rules and settings of today.
          languagelint report --before march.json --after june.json -o report.html
              Compare two runs of “languagelint check letters --format json”.
          languagelint report --before march.json --after june.json --format json
              The same for programs, as changes.schema.json describes it.

        Findings are told apart as a baseline tells them: edits elsewhere, moved paragraphs and renamed files change nothing.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration, a pack, the history or a report of an earlier run is not right
            3  a file could not be read; the others are in the report
            0  none of these, whatever was found
        """;

    private CheckRequest Request(ParseResult parsed, Surroundings surroundings, EarlierRun? earlier)
    {
        var date = Clock.Now(surroundings).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var format = Format(parsed.GetRequiredValue(_format), earlier);
        var file = parsed.GetValue(_output) ?? (format.Name == ReportFormats.Html ? DefaultPage : null);
        return new CheckRequest
        {
            Paths = parsed.GetValue(_paths) ?? [],
            Format = file is null ? format : null,
            Reports = file is null ? [] : [new ReportTarget(format, file)],
            History = parsed.GetValue(_history) is { } history ? new HistoryFile(surroundings.FullPath(history), history, date) : null,
            Earlier = earlier,
            Groups = new FolderGroups(Depth(parsed.GetRequiredValue(_by))),
            FailOn = null,
            UsesBaselines = false,
            Color = _common.Color(parsed, surroundings),
        };
    }

    // In words, a comparison is a report of its own; the page shows it beside all the rest.
    private static ReportFormat Format(string name, EarlierRun? earlier) => ReportFormats.Named(name) switch
    {
        { Name: ReportFormats.Text } format when earlier is not null => format with { Open = output => new ChangesReport(earlier, new ChangesText(output)) },
        { Name: ReportFormats.Markdown } format when earlier is not null => format with { Open = output => new ChangesReport(earlier, new ChangesMarkdown(output)) },
        { Name: ReportFormats.Json } format when earlier is not null => format with { Open = output => new ChangesReport(earlier, new ChangesJson(output, earlier.Name)) },
        var format => format,
    };

    private static int? Depth(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth is >= 1 and <= Deepest ? depth : null;
}
