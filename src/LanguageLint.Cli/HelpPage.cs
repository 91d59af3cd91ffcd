using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LanguageLint.Cli;

/// <summary>Answers <c>--help</c>: what the parser knows of a command, then what only people know of it.</summary>
/// <param name="width">Columns a line may take.</param>
internal sealed class HelpPage(int width) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = width }.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IExplained explained)
        {
            output.WriteLine(explained.Details);
        }

        return ExitCodes.Good;
    }
}
