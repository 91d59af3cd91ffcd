using System.Collections.Concurrent;
using System.Collections.Immutable;
using LanguageLint.Configuration;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers;

/// <summary>
/// Tells of settings that cannot be used, each once in a compilation, and where they are written. The compiler hands on the settings themselves
/// without their place; this package's build files add the files that hold them.
/// </summary>
/// <param name="files">The additional files of the compilation.</param>
internal sealed class SettingProblems(ImmutableArray<AdditionalText> files)
{
    private readonly ConcurrentDictionary<string, string> _told = new(StringComparer.Ordinal);

    /// <summary>Whether a file is one that holds settings.</summary>
    public static bool IsSettings(string path) => path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports a problem, unless that is done already.</summary>
    /// <param name="problem">What cannot be used.</param>
    /// <param name="path">The file for which it was read.</param>
    /// <param name="report">Takes the diagnostic.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public void Report(ConfigurationException problem, string path, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var location = Find(problem.Entry, path, cancellation);
        if (_told.TryAdd($"{location}: {problem.Message}", path))
        {
            report(Diagnostic.Create(SetupDescriptors.Configuration, location, problem.Message));
        }
    }

    /// <summary>Reports what is wrong with packs, unless that is done already.</summary>
    public void Report(PackFiles packs, Action<Diagnostic> report)
    {
        foreach (var mistake in packs.Mistakes)
        {
            var file = packs.Files.First(file => file.File == mistake.Place.File);
            var location = FileLocation.In(file.File, file.Text, mistake.Place.Line, mistake.Place.Column);
            if (_told.TryAdd($"{location}: {mistake.Message}", file.File))
            {
                report(Diagnostic.Create(SetupDescriptors.Pack, location, mistake.Message));
            }
        }
    }

    // The nearest folder first, as the strongest.
    private Location Find(ConfigurationEntry entry, string path, CancellationToken cancellation)
    {
        foreach (var file in files.Where(file => IsSettings(file.Path)).OrderByDescending(file => IsAbove(file.Path, path)).ThenByDescending(file => file.Path.Length))
        {
            if (file.GetText(cancellation) is not { } text)
            {
                continue;
            }

            foreach (var line in text.Lines)
            {
                var written = line.ToString();
                var key = written.IndexOf(entry.Key, StringComparison.OrdinalIgnoreCase);
                if (key >= 0 && string.IsNullOrWhiteSpace(written.Substring(0, key)) && IsValue(written.Substring(key + entry.Key.Length), entry.Value))
                {
                    return FileLocation.In(file.Path, text, line.LineNumber + 1, key + 1);
                }
            }
        }

        return Location.None;
    }

    private static bool IsAbove(string settings, string path)
    {
        var folder = settings.Substring(0, settings.Length - Path.GetFileName(settings).Length);
        return path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsValue(string rest, string value) =>
        rest.TrimStart() is ['=' or ':', ..] assigned && assigned.Substring(1).Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase);
}
