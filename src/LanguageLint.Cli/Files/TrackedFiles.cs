namespace LanguageLint.Cli.Files;

/// <summary>Decides of files that git keeps what <see cref="FolderWalk"/> decides of those on disk, so that both speak of the same files.</summary>
/// <param name="root">The full path of the root of the repository.</param>
/// <param name="isKnown">Whether a file is one to check, going by its name.</param>
internal sealed class TrackedFiles(string root, Func<string, bool> isKnown)
{
    private readonly Dictionary<string, (bool IsLeftOut, GitIgnore? Ignore)> _folders = new(StringComparer.Ordinal);

    /// <summary>Whether a walk through a folder would have found the file.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="folder">The full path of the folder, with a separator at its end.</param>
    public bool Has(string file, string folder) =>
        isKnown(file) && In(Path.GetDirectoryName(file)!, folder) is { IsLeftOut: false } found && found.Ignore?.Ignores(file, isFolder: false) != true;

    private (bool IsLeftOut, GitIgnore? Ignore) In(string path, string folder)
    {
        if (_folders.TryGetValue(path, out var known))
        {
            return known;
        }

        // What was named itself is looked at, whatever it is called.
        var isNamed = path.Length < folder.Length;
        var (isLeftOut, outer) = path.Length <= root.TrimEnd(Path.DirectorySeparatorChar).Length ? (false, GitIgnore.Above(path)) : In(Path.GetDirectoryName(path)!, folder);
        isLeftOut = isLeftOut || (!isNamed && (FolderWalk.IsOfPrograms(Path.GetFileName(path)) || outer?.Ignores(path, isFolder: true) == true));
        return _folders[path] = (isLeftOut, GitIgnore.In(outer, path));
    }
}
