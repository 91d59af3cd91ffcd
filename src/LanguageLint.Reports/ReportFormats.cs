namespace LanguageLint.Reports;

/// <summary>A format that reports can be written in.</summary>
/// <param name="Name">What people write after <c>--format</c>.</param>
/// <param name="Description">What it is for, in a few words.</param>
/// <param name="Open">Starts a report.</param>
public sealed record ReportFormat(string Name, string Description, Func<ReportOutput, IReport> Open);

/// <summary>The formats there are. A new one is a class and a line here.</summary>
public static class ReportFormats
{
    /// <summary>All formats; the first is the default.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("text", "for reading", output => new TextReport(output)),
        new("json", "for programs; its schema is report.schema.json", output => new JsonReport(output)),
    ];

    /// <summary>The format of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ReportFormat Named(string name) =>
        All.FirstOrDefault(format => format.Name == name) ?? throw new ArgumentException($"There is no report format {name}.", nameof(name));
}
