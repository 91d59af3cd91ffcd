using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Matching;

/// <summary>
/// Cuts a block into words, looks each up in the vocabulary, and says what stands between them. One pass, no allocation per token.
/// </summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    // The folded form of each ASCII character that belongs to words; NUL for the others.
    private static readonly byte[] AsciiWord = MakeAsciiWord();

    // Words whose 's means “is” or “has”.
    private static readonly string[] Contracting =
        ["he", "she", "it", "who", "that", "there", "here", "what", "where", "how", "let", "this", "when", "why", "everyone", "someone", "nobody", "everybody", "somebody"];

    /// <summary>Fills <paramref name="tokens"/> with the words of <paramref name="text"/>.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="holes">Text to be filled in later, in order; each becomes one token.</param>
    /// <param name="tokens">Emptied first.</param>
    public void Tokenize(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> holes, TokenList tokens)
    {
        tokens.Clear();
        var at = 0;
        for (var hole = 0; hole <= holes.Count; hole++)
        {
            var limit = hole < holes.Count ? holes[hole].Start : text.Length;
            var gap = at;
            while (at < limit)
            {
                if (StartsWord(text[at]))
                {
                    at = gap = ReadWord(text, at, limit, Separators.Between(text, gap, at, tokens), tokens);
                }
                else
                {
                    at++;
                }
            }

            if (hole < holes.Count)
            {
                var span = holes[hole];
                tokens.Add(new Token(span.Start, span.Length, 0, 0, Separators.Between(text, gap, span.Start, tokens), TokenTraits.Hole));
                at = span.End;
            }
        }
    }

    private int ReadWord(ReadOnlySpan<char> text, int start, int limit, Separator before, TokenList tokens)
    {
        // Most words are short and plain: they are read in one go, and the loop sees no more than the sign behind them.
        var letters = WordKey.Begin(text.Slice(start, limit - start), out var key, out var capitals);
        var at = start + letters;
        var isPlain = true;
        var ascii = AsciiWord;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (c < ascii.Length && ascii[c] is > 0 and var plain)
            {
                capitals += plain == c ? 0 : 1;
                letters++;
                key = WordKey.Grow(key, (char)plain);
            }
            else if (c < 128 && c != '\'')
            {
                break;
            }
            else
            {
                var folded = WordHash.Fold(c);
                if (folded == '\'' ? !JoinsInside(text, at, start, limit) : folded != '\0' && !IsWordCharacter(c))
                {
                    break;
                }

                isPlain = false;
                if (folded != '\0')
                {
                    letters += folded == '\'' ? 0 : 1;
                    capitals += folded == c ? 0 : 1;
                    key = WordKey.Grow(key, folded);
                }
            }
        }

        var written = text.Slice(start, at - start);
        var token = new Token(start, at - start, vocabulary.Find(key, written, isPlain && letters <= WordKey.MostExact), 0, before, Traits(written[0], letters, capitals));

        // Nearly always a space ends a word, and there is no more to it.
        if (at == limit || text[at] == ' ')
        {
            tokens.Add(token);
            return at;
        }

        if (OpensAddress(text, at, limit))
        {
            var end = EndOfAddress(text, at, limit);
            tokens.Add(new Token(start, end - start, 0, 0, before, TokenTraits.Opaque));
            return end;
        }

        if (WordHash.Fold(text[at]) == '\'')
        {
            return WithClitic(text, at, limit, token, tokens);
        }

        tokens.Add(token);
        return at;
    }

    private static TokenTraits Traits(char first, int letters, int capitals) =>
        (char.IsUpper(first) ? TokenTraits.Capitalised : TokenTraits.None)
        | (capitals == letters && letters > 1 ? TokenTraits.Upper : TokenTraits.None)
        | (char.IsDigit(first) ? TokenTraits.Number : TokenTraits.None);

    // An apostrophe that does not stand inside the word follows: 's, s', 're, 've, 'll, 'd, 'm, or a closing quotation mark.
    private int WithClitic(ReadOnlySpan<char> text, int at, int limit, Token token, TokenList tokens)
    {
        var end = EndOfLetters(text, at + 1, limit);
        var clitic = text.Slice(at + 1, end - at - 1);
        if (clitic.Length == 1 && clitic[0] is 's' or 'S' && !IsContracting(text.Slice(token.Start, token.Length)))
        {
            tokens.Add(token with { Tail = 2 });
            return end;
        }

        if (IsClitic(clitic))
        {
            tokens.Add(token);
            var written = text.Slice(at, end - at);
            var key = WordKey.Empty;
            foreach (var c in written)
            {
                key = WordKey.Grow(key, WordHash.Fold(c));
            }

            tokens.Add(new Token(at, written.Length, vocabulary.Find(key, written), 0, Separator.None, TokenTraits.None));
            return end;
        }

        var possessive = clitic.Length == 0 && text[at - 1] is 's' or 'S'
            && at + 2 < limit && text[at + 1] == ' ' && char.IsLetterOrDigit(text[at + 2])
            && !StandsInSingleQuotes(text, token.Start);
        tokens.Add(possessive ? token with { Tail = 1 } : token);
        return possessive ? at + 1 : at;
    }

    // Whether a single quotation mark opens shortly before: then the apostrophe of s' closes it.
    private static bool StandsInSingleQuotes(ReadOnlySpan<char> text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i < 120; i--)
        {
            if (WordHash.Fold(text[i]) == '\'' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // An apostrophe belongs to the word in don't and O'Brien, but not before 's, 're, 've, 'll, 'd, 'm, nor at the word's border.
    private static bool JoinsInside(ReadOnlySpan<char> text, int at, int start, int limit)
    {
        if (at == start || at + 1 >= limit || !char.IsLetter(text[at + 1]))
        {
            return false;
        }

        return !IsClitic(text.Slice(at + 1, EndOfLetters(text, at + 1, limit) - at - 1));
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => (letters[0] | 0x20) is 's' or 'd' or 'm',
        2 => ((char)(letters[0] | 0x20), (char)(letters[1] | 0x20)) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
        _ => false,
    };

    /// <summary>Whether <c>'s</c> after this word stands for “is” or “has”: <c>he's</c>, against <c>day's</c>.</summary>
    /// <param name="word">The word without its ending, in any case.</param>
    public static bool IsContracting(ReadOnlySpan<char> word)
    {
        foreach (var candidate in Contracting)
        {
            if (word.Length == candidate.Length && WordHash.FoldsTo(word, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool StartsWord(char c) => c < 128 ? AsciiWord[c] > 0 : char.IsLetterOrDigit(c);

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // example.com, a@b, snake_case, c:\folder and http://…: an address goes on to the next space.
    private static bool OpensAddress(ReadOnlySpan<char> text, int at, int limit)
    {
        var next = at + 1 < limit ? text[at + 1] : ' ';
        return text[at] switch
        {
            '_' or '@' => char.IsLetterOrDigit(next) || next == '_',
            '.' => next is >= 'a' and <= 'z' && at + 2 < limit && (char.IsLetterOrDigit(text[at + 2]) || text[at + 2] == '@'),
            ':' => next is '/' or '\\',
            '\\' => char.IsLetterOrDigit(next),
            _ => false,
        };
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ';' or '"' or '”' or ')' or ']' or '>' or '<' or '|'))
        {
            at++;
        }

        while (text[at - 1] is '.' or '!' or '?' or ':' or '’' or '\'')
        {
            at--;
        }

        return at;
    }

    private static byte[] MakeAsciiWord()
    {
        var folded = new byte[128];
        for (var c = '\0'; c < folded.Length; c++)
        {
            folded[c] = char.IsLetterOrDigit(c) ? (byte)WordHash.Fold(c) : (byte)0;
        }

        return folded;
    }
}
