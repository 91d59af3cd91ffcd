namespace LanguageLint.Matching;

/// <summary>Reads what stands between two words: space, hyphen, punctuation or the end of a sentence.</summary>
internal static class Separators
{
    // Titles and short forms after which a full stop ends no sentence.
    private static readonly string[] Abbreviations = ["mr", "mrs", "ms", "dr", "st", "rev", "prof", "hon", "sgt", "vs", "eg", "ie", "cf"];

    // The same before a number, and words of their own elsewhere: no. 5, “Choose yes or no. Then sign.”
    private static readonly string[] NumberSigns = ["no", "nos", "ref", "tel", "para", "paras", "art"];

    /// <summary>What stands in <paramref name="text"/> between the end of the last token and the start of the next.</summary>
    public static Separator Between(ReadOnlySpan<char> text, int from, int to, TokenList tokens)
    {
        if (tokens.Count == 0)
        {
            return Separator.Sentence;
        }

        return (to - from) switch
        {
            0 => Separator.None,
            1 => One(text[from]),
            _ => Many(text, from, to, tokens[tokens.Count - 1]),
        };
    }

    private static Separator One(char c) => c switch
    {
        ' ' or '\n' => Separator.Space,
        '-' or '\u2010' or '\u2011' => Separator.Hyphen,
        '!' or '?' => Separator.Sentence,
        _ => char.IsWhiteSpace(c) || WordHash.Fold(c) == '\0' ? Separator.Space : Separator.Punctuation,
    };

    private static Separator Many(ReadOnlySpan<char> text, int from, int to, in Token last)
    {
        var result = Separator.Space;
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                lines++;
            }
            else if (c is '!' or '?' or '…' or '•' || (c == '.' && (i + 1 == to || !char.IsLetterOrDigit(text[i + 1])) && !EndsAbbreviation(text, last, to)))
            {
                return Separator.Sentence;
            }
            else if (!char.IsWhiteSpace(c) && c != '.' && WordHash.Fold(c) != '\0')
            {
                result = Separator.Punctuation;
            }
        }

        return lines > 1 ? Separator.Sentence : result;
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> text, in Token token, int next)
    {
        if (token.Length > 5)
        {
            return false;
        }

        if (token.Length == 1)
        {
            // An initial: Mr T. Anning.
            return token.Has(TokenTraits.Capitalised) && text[token.Start] != 'I';
        }

        var word = text.Slice(token.Start, token.Length);
        return IsOneOf(Abbreviations, word) || (next < text.Length && char.IsDigit(text[next]) && IsOneOf(NumberSigns, word));
    }

    private static bool IsOneOf(string[] shortForms, ReadOnlySpan<char> word)
    {
        foreach (var candidate in shortForms)
        {
            if (word.Length == candidate.Length && WordHash.FoldsTo(word, candidate))
            {
                return true;
            }
        }

        return false;
    }
}
