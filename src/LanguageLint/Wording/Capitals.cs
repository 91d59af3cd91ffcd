using System.Text;

namespace LanguageLint.Wording;

/// <summary>Reads the capitals of one phrase and gives them to another.</summary>
public static class Capitals
{
    // Words that stay small inside a title.
    private static readonly HashSet<string> SmallWords = new(
        ["a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "off", "on", "or", "out", "per", "the", "to", "up", "via", "with"],
        StringComparer.Ordinal);

    /// <summary>
    /// The shape of a phrase. A single capitalised word is <see cref="CaseShape.Initial"/>: whether it stands in a title only its neighbours can tell.
    /// </summary>
    public static CaseShape ShapeOf(ReadOnlySpan<char> phrase)
    {
        int words = 0, capitalised = 0, small = 0;
        int upper = 0, lower = 0;
        var firstIsCapital = false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            if (!char.IsLetter(c) || !StartsWord(phrase, i))
            {
                continue;
            }

            words++;
            if (char.IsUpper(c))
            {
                capitalised++;
                firstIsCapital |= words == 1;
            }
            else if (words > 1 && IsSmall(phrase[i..]))
            {
                small++;
            }
        }

        return upper > 1 && lower == 0 ? CaseShape.Upper
            : !firstIsCapital ? CaseShape.Lower
            : capitalised > 1 && capitalised + small == words ? CaseShape.Title
            : CaseShape.Initial;
    }

    /// <summary>
    /// The phrase with the capitals of <paramref name="shape"/>. Capitals it already has stay, and a word with a capital inside (<c>OASys</c>, <c>iPhone</c>)
    /// is left as it is. A phrase that begins with something other than a word, such as a merge field, keeps its first letter.
    /// </summary>
    public static string Apply(string phrase, CaseShape shape)
    {
        if (shape == CaseShape.Lower)
        {
            return phrase;
        }

        var result = new StringBuilder(phrase);
        var first = true;
        for (var start = 0; start < phrase.Length; start++)
        {
            if (!char.IsLetterOrDigit(phrase[start]) || !StartsWord(phrase.AsSpan(), start))
            {
                continue;
            }

            var length = WordLength(phrase.AsSpan(start));
            var word = phrase.AsSpan(start, length);
            if (!HasInnerCapital(word))
            {
                var all = shape == CaseShape.Upper;
                var initial = first ? start <= 1 : shape == CaseShape.Title && !IsSmall(word);
                for (var i = 0; i < (all ? length : initial ? 1 : 0); i++)
                {
                    result[start + i] = char.ToUpperInvariant(word[i]);
                }
            }

            if (shape == CaseShape.Initial)
            {
                break;
            }

            first = false;
            start += length - 1;
        }

        return result.ToString();
    }

    // An apostrophe or hyphen between letters is inside a word: person’s, re-offending.
    private static bool StartsWord(ReadOnlySpan<char> text, int index) =>
        index == 0 || !(char.IsLetterOrDigit(text[index - 1]) || (index > 1 && Joins(text[index - 1]) && char.IsLetterOrDigit(text[index - 2])));

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length
            && (char.IsLetterOrDigit(text[length]) || (Joins(text[length]) && length + 1 < text.Length && char.IsLetterOrDigit(text[length + 1]))))
        {
            length++;
        }

        return length;
    }

    private static bool Joins(char c) => c is '\'' or '’' or '-' or '‐' or '‑';

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        var inner = false;
        var lower = false;
        for (var i = 0; i < word.Length; i++)
        {
            inner |= i > 0 && char.IsUpper(word[i]);
            lower |= char.IsLower(word[i]);
        }

        return inner && lower;
    }

    private static bool IsSmall(ReadOnlySpan<char> text) => SmallWords.Contains(text[..WordLength(text)].ToString());
}
