namespace LanguageLint.Analyzers;

/// <summary>Reckons with paths as text: an analyzer may not ask the disk.</summary>
internal static class Paths
{
    /// <summary>The path with <c>/</c> between folders.</summary>
    public static string WithSlashes(string path) => path.Replace('\\', '/');

    /// <summary>The folders of a file from its own up, each with <c>/</c> at the end.</summary>
    /// <param name="path">The file's path, with <c>/</c> between folders.</param>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
        {
            yield return path.Substring(0, end + 1);
        }
    }

    /// <summary>The path of a file that is named from a folder.</summary>
    /// <param name="folder">The folder, with <c>/</c> at the end.</param>
    /// <param name="name">The name; <c>./</c> and <c>../</c> mean what they always mean.</param>
    public static string From(string folder, string name)
    {
        var written = WithSlashes(name);
        var parts = new List<string>();
        foreach (var part in (IsRooted(written) ? written : folder + written).Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
