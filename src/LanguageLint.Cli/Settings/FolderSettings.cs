using LanguageLint.Configuration;

namespace LanguageLint.Cli.Settings;

/// <summary>What one folder holds that decides how its files are checked, and the folder above it. Immutable.</summary>
/// <param name="Path">The folder's full path.</param>
/// <param name="Configuration">Its <c>.editorconfig</c>; null when it has none.</param>
/// <param name="Packs">The house packs of the packages that its project uses, then its own, <c>*.languagelint.yml</c>, by name.</param>
/// <param name="Outer">What holds above; null at the top and above a root.</param>
internal sealed record FolderSettings(string Path, ConfigurationFile? Configuration, IReadOnlyList<PackFile> Packs, FolderSettings? Outer)
{
    /// <summary>The name of configuration files.</summary>
    public const string FileName = ".editorconfig";

    /// <summary>How the names of house packs end.</summary>
    public const string PackEnding = ".languagelint.yml";

    /// <summary>This folder and those above it that have a say, the nearest first.</summary>
    public IEnumerable<FolderSettings> Upward()
    {
        for (var folder = this; folder is not null; folder = folder.Outer)
        {
            yield return folder;
        }
    }

    /// <summary>Reads the settings of a folder.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="outer">Reads those of the folder above.</param>
    /// <exception cref="UsageException">A configuration file may not be read, or a package is missing.</exception>
    public static FolderSettings Read(string folder, Func<string, FolderSettings> outer)
    {
        var configuration = Configured(System.IO.Path.Combine(folder, FileName));
        var above = configuration?.IsRoot == true ? null : System.IO.Path.GetDirectoryName(folder);
        return new FolderSettings(folder, configuration, [.. PackagePacks.In(folder), .. PacksIn(folder)], above is null ? null : outer(above));
    }

    private static ConfigurationFile? Configured(string file)
    {
        try
        {
            return File.Exists(file) ? ConfigurationFile.Parse(file.Replace(System.IO.Path.DirectorySeparatorChar, '/'), File.ReadAllText(file)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: This configuration may not be read: ask its owner for permission to read it.");
        }
    }

    private static IReadOnlyList<PackFile> PacksIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*" + PackEnding).Order(StringComparer.Ordinal).Select(file => new PackFile(file, "lies in the folder or above"))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed, or is gone: its files say so themselves.
            return [];
        }
    }
}
