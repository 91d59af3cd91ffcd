using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>Finds the sentence to show around a phrase.</summary>
public static class SentenceBounds
{
    /// <summary>UTF-16 units shown on either side of a phrase when no sentence ends sooner.</summary>
    private const int Reach = 300;

    /// <summary>
    /// The sentence around <paramref name="phrase"/>, without white space at its ends. Looks at most <see cref="Reach"/> units to
    /// either side and there stops at a space, so that a text without sentences costs no more than any other.
    /// </summary>
    public static TextSpan Around(ReadOnlySpan<char> text, TextSpan phrase)
    {
        var start = StartBefore(text, phrase.Start);
        var end = EndAfter(text, phrase.End);
        while (start < phrase.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > phrase.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int StartBefore(ReadOnlySpan<char> text, int offset)
    {
        var limit = Math.Max(0, offset - Reach);
        for (var i = offset; i > limit; i--)
        {
            if (EndsSentence(text, i))
            {
                return i;
            }
        }

        return limit == 0 ? 0 : limit + SpaceIn(text[limit..offset]);
    }

    private static int EndAfter(ReadOnlySpan<char> text, int offset)
    {
        var limit = Math.Min(text.Length, offset + Reach);
        for (var i = offset; i < limit; i++)
        {
            if (EndsSentence(text, i))
            {
                return i;
            }
        }

        if (limit == text.Length)
        {
            return limit;
        }

        var space = text[offset..limit].LastIndexOf(' ');
        return space < 0 ? limit : offset + space;
    }

    /// <summary>The first space, or nothing to skip when there is none.</summary>
    private static int SpaceIn(ReadOnlySpan<char> text) => Math.Max(0, text.IndexOf(' '));

    /// <summary>Whether a sentence ends before <paramref name="offset"/>: a stop, closing marks, white space, and no small letter after it.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int offset)
    {
        if (offset == 0 || offset >= text.Length || !char.IsWhiteSpace(text[offset]))
        {
            return false;
        }

        var last = offset - 1;
        while (last > 0 && text[last] is '"' or '\'' or '”' or '’' or ')' or ']')
        {
            last--;
        }

        if (text[last] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var next = offset;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]) && !IsTitle(text[..last]);
    }

    /// <summary>Whether the word at the end of <paramref name="text"/> is one that a stop shortens before a name: “Mr. Jones”.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word is "Mr" or "Mrs" or "Ms" or "Mx" or "Dr" or "St" || word is [>= 'A' and <= 'Z'];
    }
}
