using System.Collections.Concurrent;
using LanguageLint.Cli.Checking;
using LanguageLint.Configuration;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Settings;

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
        var path = file.HasPlace ? file.FullPath : Path.Combine(surroundings.Folder, file.Path);
        IReadOnlyList<FolderSettings> folders = [.. Folder(Path.GetDirectoryName(path)!).Upward()];
        var entries = ConfigurationFile.Merge(folders.Select(folder => folder.Configuration).OfType<ConfigurationFile>(), path.Replace(Path.DirectorySeparatorChar, '/'));
        try
        {
            var configuration = LintConfiguration.Read(style is null ? entries : entries.Append(new ConfigurationEntry(LintConfiguration.StyleKey, style)));
            return new FileSettings(configuration, [.. folders.Reverse().SelectMany(folder => folder.Packs), .. Named(configuration.Packs)], folders);
        }
        catch (ConfigurationException problem)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>What the configuration asks of some rules.</summary>
    /// <exception cref="UsageException">It asks for a house style that there is not.</exception>
    public static LintOptions OptionsFor(LintConfiguration configuration, RuleSet rules)
    {
        try
        {
            return configuration.OptionsFor(rules);
        }
        catch (ConfigurationException problem)
        {
            throw Unusable(problem);
        }
    }

    private static UsageException Unusable(ConfigurationException problem) =>
        new(problem.Entry.File is { } file ? $"{file}({problem.Entry.Line}): {problem.Message}" : problem.Message);

    private FolderSettings Folder(string folder) => _folders.GetOrAdd(folder, path => FolderSettings.Read(path, Folder));

    /// <summary>The packs that an entry names, as paths from the folder of its file.</summary>
    private static IEnumerable<PackFile> Named(ConfigurationEntry? entry) =>
        entry is null
            ? []
            : entry.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(pack => new PackFile(Path.GetFullPath(pack, Path.GetDirectoryName(entry.File)!), entry.Key));
}
