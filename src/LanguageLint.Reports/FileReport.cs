using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>What was found in one file. Holds only the sentences it shows, not the file.</summary>
public sealed record FileReport
{
    /// <summary>The path as the user named it, <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>What the document is for.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>One sentence that says why the file could not be checked; null when it was.</summary>
    public string? Error { get; init; }

    /// <summary>Parts of the file that were not checked.</summary>
    public IReadOnlyList<NotChecked> NotChecked { get; init; } = [];

    /// <summary>The findings, in reading order, strengths among them.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>Findings left out because a baseline accepts them, in reading order.</summary>
    public IReadOnlyList<ReportedFinding> Accepted { get; init; } = [];

    /// <summary>What somebody decided to keep, in reading order.</summary>
    public IReadOnlyList<ReportedDecision> Suppressed { get; init; } = [];

    /// <summary>What is amiss with such decisions.</summary>
    public IReadOnlyList<ReportedRemark> Remarks { get; init; } = [];

    /// <summary>Pages of a poster on which something was found; empty where they were not asked for or could not be drawn.</summary>
    public IReadOnlyList<ReportedPage> Pages { get; init; } = [];

    /// <summary>Words of all blocks; see <see cref="WordCount"/>.</summary>
    public long Words { get; init; }

    /// <summary>The report of a document that was read and checked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What was found in it, in reading order.</param>
    /// <param name="sources">The guides and studies that rules cite, by key.</param>
    public static FileReport Of(Document document, IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, RuleSource> sources)
    {
        var citations = new Citations(sources);
        var words = 0L;
        foreach (var block in document.Blocks)
        {
            words += WordCount.Of(block.Text.Span);
        }

        return new FileReport
        {
            Path = document.Path,
            Kind = document.Kind,
            NotChecked = document.NotChecked,
            Findings = [.. findings.Select(finding => ReportedFinding.Of(document, finding, citations))],
            Words = words,
        };
    }

    /// <summary>The report of a document that was read and checked, decisions in it heeded.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What checking it came to.</param>
    /// <param name="sources">The guides and studies that rules cite, by key.</param>
    public static FileReport Of(Document document, LintResult result, IReadOnlyDictionary<string, RuleSource> sources) => Of(document, result.Findings, sources) with
    {
        Suppressed = [.. result.Suppressed.Select(kept => new ReportedDecision(ReportedFinding.Of(document, kept.Finding, new Citations(sources)), kept.Directive.Content.Suppression!))],
        Remarks = [.. result.Remarks.Select(remark => ReportedRemark.Of(document, remark))],
    };

    /// <summary>The report of a file that could not be checked, and why.</summary>
    public static FileReport Unreadable(string path, string error) => new() { Path = path, Error = error };
}
