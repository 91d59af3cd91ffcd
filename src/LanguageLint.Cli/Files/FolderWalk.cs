using LanguageLint.Cli.Checking;

namespace LanguageLint.Cli.Files;

/// <summary>Walks a folder for files that can be checked. Follows no links to folders, so it always ends.</summary>
internal sealed class FolderWalk(IReadOnlyCollection<string> extensions, CancellationToken cancellation)
{
    /// <summary>Folders of programs, which hold nobody's letters.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { ".git", ".hg", ".svn", ".vs", "bin", "obj", "node_modules" };

    /// <summary>The files of a folder, or the one problem that there are none.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="full">The folder's absolute path.</param>
    public IReadOnlyList<InputFile> Files(string path, string full)
    {
        var files = new List<InputFile>();
        Walk(path is "." or "./" ? "" : path.TrimEnd('/', '\\') + "/", full, files);
        return files.Count > 0 ? files : [new InputFile(path, full, $"no file in this folder can be checked; files found by themselves end in {string.Join(", ", extensions.Order(StringComparer.Ordinal))}.")];
    }

    private void Walk(string prefix, string full, List<InputFile> files)
    {
        cancellation.ThrowIfCancellationRequested();
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(full).EnumerateFileSystemInfos()];
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            files.Add(new InputFile(prefix.TrimEnd('/'), full, "you may not read this folder; ask its owner for permission to read it."));
            return;
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var file in entries.OfType<FileInfo>().Where(file => extensions.Contains(Lower(file.Extension))))
        {
            files.Add(new InputFile(prefix + file.Name, file.FullName));
        }

        foreach (var folder in entries.OfType<DirectoryInfo>().Where(folder => folder.LinkTarget is null && !Skipped.Contains(folder.Name)))
        {
            Walk(prefix + folder.Name + "/", folder.FullName, files);
        }
    }

#pragma warning disable CA1308 // Extensions are compared in lower case.
    private static string Lower(string extension) => extension.ToLowerInvariant();
#pragma warning restore CA1308
}
