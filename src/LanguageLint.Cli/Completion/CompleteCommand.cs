using System.CommandLine;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Completion;

/// <summary>The command that the completion scripts ask: each way a line can go on, with a tab and what it means. Not for people, so help leaves it out.</summary>
internal sealed class CompleteCommand : Command
{
    /// <summary>Its name, for the scripts.</summary>
    public const string Called = "complete";

    private readonly Argument<string> _line = new("LINE");

    public CompleteCommand()
        : base(Called, "Tell how a command line can go on.")
    {
        Hidden = true;
        Add(_line);
        SetAction(parsed =>
        {
            foreach (var item in Completer.Complete(parsed.RootCommandResult.Command, parsed.GetRequiredValue(_line)))
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{item.Label}\t{Printable.Of(item.Detail ?? "")}");
            }

            return ExitCodes.Good;
        });
    }
}
