using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;

namespace LanguageLint.Cli.Setup;

/// <summary>What a folder looks like to somebody who wants to check it from now on.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="Files">The files that can be checked.</param>
/// <param name="Root">The root of the git repository it lies in; null when it lies in none.</param>
/// <param name="Server">The build server that is used; null when none is seen.</param>
/// <param name="HasDotNetProject">Whether there is a .NET project in it.</param>
internal sealed record FolderSurvey(string Folder, IReadOnlyList<InputFile> Files, string? Root, BuildServer? Server, bool HasDotNetProject)
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>Looks at a folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="found">What a walk through it found.</param>
    public static FolderSurvey Of(string folder, IReadOnlyList<InputFile> found)
    {
        var root = Upward.From(folder).FirstOrDefault(above => Path.Exists(Path.Combine(above, ".git")));
        return new FolderSurvey(
            folder,
            [.. found.Where(file => file.Problem is null)],
            root,
            BuildServer.All.FirstOrDefault(server => server.IsUsedIn(root ?? folder)),
            Directory.EnumerateFiles(folder, "*.csproj", Everywhere).Any());
    }

    /// <summary>What was seen, in one sentence.</summary>
    public string Sentence()
    {
        var kinds = Files.GroupBy(file => Path.GetExtension(file.Path).ToUpperInvariant()).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {Path.GetExtension(group.First().Path)}");
        IEnumerable<string?> seen =
        [
            Files.Count == 0 ? "no file that can be checked yet" : $"{Revising.Counted.Of(Files.Count, "file")} to check ({string.Join(", ", kinds)})",
            Root is null ? "no git repository" : "a git repository",
            Server?.Title,
            HasDotNetProject ? "a .NET project" : null,
        ];
        return $"Seen: {string.Join(", ", seen.OfType<string>())}.";
    }
}
