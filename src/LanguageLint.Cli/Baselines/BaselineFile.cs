using System.Text;
using LanguageLint.Baselines;
using LanguageLint.Documents.Revising;

namespace LanguageLint.Cli.Baselines;

/// <summary>A baseline on the disk.</summary>
internal static class BaselineFile
{
    /// <summary>Reads a baseline.</summary>
    /// <param name="file">Its full path.</param>
    /// <exception cref="UsageException">It cannot be used.</exception>
    public static Baseline Read(string file)
    {
        try
        {
            return BaselineText.Read(File.ReadAllText(file));
        }
        catch (BaselineException problem)
        {
            throw new UsageException($"{file}({problem.Line}): {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: This baseline may not be read: ask its owner for permission to read it.");
        }
    }

    /// <summary>Writes a baseline, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, Baseline baseline)
    {
        try
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(BaselineText.Write(baseline)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: The baseline could not be written: check that its folder is there and may be written to.");
        }
    }

    /// <summary>The path of a file as a baseline in <paramref name="folder"/> writes it; null when it does not lie in that folder or below.</summary>
    public static string? PathIn(string folder, string file)
    {
        var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        return path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
    }

    /// <summary>Whether the file that an entry names is there no more.</summary>
    public static Func<string, bool> IsGone(string folder) => path => !File.Exists(Path.Combine(folder, path));

    /// <summary>Whether the file that an entry names would be found by a run over some paths, were it there.</summary>
    /// <param name="folder">The folder of the baseline.</param>
    /// <param name="paths">Full paths of files and folders.</param>
    public static Func<string, bool> IsCovered(string folder, IReadOnlyList<string> paths) => entry =>
    {
        var full = Path.GetFullPath(entry, folder);
        return paths.Any(path => PathIn(path, full) is not null);
    };
}
