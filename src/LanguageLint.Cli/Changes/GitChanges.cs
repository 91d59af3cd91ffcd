namespace LanguageLint.Cli.Changes;

/// <summary>Asks the program <c>git</c> what has changed.</summary>
/// <param name="git">The program, in a folder of the repository.</param>
internal sealed class GitChanges(GitProgram git)
{
    // Whatever the user has configured for reading diffs, these are read by a program.
    private static readonly string[] Safe =
        ["--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--inter-hunk-context=0", "--find-renames", "--diff-filter=d", "--src-prefix=a/", "--dst-prefix=b/"];

    /// <summary>What has changed in the files as they lie there since a branch, tag or commit was left; new files that git does not know yet count whole.</summary>
    /// <exception cref="UsageException">git is not there, or does not know the revision.</exception>
    public ChangedLines Since(string revision) => Changes(["--merge-base", "--end-of-options", revision], Untracked());

    /// <summary>Full paths of the files that differ from what they were when a branch, tag or commit was left, those that are gone and new ones among them.</summary>
    /// <exception cref="UsageException">git is not there, or does not know the revision.</exception>
    public IReadOnlySet<string> Files(string revision)
    {
        var root = git.Root();
        var names = git.Text("diff", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff", git.Left(revision), "--") + Untracked();
        return names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFullPath(path, root)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is staged for the next commit.</summary>
    /// <exception cref="UsageException">git is not there, or this is no repository.</exception>
    public ChangedLines Staged() => Changes(["--cached"], "");

    private string Untracked() => git.Text("ls-files", "--others", "--exclude-standard", "--full-name", "-z", git.Root());

    private ChangedLines Changes(string[] what, string untracked)
    {
        var root = git.Root();
        var lines = GitDiff.Lines(git.Text(["diff", "--unified=0", .. Safe, .. what, "--"]));
        var whole = GitDiff.Binaries(git.Text(["diff", "--numstat", "-z", .. Safe, .. what, "--"])).Concat(untracked.Split('\0', StringSplitOptions.RemoveEmptyEntries));
        return new ChangedLines(lines.Where(file => file.Value.Count > 0)
            .Select(file => KeyValuePair.Create(Full(file.Key), (IReadOnlyList<LineRange>?)file.Value))
            .Concat(whole.Select(path => KeyValuePair.Create(Full(path), (IReadOnlyList<LineRange>?)null)))
            .DistinctBy(file => file.Key));

        string Full(string path) => Path.GetFullPath(path, root);
    }
}
