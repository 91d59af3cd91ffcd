using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LanguageLint.Cli.Changes;

/// <summary>Asks the program <c>git</c> what has changed.</summary>
/// <param name="folder">The full path of a folder in the repository.</param>
internal sealed class GitChanges(string folder)
{
    private static readonly string[] Safe = ["--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--diff-filter=d", "--src-prefix=a/", "--dst-prefix=b/"];

    /// <summary>What has changed in the files as they lie there since a branch, tag or commit was left; new files that git does not know yet count whole.</summary>
    /// <exception cref="UsageException">git is not there, or does not know the revision.</exception>
    public ChangedLines Since(string revision) => Changes(["--merge-base", "--end-of-options", revision], Git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", Root()));

    /// <summary>What is staged for the next commit.</summary>
    /// <exception cref="UsageException">git is not there, or this is no repository.</exception>
    public ChangedLines Staged() => Changes(["--cached"], "");

    private ChangedLines Changes(string[] what, string untracked)
    {
        var root = Root();
        var lines = GitDiff.Lines(Git(["diff", "--unified=0", .. Safe, .. what, "--"]));
        var whole = GitDiff.Binaries(Git(["diff", "--numstat", "-z", .. Safe, .. what, "--"])).Concat(untracked.Split('\0', StringSplitOptions.RemoveEmptyEntries));
        return new ChangedLines(lines.Where(file => file.Value.Count > 0)
            .Select(file => KeyValuePair.Create(Full(file.Key), (IReadOnlyList<LineRange>?)file.Value))
            .Concat(whole.Select(path => KeyValuePair.Create(Full(path), (IReadOnlyList<LineRange>?)null)))
            .DistinctBy(file => file.Key));

        string Full(string path) => Path.GetFullPath(path, root);
    }

    // Relative to the folder, so that links on the way to it stay as the user has them.
    private string Root() => Path.GetFullPath(Git("rev-parse", "--show-cdup").TrimEnd('\n', '\r') is { Length: > 0 } up ? up : ".", folder);

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["-c", "core.quotePath=false", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0
                ? output
                : throw new UsageException("git could not tell what has changed: run this inside a repository, and name a branch, tag or commit that it knows.");
        }
        catch (Win32Exception)
        {
            throw new UsageException("git could not be started: install it, or leave out --diff and --staged.");
        }
    }
}
