namespace LanguageLint.Checks;

/// <summary>No person is named whom the reader could turn to, neither in the text nor under it.</summary>
internal sealed class NamedContactCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Signs;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        if (signals.Signs.Count == 0 && !Signature.NamesPerson(document.Document.Blocks))
        {
            yield return new CheckHit(document.Opening);
        }
    }
}
