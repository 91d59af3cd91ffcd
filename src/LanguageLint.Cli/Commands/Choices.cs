using System.CommandLine;
using System.CommandLine.Parsing;

namespace LanguageLint.Cli.Commands;

/// <summary>Options and arguments that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Lets the option take only these values, offers them for completion, and says so in one sentence otherwise.</summary>
    public static Option<T> Among<T>(this Option<T> option, params string[] values)
    {
        option.HelpName = string.Join('|', values);
        option.CompletionSources.Add(values);
        option.Validators.Add(result => Check(result, option.Name, result.Tokens, values));
        return option;
    }

    /// <summary>Lets the argument take only these values, offers them for completion, and says so in one sentence otherwise.</summary>
    public static Argument<T> Among<T>(this Argument<T> argument, params string[] values)
    {
        argument.HelpName = argument.Name;
        argument.Description += $" One of {Listed(values)}.";
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result => Check(result, argument.Name, result.Tokens, values));
        return argument;
    }

    private static void Check(SymbolResult result, string name, IEnumerable<Token> tokens, string[] values)
    {
        foreach (var token in tokens.Where(token => !values.Contains(token.Value)))
        {
            result.AddError($"{name} takes {Listed(values)}, not “{token.Value}”.");
        }
    }

    private static string Listed(string[] values) => $"{string.Join(", ", values[..^1])} or {values[^1]}";
}
