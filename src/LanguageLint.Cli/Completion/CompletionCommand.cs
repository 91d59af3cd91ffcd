using System.CommandLine;
using LanguageLint.Cli.Commands;

namespace LanguageLint.Cli.Completion;

/// <summary>The command <c>completion</c>.</summary>
internal sealed class CompletionCommand : Command, IExplained
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    private readonly Argument<string> _shell = new("SHELL") { Description = "The shell to write the script for." };

    public CompletionCommand()
        : base("completion", "Write a script by which a shell completes commands, options and their words at the Tab key.")
    {
        _shell.Among(Shells);
        Add(_shell);
        SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(ScriptOf(parsed.GetRequiredValue(_shell)));
            return ExitCodes.Good;
        });
    }

    /// <inheritdoc/>
    public string Details => """
        Examples:
          languagelint completion bash > ~/.local/share/bash-completion/completions/languagelint
              For bash, from the next one on.
          languagelint completion zsh > "${fpath[1]}/_languagelint"
              For zsh, where that folder is yours; else add one of your own to fpath.
          languagelint completion fish > ~/.config/fish/completions/languagelint.fish
              For fish, from the next one on.
          languagelint completion powershell | Out-String | Invoke-Expression
              For PowerShell, in this session; in your $PROFILE, in all.

        The script asks languagelint itself how a line goes on, so it need not be written anew after an update.

        Exit codes:
          2  the command line is not right
          0  the script is written
        """;

    private static string ScriptOf(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!);
        return reader.ReadToEnd();
    }
}
