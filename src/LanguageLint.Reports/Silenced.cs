using System.Globalization;
using LanguageLint.Suppressions;

namespace LanguageLint.Reports;

/// <summary>A finding that is not spoken of, and why: a comment keeps its words, or a baseline accepts it.</summary>
/// <param name="Reported">The finding, with its place.</param>
/// <param name="Decision">The comment's decision; null where a baseline accepts the finding.</param>
internal sealed record Silenced(ReportedFinding Reported, Suppression? Decision)
{
    /// <summary>The silenced findings of a file: first those that comments keep, then those that a baseline accepts.</summary>
    public static IEnumerable<Silenced> Of(FileReport file) =>
        file.Suppressed.Select(kept => new Silenced(kept.Reported, kept.Decision)).Concat(file.Accepted.Select(accepted => new Silenced(accepted, null)));

    /// <summary>Why it is silenced.</summary>
    public string Reason => Decision?.Reason ?? "Accepted in the baseline.";

    /// <summary>Why, by whom and until when, as far as somebody has said.</summary>
    public string Justification =>
        Reason
        + (Decision?.By is { } name ? $" ({name})" : "")
        + (Decision?.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $", until {day:yyyy-MM-dd}") : "");
}
