using System.CommandLine;
using LanguageLint.Cli.Changes;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Reporting;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>check</c>.</summary>
internal sealed class CheckCommand : Command, IExplained
{
    private const string Never = "never";

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders to check; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to write the report: " + string.Join("; ", ReportFormats.All.Select(format => $"{format.Name} ({format.Description})")) + ".",
        DefaultValueFactory = _ => ReportFormats.All[0].Name,
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Write a report to a file as well. May be given several times.",
        HelpName = "FORMAT=FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 when there is a finding of this weight or above.",
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "What the documents are for, where the tool should not go by their content.",
    };

    private readonly HiddenTextOption _hidden = HiddenTextOption.Create();

    private readonly Option<string?> _diff = new("--diff")
    {
        Description = "Speak only of lines changed since this branch, tag or commit was left. Word, PowerPoint and PDF files that changed count whole.",
        HelpName = "REVISION",
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Speak only of findings that are new since this branch, tag or commit was left, as if it were the baseline. Text that was moved or whose file was renamed is not new; Word, PowerPoint and PDF files count by finding.",
        HelpName = "REVISION",
    };

    private readonly Option<bool> _staged = new("--staged") { Description = "Check what is staged for the next commit, as it is staged, and speak only of its changed lines." };

    private readonly Option<string?> _standardInputName = new("--stdin-name")
    {
        Description = "The file that standard input is taken for: its extension says how to read it, its folder what settings hold. It need not be there.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _showConfig = new("--show-config")
    {
        Description = "Check nothing: show every setting that holds for the files named, and the file, line and section it comes from.",
    };

    private readonly Option<bool> _noBaseline = new("--no-baseline") { Description = "Report what a baseline accepts, too." };

    private readonly CommonOptions _common = new();

    public CheckCommand(Surroundings surroundings)
        : base("check", "Check files and folders, and report each phrase that may hold someone back.")
    {
        _format.Among([.. ReportFormats.All.Select(format => format.Name)]);
        _format.HelpName = "FORMAT";
        _reports.CompletionSources.Add([.. ReportFormats.All.Select(format => format.Name + "=")]);
        _reports.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => ReportTarget.Problem(token.Value)).OfType<string>())
            {
                result.AddError(problem);
            }
        });
        _failOn.Among("error", "warning", "suggestion", Never);
        _kind.Among("letter", "message", "poster", "report", "web", "code");
        Add(_paths);
        Add(_format);
        Add(_reports);
        Add(_failOn);
        Add(_kind);
        Add(_hidden);
        Add(_diff);
        Add(_since);
        Add(_staged);
        Add(_noBaseline);
        Add(_standardInputName);
        Add(_showConfig);
        Validators.Add(result =>
        {
            if (new Option[] { _diff, _since, _staged }.Count(option => result.GetResult(option) is not null) > 1)
            {
                result.AddError("--diff, --since and --staged each say in their own way what is new: give one of them.");
            }

            if (result.GetResult(_standardInputName) is not null && result.GetValue(_paths)?.Contains(InputFile.StandardInput) != true)
            {
                result.AddError("--stdin-name names what standard input is: add - to the paths.");
            }
        });
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction(async (parsed, cancellation) =>
        {
            var kind = parsed.GetValue(_kind) is { } named ? Enum.Parse<DocumentKind>(named, ignoreCase: true) : (DocumentKind?)null;
            if (parsed.GetValue(_showConfig))
            {
                ShowSettings(parsed, surroundings, kind);
                return ExitCodes.Good;
            }

            var git = new GitProgram(surroundings.Folder);
            using var staged = parsed.GetValue(_staged) ? GitTree.Staged(git) : null;
            var readers = new DocumentReaders(_hidden.Reading(parsed));
            var checker = new FileChecker(new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), kind), surroundings.FilesAtOnce);
            IChanges? changes = staged is not null ? new GitChanges(git).Staged()
                : parsed.GetValue(_diff) is { } start ? new GitChanges(git).Since(start)
                : parsed.GetValue(_since) is { } revision ? await new RevisionRun(surroundings, readers, checker).CompareAsync(revision, parsed.GetRequiredValue(_paths), cancellation)
                : null;
            return await new CheckRun(Request(parsed, surroundings) with { Tree = staged, Changes = changes }, surroundings, readers, checker).RunAsync(cancellation);
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint check letters
              Check every letter in a folder and in its folders.
          languagelint check appointment.docx --kind letter
              Check one letter.
          languagelint check . --format json > findings.json
              Write a report for other programs.
          languagelint check . --report sarif=findings.sarif --report junit=findings.xml
              Read the findings here, and write two reports for other programs.
          languagelint check . --diff origin/main
              Check the lines that a branch changes, such as for a pull request.
          languagelint check letters --since v2.0
              Check what is new since v2.0, in Word files too; what was there then passes, wherever it was moved to.
          pbpaste | languagelint check -
              Check what was copied a moment ago.
          languagelint check - --stdin-name letters/visit.md < draft
              Check a text that has no file yet as Markdown, by the settings of the folder letters.
          languagelint check --show-config letters/visit.md
              See which settings hold for a file, and where each comes from.
          languagelint check templates --fail-on suggestion
              Let a build stop at suggestions too.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line, the configuration or a pack is not right
            3  a file could not be read, or nothing of it could be checked; the others are still reported
            1  there are findings at or above --fail-on
            0  none of these
        """;

    private void ShowSettings(ParseResult parsed, Surroundings surroundings, DocumentKind? kind)
    {
        var page = new SettingsPage(
            surroundings, _common.Packs(parsed), _common.Style(parsed), kind, parsed.InvocationConfiguration.Output, new Ink(_common.Color(parsed, surroundings)));
        foreach (var path in parsed.GetRequiredValue(_paths))
        {
            page.Write(path == InputFile.StandardInput ? parsed.GetValue(_standardInputName) ?? path : path);
        }
    }

    private CheckRequest Request(ParseResult parsed, Surroundings surroundings) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        StandardInputName = parsed.GetValue(_standardInputName),
        Format = ReportFormats.Named(parsed.GetRequiredValue(_format)),
        Reports = [.. parsed.GetRequiredValue(_reports).Select(ReportTarget.Parse)],
        FailOn = parsed.GetRequiredValue(_failOn) is var severity and not Never ? Enum.Parse<Severity>(severity, ignoreCase: true) : null,
        UsesBaselines = !parsed.GetValue(_noBaseline),
        Color = _common.Color(parsed, surroundings),
    };
}
