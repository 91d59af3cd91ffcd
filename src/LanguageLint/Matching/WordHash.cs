using System.Text;

namespace LanguageLint.Matching;

/// <summary>Folding of words, and the hash of a folded word (FNV-1a, 32 bit).</summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash grown by one folded character.</summary>
    public static uint Grow(uint hash, char folded) => (hash ^ folded) * Prime;

    /// <summary>The hash of a word that is already folded.</summary>
    public static uint Of(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var c in folded)
        {
            hash = Grow(hash, c);
        }

        return hash;
    }

    /// <summary>The folded form of a character inside a word; NUL for one that does not count (a soft hyphen, a joiner).</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2019' or '\u02BC' or '\u2018' or '\uFF07' => '\'',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The folded form of a word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Fold(c) is var f and not '\0')
            {
                folded.Append(f);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether <paramref name="word"/> as written folds to <paramref name="folded"/>.</summary>
    public static bool FoldsTo(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        var at = 0;
        for (; at < word.Length && at < folded.Length; at++)
        {
            var c = word[at];
            if (c != folded[at] && Fold(c) != folded[at])
            {
                break;
            }
        }

        // Characters that do not count may stand anywhere in the word.
        for (var i = at; i < word.Length; i++)
        {
            var f = Fold(word[i]);
            if (f == '\0')
            {
                continue;
            }

            if (at == folded.Length || folded[at] != f)
            {
                return false;
            }

            at++;
        }

        return at == folded.Length;
    }
}
