using LanguageLint.Reports;

namespace LanguageLint.Cli.Changes;

/// <summary>Which lines of which files have changed, so that a check can speak of these only. Immutable.</summary>
internal sealed class ChangedLines : IChanges
{
    private readonly Dictionary<string, IReadOnlyList<LineRange>?> _files;

    /// <summary>Makes it from lines by the full path of their file; null where the whole file counts.</summary>
    public ChangedLines(IEnumerable<KeyValuePair<string, IReadOnlyList<LineRange>?>> files) => _files = new(files, StringComparer.Ordinal);

    /// <inheritdoc/>
    public SinceCount? Count => null;

    /// <inheritdoc/>
    public bool Has(string fullPath) => _files.ContainsKey(fullPath);

    /// <summary>The report of a file with the findings that reach into a changed line. One without lines (Office, PDF) counts whole.</summary>
    public FileReport Only(FileReport report, string fullPath) =>
        _files.GetValueOrDefault(fullPath) is not { } lines
            ? report
            : report with
            {
                Findings = [.. report.Findings.Where(found => Touches(lines, found))],
                Accepted = [.. report.Accepted.Where(found => Touches(lines, found))],
                Suppressed = [.. report.Suppressed.Where(kept => Touches(lines, kept.Reported))],
            };

    private static bool Touches(IReadOnlyList<LineRange> lines, ReportedFinding found) =>
        found.Start is not { } start || found.End is not { } end || lines.Any(range => range.Overlaps(start.Line, end.Line));
}

/// <summary>Lines of a file, 1-based: <paramref name="First"/> to <paramref name="Last"/>, both among them.</summary>
internal readonly record struct LineRange(int First, int Last)
{
    /// <summary>Whether it shares a line with another.</summary>
    public bool Overlaps(int first, int last) => First <= last && first <= Last;
}
