using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>Finds what stands in quotation marks, double or single, curly or straight.</summary>
internal static class QuotationFinder
{
    private const int MostLength = 1_200;

#if NET
    private static readonly System.Buffers.SearchValues<char> Openings = System.Buffers.SearchValues.Create("“„«\"‘'`");
#else
    private static ReadOnlySpan<char> Openings => "“„«\"‘'`".AsSpan();
#endif

    /// <summary>The quotations of a text, marks included, in order; nested ones count with the outer one.</summary>
    public static IReadOnlyList<TextSpan> Find(ReadOnlySpan<char> text)
    {
        List<TextSpan>? found = null;
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var end = text[i] switch
            {
                '“' or '„' => Closing(text, i, '”'),
                '«' => Closing(text, i, '»'),
                '"' => Closing(text, i, '"'),
                '‘' => ClosingSingle(text, i, '’'),
                '\'' or '`' when i == 0 || !char.IsLetterOrDigit(text[i - 1]) => ClosingSingle(text, i, '\''),
                _ => -1,
            };
            if (end > i)
            {
                (found ??= []).Add(TextSpan.FromBounds(i, end + 1));
                i = end;
            }
        }

        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var next = text.Slice(from).IndexOfAny(Openings);
        return next < 0 ? -1 : from + next;
    }

    private static int Closing(ReadOnlySpan<char> text, int open, char mark)
    {
        var length = text.Slice(open + 1, Math.Min(MostLength, text.Length - open - 1)).IndexOf(mark);
        return length < 0 ? -1 : open + 1 + length;
    }

    // A single mark closes where no letter follows and what stands before it is no plural possessive inside the quotation.
    private static int ClosingSingle(ReadOnlySpan<char> text, int open, char mark)
    {
        if (open + 1 >= text.Length || !char.IsLetterOrDigit(text[open + 1]))
        {
            return -1;
        }

        for (var i = open + 2; i < text.Length && i - open < MostLength; i++)
        {
            if (text[i] == mark || (mark == '\'' && WordHash.Fold(text[i]) == '\''))
            {
                if (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
