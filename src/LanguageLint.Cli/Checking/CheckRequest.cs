using LanguageLint.Cli.Changes;
using LanguageLint.Cli.Reporting;
using LanguageLint.Reports;
using LanguageLint.Reports.Comparing;

namespace LanguageLint.Cli.Checking;

/// <summary>What <c>check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, folders and <c>-</c>, as the user named them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The path that standard input is taken for; null for none.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>What has changed, to speak of that only; null for all.</summary>
    public IChanges? Changes { get; init; }

    /// <summary>Where git keeps the files to check; null for those on disk.</summary>
    public GitTree? Tree { get; init; }

    /// <summary>Reports that go to files.</summary>
    public IReadOnlyList<ReportTarget> Reports { get; init; } = [];

    /// <summary>The history that the run adds to; null for none.</summary>
    public HistoryFile? History { get; init; }

    /// <summary>The run to compare with; null for none.</summary>
    public EarlierRun? Earlier { get; init; }

    /// <summary>How files are put together where figures are given by folder.</summary>
    public FolderGroups Groups { get; init; } = new();

    /// <summary>How to write the report on standard output; null for none.</summary>
    public required ReportFormat? Format { get; init; }

    /// <summary>Findings of this weight and above fail the run; null for none.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>Whether findings that a baseline accepts are left out.</summary>
    public bool UsesBaselines { get; init; } = true;

    /// <summary>Whether to write colours.</summary>
    public bool Color { get; init; }
}
