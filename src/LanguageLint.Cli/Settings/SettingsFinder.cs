using System.Collections.Concurrent;
using LanguageLint.Cli.Checking;
using LanguageLint.Configuration;

namespace LanguageLint.Cli.Settings;

/// <summary>What has been decided for one file.</summary>
/// <param name="Configuration">What <c>.editorconfig</c> says.</param>
/// <param name="Packs">Full paths of the house packs, the strongest last.</param>
internal sealed record FileSettings(LintConfiguration Configuration, IReadOnlyList<string> Packs);

/// <summary>Finds the <c>.editorconfig</c> files and house packs of each file, from its folder up. Reads each once. Safe for several threads.</summary>
/// <param name="surroundings">Where standard input is taken to lie.</param>
/// <param name="style">The house style named on the command line, which is stronger than that of any file; null for none.</param>
internal sealed class SettingsFinder(Surroundings surroundings, string? style)
{
    private readonly ConcurrentDictionary<string, FolderSettings> _folders = new(StringComparer.Ordinal);

    /// <summary>The settings of a file.</summary>
    /// <exception cref="UsageException">They cannot be used.</exception>
    public FileSettings For(InputFile file)
    {
        var path = file.IsStandardInput ? Path.Combine(surroundings.Folder, file.Path) : file.FullPath;
        var folders = Folder(Path.GetDirectoryName(path)!).Upward();
        var entries = ConfigurationFile.Merge(folders.Select(folder => folder.Configuration).OfType<ConfigurationFile>(), path.Replace(Path.DirectorySeparatorChar, '/'));
        try
        {
            var configuration = LintConfiguration.Read(style is null ? entries : entries.Append(new ConfigurationEntry(LintConfiguration.StyleKey, style)));
            return new FileSettings(configuration, [.. folders.Reverse().SelectMany(folder => folder.Packs), .. Named(configuration.Packs)]);
        }
        catch (ConfigurationException problem)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>Says which line of which file cannot be used.</summary>
    public static UsageException Unusable(ConfigurationException problem) =>
        new(problem.Entry.File is { } file ? $"{file}({problem.Entry.Line}): {problem.Message}" : problem.Message);

    private FolderSettings Folder(string folder) => _folders.GetOrAdd(folder, path => FolderSettings.Read(path, Folder));

    /// <summary>The packs that an entry names, as paths from the folder of its file.</summary>
    private static IEnumerable<string> Named(ConfigurationEntry? entry) =>
        entry is null
            ? []
            : entry.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(pack => Path.GetFullPath(pack, Path.GetDirectoryName(entry.File)!));
}
