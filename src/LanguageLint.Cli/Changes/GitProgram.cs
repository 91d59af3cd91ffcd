using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LanguageLint.Cli.Changes;

/// <summary>The program <c>git</c>, run in one folder.</summary>
/// <param name="folder">The full path of a folder in the repository.</param>
internal sealed class GitProgram(string folder)
{
    /// <summary>The folder it runs in.</summary>
    public string Folder => folder;

    /// <summary>The root of the repository, as a path from the folder on, so that links on the way to it stay as the user has them.</summary>
    /// <exception cref="UsageException">git is not there, or the folder is in no repository.</exception>
    public string Root() => Path.GetFullPath(Text("rev-parse", "--show-cdup").TrimEnd('\n', '\r') is { Length: > 0 } up ? up : ".", folder);

    /// <summary>The commit in which a branch, tag or commit was left on the way to the present one.</summary>
    /// <exception cref="UsageException">git is not there, or does not know the revision.</exception>
    public string Left(string revision) =>
        Text("merge-base", Text("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").Trim(), "HEAD").Trim();

    /// <summary>What git writes.</summary>
    /// <exception cref="UsageException">git is not there, or cannot do it.</exception>
    public string Text(params IReadOnlyList<string> arguments)
    {
        using var git = Start(arguments);
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? output
            : throw new UsageException("git could not tell what has changed: run this inside a repository, and name a branch, tag or commit that it knows.");
    }

    /// <summary>Starts git; what it writes on standard error is let go.</summary>
    /// <exception cref="UsageException">git is not there.</exception>
    public Process Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            return git;
        }
        catch (Win32Exception)
        {
            throw new UsageException("git could not be started: install it, or leave out what asks for changes (--diff, --staged, --since).");
        }
    }
}
