namespace LanguageLint.Checks;

/// <summary>More words in all than the limit.</summary>
internal sealed class TooLongCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        var words = document.Sentences.Sum(sentence => sentence.Words);
        if (words > signals.Limit)
        {
            yield return new CheckHit(document.Opening, words);
        }
    }
}
