namespace LanguageLint.Checks;

/// <summary>What the reader needs first comes late: stands on the first sign when more than the limit of words go before it, counted from the opening.</summary>
internal sealed class LateCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Signs | CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        var opening = document.Opening;
        foreach (var sign in signals.Signs)
        {
            // A date above the salutation is the letter's own.
            if (sign.Block > opening.Block || (sign.Block == opening.Block && sign.Span.Start > opening.Span.Start))
            {
                var before = document.WordsBetween(opening, sign);
                if (before > signals.Limit)
                {
                    yield return new CheckHit(sign, before);
                }

                yield break;
            }
        }
    }
}
