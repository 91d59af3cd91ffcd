using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace LanguageLint.Cli.Completion;

/// <summary>
/// Knows how a command line can go on: commands, options, and the words that an option takes. Where a file is wanted it offers nothing, and
/// the shell offers files.
/// </summary>
internal static class Completer
{
    /// <summary>The words that can stand at the end of a line, each with what it means.</summary>
    /// <param name="root">The commands there are.</param>
    /// <param name="line">The line up to the cursor, the name of the program first.</param>
    public static IReadOnlyList<CompletionItem> Complete(Command root, string line)
    {
        var isQuoted = line.Count(character => character == '"') % 2 == 1;
        List<string> words = [.. CommandLineParser.SplitCommandLine(isQuoted ? line + '"' : line).Skip(1)];
        if (!isQuoted && (line.Length == 0 || char.IsWhiteSpace(line[^1])))
        {
            words.Add("");
        }

        if (words.Count == 0)
        {
            return [];
        }

        var word = words[^1];
        var (command, option) = Read(root, words.Take(words.Count - 1), out var used);
        var cut = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        if (cut > 0)
        {
            // --format=json is one word to the shell.
            return OptionOf(command, word[..cut]) is { } named
                ? [.. ValuesOf(named, word[(cut + 1)..]).Select(item => new CompletionItem($"{word[..cut]}={item.Label}", detail: item.Detail))]
                : [];
        }

        var offered = option is not null ? ValuesOf(option, word)
            : word.StartsWith('-') ? OptionsOf(command).Where(known => !used.Contains(known) || known.Arity.MaximumNumberOfValues > 1).Select(known => new CompletionItem(known.Name, detail: Brief(known.Description)))
            : command.Subcommands.Where(known => !known.Hidden).Select(known => new CompletionItem(known.Name, detail: Brief(known.Description)))
                .Concat(command.Arguments.SelectMany(argument => ValuesOf(argument, word)));
        return [.. offered.Where(item => item.Label.StartsWith(word, StringComparison.Ordinal))];
    }

    /// <summary>The command that some words have come to, and the option whose value comes next; null when none does.</summary>
    private static (Command Command, Option? Pending) Read(Command root, IEnumerable<string> words, out HashSet<Option> used)
    {
        used = [];
        var command = root;
        Option? pending = null;
        foreach (var word in words)
        {
            if (pending is not null)
            {
                pending = null;
            }
            else if (OptionOf(command, word) is { } option)
            {
                used.Add(option);
                pending = option.Arity.MinimumNumberOfValues > 0 ? option : null;
            }
            else if (command.Subcommands.FirstOrDefault(known => known.Name == word) is { } below)
            {
                command = below;
            }
        }

        return (command, pending);
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden);

    private static Option? OptionOf(Command command, string word) =>
        OptionsOf(command).FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word));

    /// <summary>The first clause of a description: a shell has a line for it.</summary>
    private static string? Brief(string? description) =>
        description?.IndexOfAny(['.', ':', ';']) is { } end and > 0 ? description[..end] : description;

    private static IEnumerable<CompletionItem> ValuesOf(Symbol symbol, string word) =>
        symbol.GetCompletions(CompletionContext.Empty).Where(item => item.Label.StartsWith(word, StringComparison.Ordinal));
}
