namespace LanguageLint.Cli.Files;

/// <summary>The <c>.gitignore</c> files that hold in a folder: its own and those further up. Immutable.</summary>
internal sealed class GitIgnore
{
    private readonly GitIgnore? _outer;
    private readonly string _folder;
    private readonly IReadOnlyList<GitIgnorePattern> _patterns;

    private GitIgnore(GitIgnore? outer, string folder, IReadOnlyList<GitIgnorePattern> patterns)
    {
        _outer = outer;
        _folder = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        _patterns = patterns;
    }

    /// <summary>What holds above a folder: the files from the root of its repository down to its parent; null where it is in none.</summary>
    public static GitIgnore? Above(string folder)
    {
        var parents = new Stack<DirectoryInfo>();
        var current = new DirectoryInfo(folder);
        while (current is not null && !Path.Exists(Path.Combine(current.FullName, ".git")))
        {
            current = current.Parent;
            if (current is not null)
            {
                parents.Push(current);
            }
        }

        if (current is null)
        {
            return null;
        }

        var ignore = Read(null, current.FullName, Path.Combine(current.FullName, ".git", "info", "exclude"));
        foreach (var parent in parents)
        {
            ignore = In(ignore, parent.FullName);
        }

        return ignore;
    }

    /// <summary>What holds in a folder, given what holds above it.</summary>
    public static GitIgnore? In(GitIgnore? outer, string folder) => Read(outer, folder, Path.Combine(folder, ".gitignore"));

    /// <summary>Makes it from the lines of a file.</summary>
    public static GitIgnore FromLines(GitIgnore? outer, string folder, IEnumerable<string> lines) =>
        new(outer, folder, [.. lines.Select(GitIgnorePattern.Parse).OfType<GitIgnorePattern>()]);

    /// <summary>Whether a file or folder is ignored. Of the lines that speak of it the last of the nearest file decides.</summary>
    /// <param name="path">Its absolute path, in the folder or below it.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        for (var file = this; file is not null; file = file._outer)
        {
            var relative = path[file._folder.Length..].Replace(Path.DirectorySeparatorChar, '/');
            for (var i = file._patterns.Count - 1; i >= 0; i--)
            {
                if (file._patterns[i].Matches(relative, isFolder))
                {
                    return !file._patterns[i].IsNegated;
                }
            }
        }

        return false;
    }

    private static GitIgnore? Read(GitIgnore? outer, string folder, string file)
    {
        try
        {
            return File.Exists(file) ? FromLines(outer, folder, File.ReadLines(file)) : outer;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return outer;
        }
    }
}
