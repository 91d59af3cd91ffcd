using LanguageLint.Cli.Checking;

namespace LanguageLint.Cli.Files;

/// <summary>Finds the files that a run was asked to check.</summary>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="isKnown">Whether a file found in a folder is one to check, going by its name.</param>
/// <param name="standardInputName">The path that standard input is taken for; null for none.</param>
internal sealed class FileFinder(Surroundings surroundings, Func<string, bool> isKnown, string? standardInputName = null)
{
    private const string CSharpProblem = "C# is checked while it is compiled, by the package LanguageLint.Analyzers, and not by this command.";

    /// <summary>
    /// The files, in the order of <paramref name="paths"/>; those of a folder by name, before those of its folders. A file named twice is found once.
    /// What cannot be checked is among them, with its problem.
    /// </summary>
    public IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<InputFile>();
        foreach (var path in paths.Select(InputFile.Spelt))
        {
            foreach (var file in FilesOf(path, cancellation))
            {
                if (seen.Add(file.FullPath))
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private IEnumerable<InputFile> FilesOf(string path, CancellationToken cancellation)
    {
        if (path == InputFile.StandardInput)
        {
            return [StandardInput()];
        }

        var full = surroundings.FullPath(path);
        if (Directory.Exists(full))
        {
            return new FolderWalk(isKnown, cancellation).Files(path, full);
        }

        return [new InputFile(path, full, ProblemOf(full))];
    }

    private InputFile StandardInput() => standardInputName is { } name
        ? new InputFile(name, surroundings.FullPath(name), IsCSharp(name) ? CSharpProblem : null) { IsStandardInput = true }
        : new InputFile(InputFile.StandardInput, "") { IsStandardInput = true };

    private static string? ProblemOf(string path) =>
        !File.Exists(path) ? "There is no file or folder of this name: check the spelling."
        : IsCSharp(path) ? CSharpProblem
        : null;

    private static bool IsCSharp(string path) => Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase);
}
