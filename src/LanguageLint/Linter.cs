using LanguageLint.Checks;
using LanguageLint.Linting;
using LanguageLint.Rules;
using LanguageLint.Suppressions;
using LanguageLint.Text;

namespace LanguageLint;

/// <summary>Reads documents against a rule set. Holds no state; any number of threads may share one.</summary>
public sealed class Linter
{
    private readonly RuleSet _rules;

    /// <summary>Makes a linter over <paramref name="rules"/>.</summary>
    public Linter(RuleSet rules) => _rules = rules;

    /// <summary>The findings of a document, in reading order, whatever has been decided in it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public IReadOnlyList<Finding> Lint(Document document, LintOptions options, CancellationToken cancellation = default)
    {
        var scan = new DocumentScan(_rules, options, document.Kind, document.Blocks);
        var findings = new List<Finding>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Check(document.Blocks[i], i, findings);
        }

        var found = new CheckRun(_rules, options, document.Kind).Find(document, findings);
        return found.Count == 0 ? findings : [.. findings.Concat(found).OrderBy(finding => finding.Block).ThenBy(finding => finding.Span.Start)];
    }

    /// <summary>What the rules say of a document after the decisions written into it (<see cref="Document.Directives"/>).</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What the service has decided.</param>
    /// <param name="today">The day by which decisions with an end are judged.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public LintResult Check(Document document, LintOptions options, DateTime today, CancellationToken cancellation = default)
    {
        var findings = Lint(document, options, cancellation);
        return document.Directives.Count == 0 ? new LintResult { Findings = findings } : new Suppressor(document, today).Apply(findings);
    }

    /// <summary>Every phrase of one block that any pattern reached, and what was decided of it, in reading order.</summary>
    public IReadOnlyList<Decision> Trace(TextBlock block, LintOptions options, DocumentKind kind = DocumentKind.Unknown) =>
        new DocumentScan(_rules, options, kind, [block]).Trace(block);

    /// <summary>For each block of a document, every phrase that any pattern reached, and what was decided of it, in reading order.</summary>
    /// <remarks>Initials that an earlier block explains are known in later ones, as in <see cref="Lint"/>; whole-letter checks have no part in it.</remarks>
    public IReadOnlyList<IReadOnlyList<Decision>> Trace(Document document, LintOptions options)
    {
        var scan = new DocumentScan(_rules, options, document.Kind, document.Blocks);
        return [.. document.Blocks.Select(scan.Trace)];
    }
}
