using System.Collections.Immutable;
using LanguageLint.Baselines;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers;

/// <summary>The findings that a project has accepted for now: its additional files <c>languagelint.baseline</c>, each for its folder and those below.</summary>
internal sealed class ProjectBaselines
{
    // The nearest folder first.
    private readonly List<(string Folder, BaselineMatch Match)> _held = [];
    private readonly Dictionary<string, BaselineException> _mistakes = new(StringComparer.Ordinal);

    private ProjectBaselines()
    {
    }

    /// <summary>Whether a file is a baseline.</summary>
    public static bool IsBaseline(string path) => path.Replace('\\', '/') is var name && (name == Baseline.FileName || name.EndsWith("/" + Baseline.FileName, StringComparison.Ordinal));

    /// <summary>Reads the baselines among some files, anew for each compilation: what they accept is counted.</summary>
    public static ProjectBaselines Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var baselines = new ProjectBaselines();
        foreach (var file in files.Where(file => IsBaseline(file.Path)).OrderByDescending(file => file.Path.Length))
        {
            try
            {
                var path = file.Path.Replace('\\', '/');
                baselines._held.Add((path.Substring(0, path.Length - Baseline.FileName.Length), new BaselineMatch(BaselineText.Read(file.GetText(cancellation)?.ToString() ?? ""), _ => false)));
            }
            catch (BaselineException mistake)
            {
                baselines._mistakes[file.Path] = mistake;
            }
        }

        return baselines;
    }

    /// <summary>What is wrong with a baseline; null when nothing is.</summary>
    public BaselineException? MistakeIn(string path) => _mistakes.TryGetValue(path, out var mistake) ? mistake : null;

    /// <summary>The findings of a file that are not accepted.</summary>
    public IReadOnlyList<Finding> New(string path, IReadOnlyList<Finding> findings)
    {
        var full = path.Replace('\\', '/');
        foreach (var (folder, match) in _held)
        {
            if (findings.Count > 0 && full.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            {
                return match.New(full.Substring(folder.Length), findings);
            }
        }

        return findings;
    }
}
