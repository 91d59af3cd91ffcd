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
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var page = new StringWriter { NewLine = "\n" };
        configuration.Output = page;
        new HelpAction { MaxWidth = width }.Invoke(parseResult);
        configuration.Output = output;
        if (parseResult.CommandResult.Command is IExplained explained)
        {
            page.WriteLine(explained.Details);
        }

        foreach (var line in page.ToString().TrimEnd().Split('\n'))
        {
            // The library fills its columns with spaces.
            output.WriteLine(line.TrimEnd());
        }

        return ExitCodes.Good;
    }
}
