using System.CommandLine;
using System.CommandLine.Parsing;

namespace LanguageLint.Cli;

/// <summary>Finds words of a command line that mean nothing there, and says what may have been meant: a run that passes over a misspelt option does not do what was asked.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="surroundings">Where relative paths start.</param>
internal sealed class Misspelt(ParseResult parsed, Surroundings surroundings)
{
    /// <summary>Ends the options: what comes after it are names, whatever they begin with.</summary>
    private const string EndOfOptions = "--";

    private readonly Command _command = parsed.CommandResult.Command;

    /// <summary>A sentence for each such word; none where all is well.</summary>
    /// <param name="arguments">The words as they were given.</param>
    public IReadOnlyList<string> Find(IReadOnlyList<string> arguments)
    {
        var options = arguments.TakeWhile(word => word != EndOfOptions).ToHashSet(StringComparer.Ordinal);
        var named = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).ToList();
        if (named.Concat(parsed.UnmatchedTokens).Where(word => word.Length > 1 && word[0] == '-' && options.Contains(word)).Select(Option).ToList() is { Count: > 0 } unknown)
        {
            // What follows them are their values, which would be taken for names.
            return unknown;
        }

        return named.Contains("") ? ["One of the names is empty: check the variable that it comes from."]
            : parsed.UnmatchedTokens.Count > 0 ? [_command.Subcommands.Count > 0 ? NoCommand(parsed.UnmatchedTokens[0]) : $"“{parsed.UnmatchedTokens[0]}” is more than “{CommandLine.NameOf(parsed)}” takes."]
            : [];
    }

    private string Option(string word)
    {
        var name = word.Split('=', ':')[0];
        var nearest = Nearest.Of(name, _command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Append(option.Name)).Where(known => known.StartsWith("--", StringComparison.Ordinal)));
        return $"There is no option {name}"
            + (nearest is null ? "." : $": did you mean {nearest}?")
            + (_command.Arguments.Count == 0 ? "" : $" A file of that name is written ./{word}.");
    }

    private string NoCommand(string word) => $"There is no command “{word}”"
        + (Nearest.Of(word, _command.Subcommands.Where(command => !command.Hidden).Select(command => command.Name)) is { } nearest ? $": did you mean “{nearest}”?"
            : Path.Exists(surroundings.FullPath(word)) ? $": “languagelint check {word}” checks what is called so."
            : ".");
}
