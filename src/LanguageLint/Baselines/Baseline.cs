namespace LanguageLint.Baselines;

/// <summary>The findings that a service has accepted for now, so that a check fails on new ones only. Immutable; holds no text of any letter.</summary>
public sealed class Baseline
{
    /// <summary>The name of baseline files. A file is held to the nearest one, from its folder up.</summary>
    public const string FileName = "languagelint.baseline";

    /// <summary>Makes a baseline; entries of one file and key are added up.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries) => Entries =
    [
        .. entries.GroupBy(entry => (entry.Path, entry.Key))
            .Select(group => new BaselineEntry(group.Key.Path, group.Key.Key, group.Sum(entry => entry.Count)))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Phrase).ThenBy(entry => entry.Key.Left).ThenBy(entry => entry.Key.Right),
    ];

    /// <summary>All entries, by path, rule and hashes.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>Whether a baseline speaks of such findings: all but strengths.</summary>
    public static bool Covers(Finding finding) => finding.Severity != Severity.Strength;

    /// <summary>The entries that accept the findings of one file.</summary>
    /// <param name="path">The file, from the folder of the baseline on, parted by <c>/</c>.</param>
    /// <param name="findings">What was found in it; strengths are left out.</param>
    public static IEnumerable<BaselineEntry> Accept(string path, IEnumerable<Finding> findings) =>
        findings.Where(Covers).Select(finding => new BaselineEntry(path, FindingKey.Of(finding), 1));
}
