using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using LanguageLint.Cli.Commands;
using LanguageLint.Cli.Completion;
using LanguageLint.Reports;

namespace LanguageLint.Cli;

/// <summary>The command <c>languagelint</c>: takes its arguments apart and runs what they ask for.</summary>
internal static class CommandLine
{
    /// <summary>Name and version, as reports and <c>--version</c> say them.</summary>
    public static string Tool { get; } = "languagelint " + typeof(CommandLine).Assembly.GetName().Version?.ToString(3);

    /// <summary>Runs the command and tells its exit code; see <see cref="ExitCodes"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellation)
    {
        var root = Root(surroundings);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var asksForHelp = parsed.Action is HelpPage or VersionLine;
        if (!asksForHelp)
        {
            IReadOnlyList<string> problems = new Misspelt(parsed, surroundings).Find(arguments) is { Count: > 0 } misspelt ? misspelt : [.. parsed.Errors.Select(error => error.Message)];
            if (problems.Count > 0)
            {
                return WrongUsage(parsed, problems, surroundings.Error);
            }
        }

        await using var output = new StreamWriter(surroundings.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCodes.Cancelled;
        }
        catch (UsageException problem)
        {
            surroundings.Error.WriteLine(Printable.Of("languagelint: " + problem.Message));
            return ExitCodes.Usage;
        }
    }

    /// <summary>All commands.</summary>
    internal static Command Root(Surroundings surroundings)
    {
        // A command of its own name: the library's root command takes the name of whatever file it is started from.
        var root = new RootPage
        {
            new CheckCommand(surroundings),
            new InitCommand(surroundings),
            new FixCommand(surroundings),
            new ReviewCommand(surroundings),
            new BaselineCommand(surroundings),
            new ReportCommand(surroundings),
            new ExplainCommand(surroundings),
            new RulesCommand(surroundings),
            new AccuracyCommand(surroundings),
            new CompareCommand(surroundings),
            new CompletionCommand(),
            new CompleteCommand(),
            new HelpOption { Description = "Show this help.", Action = new HelpPage(surroundings.Width) },
            new VersionOption { Description = "Show name and version.", Action = new VersionLine() },
        };
        root.SetAction(parsed => new HelpPage(surroundings.Width).Invoke(parsed));
        return root;
    }

    /// <summary>The command that was called, as it is typed.</summary>
    internal static string NameOf(ParseResult parsed)
    {
        var name = "languagelint";
        for (var command = parsed.CommandResult; command.Parent is CommandResult parent; command = parent)
        {
            name = name.Insert("languagelint".Length, " " + command.Command.Name);
        }

        return name;
    }

    private static int WrongUsage(ParseResult parsed, IReadOnlyList<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(Printable.Of("languagelint: " + problem));
        }

        error.WriteLine($"“{NameOf(parsed)} --help” shows how it is used.");
        return ExitCodes.Usage;
    }
}
