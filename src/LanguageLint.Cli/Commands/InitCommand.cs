using System.CommandLine;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Settings;
using LanguageLint.Cli.Setup;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>init</c>.</summary>
internal sealed class InitCommand : Command, IExplained
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to check from now on.", DefaultValueFactory = _ => "." };

    private readonly Option<string?> _server = new("--ci") { Description = "The build server to write a workflow for, where the tool should not go by what it sees." };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Write without asking." };

    private readonly CommonOptions _common = new();

    public InitCommand(Surroundings surroundings)
        : base("init", "Look at a folder, and write what is needed to check it from now on: settings, a baseline, a workflow.")
    {
        _server.Among([.. BuildServer.All.Select(server => server.Name)]);
        Add(_folder);
        Add(_server);
        Add(_yes);
        _common.AddTo(this);
        _common.AddStyleTo(this, surroundings);
        SetAction((parsed, cancellation) =>
        {
            var readers = new DocumentReaders();
            var style = _common.Style(parsed);
            var checker = new FileChecker(new FileLinter(surroundings, readers, new RuleSets(), _common.Packs(parsed), style, kind: null), surroundings.FilesAtOnce);
            var run = new InitRun(surroundings, readers, checker, parsed.InvocationConfiguration.Output, new Ink(_common.Color(parsed, surroundings)));
            var server = parsed.GetValue(_server) is { } named ? BuildServer.All.Single(known => known.Name == named) : null;
            return run.RunAsync(parsed.GetRequiredValue(_folder), style, server, parsed.GetValue(_yes), cancellation);
        });
    }

    /// <inheritdoc/>
    public string Details => """
        What would be written is shown first. On a terminal you are asked; elsewhere nothing is written without --yes.
        Nothing that is there is overwritten: settings are added at the end of an .editorconfig, and a workflow that is
        there already is left as it is, with the lines to add.

        Examples:
          languagelint init
              See what the folder you are in needs, and agree to it.
          languagelint init templates --ci github --yes
              Write settings, baseline and a GitHub workflow for a folder of templates.
          languagelint init --style scotland
              Follow a house style from the start.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C; nothing is written
            2  the command line, the configuration or a pack is not right, or a file cannot be written
            3  a file could not be read, and its findings are not in the baseline; the rest is as for 0
            0  the files are shown, or written where you agreed
        """;
}
