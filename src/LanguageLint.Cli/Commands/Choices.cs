using System.CommandLine;

namespace LanguageLint.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Lets the option take only these values, offers them for completion, and says so in one sentence otherwise.</summary>
    public static Option<T> Among<T>(this Option<T> option, params string[] values)
    {
        option.HelpName = string.Join('|', values);
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
            {
                result.AddError($"{option.Name} takes {string.Join(", ", values[..^1])} or {values[^1]}, not “{token.Value}”.");
            }
        });
        return option;
    }
}
