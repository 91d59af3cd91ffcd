using System.CommandLine;
using System.CommandLine.Invocation;

namespace LanguageLint.Cli;

/// <summary>Answers <c>--version</c>.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CommandLine.Tool);
        return ExitCodes.Good;
    }
}
