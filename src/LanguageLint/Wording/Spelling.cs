namespace LanguageLint.Wording;

/// <summary>Spelling rules that verbs, nouns and adjectives share. All words are in lower case.</summary>
internal static class Spelling
{
    // A final 'ch' said as k takes -s: stomachs.
    private static readonly HashSet<string> HardCh = new(["stomach", "monarch", "patriarch", "matriarch", "eunuch", "loch", "epoch", "tech"], StringComparer.Ordinal);

    internal static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Whether the letter at <paramref name="index"/> sounds as a vowel; the u of <c>qu</c> does not.</summary>
    internal static bool IsVowelAt(string word, int index) =>
        IsVowel(word[index]) && !(word[index] == 'u' && index > 0 && word[index - 1] == 'q');

    /// <summary>Whether a word ends in one of the hissing sounds that take -es.</summary>
    internal static bool EndsInHiss(string word) =>
        Ends(word, "s") || Ends(word, "x") || Ends(word, "z") || Ends(word, "sh") || (Ends(word, "ch") && !HardCh.Contains(word));

    /// <summary>Whether a word ends in a consonant and y, which becomes i before most endings.</summary>
    internal static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[^1] == 'y' && !IsVowelAt(word, word.Length - 2) && char.IsLetter(word[^2]);

    /// <summary>Whether a word ends in one consonant after one vowel letter: <c>stop</c>, <c>travel</c>, <c>quit</c>; w, x and y never double.</summary>
    internal static bool EndsInVowelConsonant(string word)
    {
        var last = word.Length - 1;
        return last >= 1
            && !IsVowel(word[last]) && word[last] is not ('w' or 'x' or 'y' or 'h')
            && IsVowelAt(word, last - 1)
            && (last == 1 || !IsVowelAt(word, last - 2));
    }

    /// <summary>The number of groups of vowel letters, which is close to the number of syllables.</summary>
    internal static int VowelGroups(string word)
    {
        var groups = 0;
        var inside = false;
        for (var i = 0; i < word.Length; i++)
        {
            var vowel = IsVowelAt(word, i) || (word[i] == 'y' && i > 0);
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }

        return groups;
    }

    /// <summary>The word with -s, -es or -ies, as both plurals and verbs take it.</summary>
    internal static string WithS(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies" : EndsInHiss(word) ? word + "es" : word + "s";

    internal static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
