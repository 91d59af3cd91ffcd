using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>A finding with everything a report says about its place, so that its document need not be kept.</summary>
public sealed record ReportedFinding
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The phrase as the reader sees it.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence the phrase stands in, cut to a readable length.</summary>
    public required string Sentence { get; init; }

    /// <summary>The phrase, as UTF-16 offsets into <see cref="Sentence"/>.</summary>
    public required TextSpan InSentence { get; init; }

    /// <summary>
    /// UTF-16 offsets into the decoded file (byte order mark not counted) for text formats;
    /// into the text of the finding's block for formats that have no lines.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the phrase starts; null for formats that have no lines.</summary>
    public LinePosition? Start { get; init; }

    /// <summary>Where the phrase ends (the first position after it); null for formats that have no lines.</summary>
    public LinePosition? End { get; init; }

    /// <summary>What the block is in its document.</summary>
    public required BlockScope Scope { get; init; }

    /// <summary>Where a person finds the block; null where line and column say it.</summary>
    public string? Place { get; init; }

    /// <summary>The guides and studies that the rule rests on, as far as they are known.</summary>
    public IReadOnlyList<RuleSource> Sources { get; init; } = [];

    /// <summary>Gathers what is to be said about a finding of a document.</summary>
    internal static ReportedFinding Of(Document document, Finding finding, Citations citations)
    {
        var block = document.Blocks[finding.Block];
        var text = block.Text.Span;
        var sentence = SentenceBounds.Around(text, finding.Span);
        var inFile = InFile(block.Map.Locate(finding.Span));
        return new ReportedFinding
        {
            Finding = finding,
            Text = text.Slice(finding.Span.Start, finding.Span.Length).ToString(),
            Sentence = text.Slice(sentence.Start, sentence.Length).ToString(),
            InSentence = new TextSpan(finding.Span.Start - sentence.Start, Math.Min(finding.Span.Length, sentence.End - finding.Span.Start)),
            Span = inFile ?? finding.Span,
            Start = inFile is { } from ? document.Lines?.Position(from.Start) : null,
            End = inFile is { } to ? document.Lines?.Position(to.End) : null,
            Scope = block.Scope,
            Place = block.Place,
            Sources = citations.Of(finding.Rule),
        };
    }

    private static TextSpan? InFile(IReadOnlyList<Origin> origins) =>
        origins[0] is FileOrigin first && origins[^1] is FileOrigin last ? TextSpan.FromBounds(first.Span.Start, last.Span.End) : null;
}
