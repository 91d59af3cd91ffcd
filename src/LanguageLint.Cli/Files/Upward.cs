namespace LanguageLint.Cli.Files;

/// <summary>The way from a folder to the top of its disk.</summary>
internal static class Upward
{
    /// <summary>The folder itself and those above it, the nearest first.</summary>
    /// <param name="folder">Its full path.</param>
    public static IEnumerable<string> From(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
