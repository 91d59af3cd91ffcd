namespace LanguageLint.Reports;

/// <summary>Counts words as Word and <c>wc -w</c> do: runs of anything between white space.</summary>
public static class WordCount
{
    /// <summary>The number of words in <paramref name="text"/>.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        var words = 0L;
        var inside = 0;
        foreach (var character in text)
        {
            var wordCharacter = IsSpace(character) ? 0 : 1;
            words += wordCharacter & ~inside;
            inside = wordCharacter;
        }

        return words;
    }

    private static bool IsSpace(char character) =>
        character <= ' ' ? character is ' ' or (>= '\t' and <= '\r') : character >= '\u0085' && char.IsWhiteSpace(character);
}
