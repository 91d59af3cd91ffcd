using LanguageLint.Baselines;

namespace LanguageLint.Reports.Comparing;

/// <summary>
/// Holds the findings of a run against an earlier one, file by file. They are told apart as a baseline tells them (<see cref="BaselineMatch"/>):
/// edits elsewhere, moved paragraphs and renamed files change nothing.
/// </summary>
public sealed class EarlierMatch
{
    private readonly BaselineMatch _match;

    /// <summary>Starts a run.</summary>
    /// <param name="earlier">The files of the earlier run.</param>
    /// <param name="isGone">Whether a file of that run, by its path, has no place in this one.</param>
    public EarlierMatch(IEnumerable<FileReport> earlier, Func<string, bool> isGone) => _match = new BaselineMatch(
        new Baseline(earlier.SelectMany(file => Baseline.Accept(Normal(file.Path), file.Findings.Select(reported => reported.Finding)))), isGone);

    /// <summary>What the earlier run found and no finding answers to, in files that were asked for and in files that are gone.</summary>
    public IReadOnlyList<BaselineEntry> Gone => _match.Gone(_ => true);

    /// <summary>The path by which files of both runs are known.</summary>
    public static string Normal(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    /// <summary>The findings of a file that are new, strengths among them; two that look alike are two. Asked once for each file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">What was found in it; of two that look alike the first is the one that was there.</param>
    public HashSet<Finding> New(string path, IEnumerable<ReportedFinding> findings) =>
        new(_match.New(Normal(path), [.. findings.Select(reported => reported.Finding)]), ReferenceEqualityComparer.Instance);
}
