using LanguageLint.Suppressions;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>A phrase that somebody decided to keep, with the reason.</summary>
/// <param name="Reported">The finding that is silenced, with its place.</param>
/// <param name="Decision">Why, by whom and until when.</param>
public sealed record ReportedDecision(ReportedFinding Reported, Suppression Decision);

/// <summary>A comment to the linter that needs somebody's eye.</summary>
public sealed record ReportedRemark
{
    /// <summary>What is amiss and what to do, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where the comment starts; null for formats that have no lines.</summary>
    public LinePosition? Start { get; init; }

    /// <summary>Where a person finds the comment; null where line and column say it.</summary>
    public string? Place { get; init; }

    /// <summary>Gathers what is to be said about a directive of a document.</summary>
    public static ReportedRemark Of(Document document, DirectiveRemark remark) => new()
    {
        Message = remark.Message,
        Start = remark.Directive.Origin is { } origin ? document.Lines?.Position(origin.Span.Start) : null,
        Place = remark.Directive.Place,
    };
}
