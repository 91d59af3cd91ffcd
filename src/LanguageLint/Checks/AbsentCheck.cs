namespace LanguageLint.Checks;

/// <summary>Nothing in the document says what its readers need: stands where the need first shows, else on the opening.</summary>
internal sealed class AbsentCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Signs;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        if (signals.Signs.Count == 0)
        {
            yield return new CheckHit(signals.Given.Count > 0 ? signals.Given[0] : document.Opening);
        }
    }
}
