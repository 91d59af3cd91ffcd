using LanguageLint.Checks;
using LanguageLint.Linting;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint;

/// <summary>Reads documents against a rule set. Holds no state; any number of threads may share one.</summary>
public sealed class Linter
{
    private readonly RuleSet _rules;

    /// <summary>Makes a linter over <paramref name="rules"/>.</summary>
    public Linter(RuleSet rules) => _rules = rules;

    /// <summary>The findings of a document, in reading order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public IReadOnlyList<Finding> Lint(Document document, LintOptions options, CancellationToken cancellation = default)
    {
        var scan = new DocumentScan(_rules, options, document.Kind);
        var findings = new List<Finding>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Check(document.Blocks[i], i, findings);
        }

        var found = new CheckRun(_rules, options, document.Kind).Find(document, findings);
        return found.Count == 0 ? findings : [.. findings.Concat(found).OrderBy(finding => finding.Block).ThenBy(finding => finding.Span.Start)];
    }

    /// <summary>Every phrase of one block that any pattern reached, and what was decided of it, in reading order.</summary>
    public IReadOnlyList<Decision> Trace(TextBlock block, LintOptions options, DocumentKind kind = DocumentKind.Unknown) =>
        new DocumentScan(_rules, options, kind).Trace(block);

    /// <summary>For each block of a document, every phrase that any pattern reached, and what was decided of it, in reading order.</summary>
    /// <remarks>Initials that an earlier block explains are known in later ones, as in <see cref="Lint"/>; whole-letter checks have no part in it.</remarks>
    public IReadOnlyList<IReadOnlyList<Decision>> Trace(Document document, LintOptions options)
    {
        var scan = new DocumentScan(_rules, options, document.Kind);
        return [.. document.Blocks.Select(scan.Trace)];
    }
}
