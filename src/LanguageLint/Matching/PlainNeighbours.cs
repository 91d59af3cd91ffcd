namespace LanguageLint.Matching;

/// <summary>
/// Reads the words directly beside a word, without making tokens, where they are plain: ASCII letters and digits, one space away, and nothing
/// beside them that could make them part of something else. Then they have the numbers that the <see cref="Tokenizer"/> gives them.
/// </summary>
internal sealed class PlainNeighbours(CompiledRules rules)
{
    // What may be any word, and what is none, since the text begins or ends. Words that no rule mentions have number 0.
    private const int AnyWord = -1;
    private const int Nothing = -2;

    /// <summary>Whether a character is a letter or a digit of ASCII.</summary>
    public static bool IsPlain(char c) => (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10;

    /// <summary>Whether a pattern may match around its anchor, going by the neighbours as read here.</summary>
    public bool Suit(in AnchoredPattern anchored, int before, int after)
    {
        if (!MayBe(anchored.Neighbours.Precede, before) || !MayBe(anchored.Neighbours.Follow, after))
        {
            return false;
        }

        if (before != Nothing && after != Nothing)
        {
            return true;
        }

        var pattern = rules.Patterns[anchored.Pattern];
        var most = before == Nothing ? 0 : pattern.BeforeAnchor.Most;
        return pattern.BeforeAnchor.Fewest <= most && (after != Nothing || pattern.Specificity <= most + 1);
    }

    /// <summary>The word after the one that ends at <paramref name="end"/>.</summary>
    public int After(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
        {
            return end >= text.Length ? Nothing : AnyWord;
        }

        var start = end + 1;
        var at = start;
        var key = WordKey.Empty;
        while (at < text.Length && IsPlain(text[at]))
        {
            key = WordKey.Grow(key, WordHash.Fold(text[at++]));
        }

        if (at < text.Length && (at == start || !EndsWord(text, at)))
        {
            return AnyWord;
        }

        return at == start ? Nothing : rules.Vocabulary.Find(key, text.Slice(start, at - start));
    }

    /// <summary>The word before the one that begins at <paramref name="start"/>.</summary>
    public int Before(ReadOnlySpan<char> text, int start)
    {
        if (start == 0 || text[start - 1] != ' ')
        {
            return start == 0 ? Nothing : AnyWord;
        }

        var end = start - 1;
        var at = end;
        while (at > 0 && IsPlain(text[at - 1]))
        {
            at--;
        }

        // In an address, a comma, a semicolon or a quotation mark begins something new, other signs do not.
        if (at > 0 && (at == end || text[at - 1] is not (' ' or ',' or ';' or '"')))
        {
            return AnyWord;
        }

        var key = WordKey.Empty;
        for (var i = at; i < end; i++)
        {
            key = WordKey.Grow(key, WordHash.Fold(text[i]));
        }

        return at == end ? Nothing : rules.Vocabulary.Find(key, text.Slice(at, end - at));
    }

    private bool MayBe(int set, int word) => set == PatternProgram.NoSet || word == AnyWord || (word != Nothing && rules.Program.Sets[set].Contains(word));

    // A full stop may go on with an address; an apostrophe, a brace or a backslash with the word.
    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        text[at] is ' ' or ',' or ';' or '!' or '?' or '(' or ')' or '"' || (text[at] == '.' && (at + 1 == text.Length || text[at + 1] == ' '));
}
