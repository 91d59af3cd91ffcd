namespace LanguageLint.Checks;

/// <summary>
/// Flesch reading ease below the limit: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word
/// (Flesch 1948, <em>A new readability yardstick</em>, Journal of Applied Psychology 32(3), 221–233). Higher is easier; 100 is very easy.
/// </summary>
internal sealed class ReadingEaseCheck : IDocumentCheck
{
    /// <summary>Flesch measured samples of 100 words; fewer say little.</summary>
    private const int FewestWords = 100;

    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Limit;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        int words = 0, syllables = 0, sentences = 0;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.IsProse)
            {
                words += sentence.Words;
                syllables += sentence.Syllables;
                sentences++;
            }
        }

        if (words < FewestWords)
        {
            yield break;
        }

        var ease = 206.835 - (1.015 * words / sentences) - (84.6 * syllables / words);
        if (ease < signals.Limit)
        {
            yield return new CheckHit(document.Opening, (int)Math.Round(ease));
        }
    }
}
