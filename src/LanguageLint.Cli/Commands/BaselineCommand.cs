using System.CommandLine;
using LanguageLint.Baselines;
using LanguageLint.Cli.Baselines;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Settings;
using LanguageLint.Documents;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>baseline</c>.</summary>
internal sealed class BaselineCommand : Command, IExplained
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders whose findings are accepted.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The baseline to write.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Baseline.FileName,
    };

    private readonly Option<bool> _update = new("--update") { Description = "Take off what is gone, follow files that were renamed, and accept nothing new." };

    private readonly Option<string[]> _from = new("--from")
    {
        Description = "Logs of builds with the analyzer, in place of paths: what they report in code and templates is accepted.",
        HelpName = "SARIF",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly HiddenTextOption _hidden = HiddenTextOption.Create();

    private readonly CommonOptions _common = new();

    public BaselineCommand(Surroundings surroundings)
        : base("baseline", "Accept today's findings for now, so that check speaks of new ones only.")
    {
        Add(_paths);
        Add(_output);
        Add(_update);
        Add(_from);
        Add(_hidden);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(_from) is { Length: > 0 } logs)
            {
                return parsed.GetValue(_paths) is { Length: > 0 } ? throw new UsageException("--from takes what the logs report: leave out the paths.")
                    : parsed.GetValue(_update) ? throw new UsageException("--update cannot go by logs, which do not name the files in which nothing is found any more: remove the baseline, build again, and write it anew --from the new logs.")
                    : Task.FromResult(new BuildLogBaseline(surroundings, parsed.InvocationConfiguration.Output).Write(logs, parsed.GetRequiredValue(_output)));
            }

            if (parsed.GetValue(_paths) is not { Length: > 0 })
            {
                throw new UsageException("Name the files and folders whose findings are accepted, as in: languagelint baseline .");
            }

            var readers = new DocumentReaders(_hidden.Reading(parsed));
            var checker = new FileChecker(new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), _common.Style(parsed), null), surroundings.FilesAtOnce);
            var run = new BaselineRun(surroundings, readers, checker, parsed.InvocationConfiguration.Output);
            return run.RunAsync(parsed.GetRequiredValue(_paths), parsed.GetRequiredValue(_output), parsed.GetValue(_update), cancellation);
        });
    }

    /// <inheritdoc/>
    public string Details => """
        A baseline is a small text file that is kept with the letters. It holds no text of them: a line for each finding
        names rule, file and count, and three hashes: of the phrase and of two words on either side. Edits elsewhere,
        moved paragraphs and renamed files do not bring a finding back; a new phrase, or a copy of an old one, is new.
        Each file is held to the nearest languagelint.baseline, from its folder up.

        Examples:
          languagelint baseline .
              Accept what is there today, in the folder you are in and below.
          languagelint baseline . --update
              Take off what has been put right since.
          dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1
          languagelint baseline --from build.sarif
              Accept what the analyzer reports in C# and Razor, too: one log for each project, --from a.sarif b.sarif.
          languagelint check . --no-baseline
              See everything all the same.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C; nothing is written
            2  the command line, the configuration, a pack or the baseline is not right
            3  a file could not be read; the others are in the baseline
            0  none of these
        """;
}
