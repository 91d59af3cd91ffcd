using LanguageLint.Cli.Checking;

namespace LanguageLint.Cli.Files;

/// <summary>Walks a folder for files that can be checked, leaving out what git ignores. Follows no links to folders, so it always ends.</summary>
/// <param name="isKnown">Whether a file is one to check, going by its path.</param>
/// <param name="cancellation">Stops the walk.</param>
internal sealed class FolderWalk(Func<string, bool> isKnown, CancellationToken cancellation)
{
    /// <summary>Folders of programs, which hold nobody's letters.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { ".git", ".hg", ".svn", ".vs", "bin", "obj", "node_modules" };

    /// <summary>What the paths of a folder's files begin with in reports.</summary>
    /// <param name="path">The folder as the user named it.</param>
    public static string Prefix(string path) => path is "." or "./" ? "" : path.TrimEnd('/', '\\') + "/";

    /// <summary>Whether a folder of this name belongs to programs, and is left out.</summary>
    public static bool IsOfPrograms(string name) => Skipped.Contains(name);

    /// <summary>The files of a folder, or the one problem that there are none.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="full">The folder's absolute path.</param>
    public IReadOnlyList<InputFile> Files(string path, string full)
    {
        var files = new List<InputFile>();
        Walk(Prefix(path), full, GitIgnore.Above(full), files);
        return files.Count > 0 ? files : [new InputFile(path, full, "There is no file in this folder that can be checked: name the files, or a folder that holds letters, posters or templates.")];
    }

    private void Walk(string prefix, string full, GitIgnore? outer, List<InputFile> files)
    {
        cancellation.ThrowIfCancellationRequested();
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(full).EnumerateFileSystemInfos()];
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            files.Add(new InputFile(prefix.TrimEnd('/'), full, "This folder may not be read: ask its owner for permission to read it."));
            return;
        }

        var ignore = GitIgnore.In(outer, full);
        entries.RemoveAll(entry => ignore?.Ignores(entry.FullName, entry is DirectoryInfo) == true);
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var file in entries.OfType<FileInfo>().Where(file => isKnown(prefix + file.Name)))
        {
            files.Add(new InputFile(prefix + file.Name, file.FullName));
        }

        foreach (var folder in entries.OfType<DirectoryInfo>().Where(folder => folder.LinkTarget is null && !IsOfPrograms(folder.Name)))
        {
            Walk(prefix + folder.Name + "/", folder.FullName, ignore, files);
        }
    }
}
