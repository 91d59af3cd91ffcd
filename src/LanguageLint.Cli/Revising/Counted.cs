using System.Globalization;

namespace LanguageLint.Cli.Revising;

/// <summary>Says how many there are of something.</summary>
internal static class Counted
{
    /// <summary>“1 comment”, “2 comments”, “no comments”.</summary>
    public static string Of(int count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s"),
    };
}
