namespace LanguageLint.Checks;

/// <summary>A sentence of more words than the limit.</summary>
internal sealed class LongSentenceCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.IsProse && sentence.Words > signals.Limit)
            {
                yield return new CheckHit(sentence.Place, sentence.Words);
            }
        }
    }
}
