using LanguageLint.Rules;

namespace LanguageLint.Checks;

/// <summary>More wording that may hold back than wording that helps: at least the limit, and more than the strengths.</summary>
internal sealed class BalanceCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        int lack = 0, strengths = 0;
        foreach (var finding in document.Findings)
        {
            lack += finding.Rule.Category <= RuleCategory.Othering && finding.Severity > Severity.Note ? 1 : 0;
            strengths += finding.Rule.Category == RuleCategory.Strength ? 1 : 0;
        }

        if (lack >= signals.Limit && lack > strengths)
        {
            yield return new CheckHit(document.Opening, lack);
        }
    }
}
