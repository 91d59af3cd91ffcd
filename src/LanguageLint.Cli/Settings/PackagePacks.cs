using System.Text.Json;
using LanguageLint.Cli.Files;

namespace LanguageLint.Cli.Settings;

/// <summary>
/// Finds the house packs that NuGet packages bring into the project of a folder, as <c>dotnet restore</c> has written it down in
/// <c>obj/project.assets.json</c> or, where a solution keeps all output together, in <c>artifacts/obj/PROJECT/project.assets.json</c>.
/// A package counts where its build files reach the project, as they do for the analyzer.
/// </summary>
internal static class PackagePacks
{
    /// <summary>The packs; none where no project was restored.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <exception cref="UsageException">What restore wrote cannot be read, or a package is not where it says.</exception>
    public static IReadOnlyList<PackFile> In(string folder)
    {
        if (Assets(folder) is not { } file)
        {
            return [];
        }

        try
        {
            var content = File.ReadAllBytes(file);
            if (content.AsSpan().IndexOf(".languagelint.yml"u8) < 0)
            {
                return [];
            }

            using var assets = JsonDocument.Parse(content);
            return Read(assets.RootElement, file);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: This does not say which packages the project uses: run “dotnet restore” again.");
        }
    }

    private static string? Assets(string folder)
    {
        const string Name = "project.assets.json";
        var own = Path.Combine(folder, "obj", Name);
        return File.Exists(own) ? own : Projects(folder).SelectMany(project => Upward.From(folder).Select(above => Path.Combine(above, "artifacts", "obj", project, Name))).FirstOrDefault(File.Exists);
    }

    private static IReadOnlyList<string> Projects(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.*proj").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed, or is gone: its files say so themselves.
            return [];
        }
    }

    private static List<PackFile> Read(JsonElement assets, string file)
    {
        var used = assets.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .Where(library => library.Value.EnumerateObject().Any(kind => kind.Name.StartsWith("build", StringComparison.Ordinal)))
            .Select(library => library.Name).ToHashSet(StringComparer.Ordinal);
        var stores = assets.GetProperty("packageFolders").EnumerateObject().Select(store => store.Name).ToList();
        var packs = new List<PackFile>();
        foreach (var library in assets.GetProperty("libraries").EnumerateObject().Where(library => used.Contains(library.Name)).OrderBy(library => library.Name, StringComparer.Ordinal))
        {
            var names = library.Value.GetProperty("files").EnumerateArray().Select(name => name.GetString()!).Where(name => name.EndsWith(FolderSettings.PackEnding, StringComparison.Ordinal)).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            var place = library.Value.GetProperty("path").GetString()!;
            var store = stores.Find(store => Directory.Exists(Path.Combine(store, place)))
                ?? throw new UsageException($"{file}: The package {library.Name} is not on this machine: run “dotnet restore”.");
            packs.AddRange(names.Order(StringComparer.Ordinal).Select(name => new PackFile(Path.GetFullPath(Path.Combine(store, place, name)), $"package {library.Name.Replace('/', ' ')}")));
        }

        return packs;
    }
}
