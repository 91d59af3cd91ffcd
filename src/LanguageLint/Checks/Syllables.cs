using LanguageLint.Matching;

namespace LanguageLint.Checks;

/// <summary>
/// Estimates the syllables of an English word: its groups of vowels, less a silent ending (<c>-e</c>, <c>-es</c>, <c>-ed</c>), at least one.
/// Figures count as one, as Flesch counted them.
/// </summary>
internal static class Syllables
{
    /// <summary>The estimate for a word as written.</summary>
    public static int In(ReadOnlySpan<char> word)
    {
        var groups = 0;
        var inVowels = false;
        foreach (var c in word)
        {
            var vowel = IsVowel(c);
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }

        return Math.Max(1, groups - (EndsSilently(word) ? 1 : 0));
    }

    private static bool EndsSilently(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length < 3)
        {
            return false;
        }

        var (last, before, third) = (Small(word[length - 1]), Small(word[length - 2]), Small(word[length - 3]));
        return (last, before) switch
        {
            ('e', 'l') => IsVowel(third),
            ('e', _) => !IsVowel(before),
            ('d', 'e') => third is not ('t' or 'd') && !IsVowel(third),
            ('s', 'e') => third is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(third),
            _ => false,
        };
    }

    private static bool IsVowel(char c) => Small(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static char Small(char c) => WordHash.Fold(c);
}
