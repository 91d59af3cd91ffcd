using LanguageLint.Reports.Comparing;

namespace LanguageLint.Reports;

/// <summary>Where a report goes, and what the place can show.</summary>
public sealed record ReportOutput
{
    /// <summary>Takes the report as UTF-8 without a byte order mark. The caller keeps and closes it.</summary>
    public required Stream Stream { get; init; }

    /// <summary>Name and version of the tool, such as <c>languagelint 0.1.0</c>.</summary>
    public required string Tool { get; init; }

    /// <summary>Takes the page that a build server shows for the step, as UTF-8; null where there is none.</summary>
    public Stream? StepSummary { get; init; }

    /// <summary>Earlier runs, the first first; empty where none are kept.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>When this run is, as ISO 8601 writes it; null where no history is kept, so that the same run makes the same report.</summary>
    public string? Date { get; init; }

    /// <summary>The run to compare with; null where none was asked for.</summary>
    public EarlierRun? Earlier { get; init; }

    /// <summary>How files are put together where figures are given by folder.</summary>
    public FolderGroups Groups { get; init; } = new();

    /// <summary>Whether ANSI colours may be written.</summary>
    public bool Color { get; init; }

    /// <summary>Columns a line may take.</summary>
    public int Width { get; init; } = 100;
}
