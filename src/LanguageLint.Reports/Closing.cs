using System.Globalization;

namespace LanguageLint.Reports;

/// <summary>Sums a run up in a sentence or two.</summary>
internal static class Closing
{
    /// <summary>What there is to look at, in how much text, and what works well.</summary>
    public static string Of(RunSummary summary)
    {
        if (summary.Cancelled)
        {
            return $"Stopped before the end, after {Count(summary.Files, "file")}.";
        }

        var isNew = summary is { Known: 0, Since: null } ? "" : "new ";
        var scope = $"in {Count(summary.Files - summary.Unreadable, "file")} ({Count(summary.Words, "word")})";
        var good = summary.Strengths == 0 ? "" : $" {Count(summary.Strengths, "thing")} {(summary.Strengths == 1 ? "works" : "work")} well already.";
        var since = summary.Since is { } earlier ? $" Since {Printable.Of(earlier.Name)}: {Count(earlier.Gone, "phrase")} gone, {Count(earlier.StillThere, "phrase")} still there in what changed." : "";
        return summary.ToLookAt == 0
            ? $"Nothing {isNew}to change {scope}.{good}{since}"
            : $"{Count(summary.ToLookAt, isNew + "phrase")} to look at {scope}: {string.Join(", ", Parts(summary))}.{good}{since}";
    }

    /// <summary>“1 phrase”, “1,200 phrases”.</summary>
    public static string Count(long count, string what) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static IEnumerable<string> Parts(RunSummary summary) =>
        new (int Count, string What)[] { (summary.Errors, "error"), (summary.Warnings, "warning"), (summary.Suggestions, "suggestion"), (summary.Notes, "note") }
            .Where(part => part.Count > 0).Select(part => Count(part.Count, part.What));
}
