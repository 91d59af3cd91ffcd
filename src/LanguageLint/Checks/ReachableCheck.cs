namespace LanguageLint.Checks;

/// <summary>Nothing says how to get in touch: no telephone number, no e-mail address, none of the signs.</summary>
internal sealed class ReachableCheck : IDocumentCheck
{
    /// <inheritdoc/>
    public CheckNeeds Needs => CheckNeeds.Signs;

    /// <inheritdoc/>
    public IEnumerable<CheckHit> Find(DocumentFacts document, CheckSignals signals)
    {
        if (signals.Signs.Count == 0 && !document.Document.Blocks.Any(block => HoldsNumberOrAddress(block.Text.Span)))
        {
            yield return new CheckHit(document.Opening);
        }
    }

    private static bool HoldsNumberOrAddress(ReadOnlySpan<char> text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '@' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
            {
                return true;
            }

            // A telephone number starts with 0 or +; 10 to 15 digits (ITU-T E.164), set apart by spaces, hyphens or brackets.
            if (char.IsDigit(text[i]))
            {
                digits += digits > 0 || text[i] == '0' || (i > 0 && text[i - 1] == '+') ? 1 : 0;
                if (digits == 10)
                {
                    return true;
                }
            }
            else if (text[i] is not (' ' or '-' or '(' or ')' or '\u00A0'))
            {
                digits = 0;
            }
        }

        return false;
    }
}
