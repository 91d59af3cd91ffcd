using LanguageLint.Text;

namespace LanguageLint.Wording;

/// <summary>Keeps quotation marks and brackets in pairs where a phrase reaches over one of them: “‘recreational’ users”.</summary>
internal static class QuoteHalves
{
    private const string Openings = "‘“„«([";
    private const string Closings = "’”“»)]";

    /// <summary>The span with the other half of its marks, where that stands directly beside it.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="span">The words to be replaced, in UTF-16 offsets of <paramref name="text"/>.</param>
    /// <returns>The span itself if its marks are in pairs; null if one half stands elsewhere, so that the words cannot be replaced without breaking the pair.</returns>
    public static TextSpan? Complete(ReadOnlySpan<char> text, TextSpan span)
    {
        for (var pair = 0; pair < Openings.Length; pair++)
        {
            var (open, close) = (Openings[pair], Closings[pair]);
            var (closed, opened) = Count(text.Slice(span.Start, span.Length), open, close);
            if (closed == 1 && span.Start > 0 && text[span.Start - 1] == open)
            {
                return TextSpan.FromBounds(span.Start - 1, span.End);
            }

            if (opened == 1 && span.End < text.Length && text[span.End] == close)
            {
                return TextSpan.FromBounds(span.Start, span.End + 1);
            }

            if (closed + opened > 0)
            {
                return null;
            }
        }

        return span;
    }

    // How many closing marks have no opening one before them, and how many opening ones no closing one after them.
    private static (int Closed, int Opened) Count(ReadOnlySpan<char> phrase, char open, char close)
    {
        var (closed, opened) = (0, 0);
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == open)
            {
                opened++;
            }
            else if (phrase[i] == close && !IsApostrophe(phrase, i))
            {
                (closed, opened) = opened > 0 ? (closed, opened - 1) : (closed + 1, opened);
            }
        }

        return (closed, opened);
    }

    // “offender’s”, and “offenders’ homes”: only a mark behind a word that ends in s is read as an apostrophe.
    private static bool IsApostrophe(ReadOnlySpan<char> phrase, int at) =>
        phrase[at] == '’'
        && at > 0
        && ((at + 1 < phrase.Length && char.IsLetter(phrase[at + 1])) || phrase[at - 1] is 's' or 'S' or 'z' or 'Z' or 'x' or 'X');
}
