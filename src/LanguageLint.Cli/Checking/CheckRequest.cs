using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>What <c>check</c> was asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, folders and <c>-</c>, as the user named them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How to write the report.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>Findings of this weight and above fail the run; null for none.</summary>
    public required Severity? FailOn { get; init; }

    /// <summary>Paths of packs to use beside the built-in ones.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>The house style that the user named; null to go by configuration.</summary>
    public string? Style { get; init; }

    /// <summary>What the documents are for; null to go by configuration and content.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Whether to write colours.</summary>
    public bool Color { get; init; }
}
