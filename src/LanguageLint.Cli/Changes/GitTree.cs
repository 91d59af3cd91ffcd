using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;

namespace LanguageLint.Cli.Changes;

/// <summary>The files that git keeps for its next commit, or kept in an earlier one. Their content comes from git, whatever lies in the folder now.</summary>
internal sealed class GitTree : IDisposable
{
    // Modes of a link and of another repository, whose content is no letter.
    private static readonly string[] NoFiles = ["120000", "160000"];

    private readonly GitBlobs _blobs;
    private readonly string _root;
    private readonly SortedDictionary<string, string> _objects;

    private GitTree(GitProgram git, IEnumerable<(string Path, string Mode, string Object)> entries)
    {
        _blobs = new GitBlobs(git);
        _root = git.Root();
        _objects = new(StringComparer.Ordinal);
        foreach (var (path, mode, name) in entries)
        {
            if (!NoFiles.Contains(mode))
            {
                _objects[Path.GetFullPath(path, _root)] = name;
            }
        }
    }

    /// <summary>What is staged for the next commit. A file with an unsettled merge is not among it.</summary>
    /// <exception cref="UsageException">git is not there, or this is no repository.</exception>
    public static GitTree Staged(GitProgram git) => new(
        git,
        from entry in Entries(git.Text("ls-files", "--stage", "--full-name", "-z", git.Root()))
        let facts = entry.Facts.Split(' ')
        where facts[2] == "0"
        select (entry.Path, facts[0], facts[1]));

    /// <summary>What a branch, tag or commit held when it was left.</summary>
    /// <exception cref="UsageException">git is not there, or does not know the revision.</exception>
    public static GitTree Of(GitProgram git, string revision) => new(
        git,
        from entry in Entries(git.Text("ls-tree", "-r", "-z", "--full-tree", git.Left(revision)))
        let facts = entry.Facts.Split(' ')
        select (entry.Path, facts[0], facts[2]));

    /// <summary>The files among the paths and below them, by path; those of folders by the same choice as on disk. A path that git does not keep has none.</summary>
    /// <param name="paths">Files and folders, as the user named them.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="isKnown">Whether a file of a folder is one to check, going by its name.</param>
    public IReadOnlyList<InputFile> Files(IReadOnlyList<string> paths, Surroundings surroundings, Func<string, bool> isKnown)
    {
        var choice = new TrackedFiles(_root, isKnown);
        var files = new List<InputFile>();
        foreach (var path in paths.Where(path => path != InputFile.StandardInput).Select(InputFile.Spelt))
        {
            var full = Path.TrimEndingDirectorySeparator(surroundings.FullPath(path));
            if (_objects.TryGetValue(full, out var named))
            {
                files.Add(Input(path, full, named));
                continue;
            }

            var folder = Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar;
            files.AddRange(_objects.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal) && choice.Has(file.Key, folder))
                .Select(file => Input(FolderWalk.Prefix(path) + file.Key[folder.Length..].Replace(Path.DirectorySeparatorChar, '/'), file.Key, file.Value)));
        }

        return [.. files.DistinctBy(file => file.FullPath)];
    }

    /// <inheritdoc/>
    public void Dispose() => _blobs.Dispose();

    private InputFile Input(string path, string full, string name) => new(path, full) { Stored = () => _blobs.Read(name) };

    // “facts TAB path NUL”, as ls-files and ls-tree write them.
    private static IEnumerable<(string Facts, string Path)> Entries(string listing) =>
        from entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries)
        let tab = entry.IndexOf('\t', StringComparison.Ordinal)
        select (entry[..tab], entry[(tab + 1)..]);
}
