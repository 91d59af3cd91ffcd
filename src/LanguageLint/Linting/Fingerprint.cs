using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Linting;

/// <summary>
/// Identity of a finding across edits elsewhere: three FNV-1a hashes (32 bit) in hexadecimal, of rule and phrase, of two words left and of two words right.
/// Words are folded, so capitals and line breaks make no difference. Holds no text.
/// </summary>
internal static class Fingerprint
{
    private const int Neighbours = 2;

    public static string Of(Rule rule, BlockTokens tokens, in Passage passage)
    {
        var phrase = Words(WordHash.Of(rule.Id.AsSpan()), tokens, passage.Start, passage.End);
        var left = Words(WordHash.Seed, tokens, Math.Max(0, passage.Start - Neighbours), passage.Start);
        var right = Words(WordHash.Seed, tokens, passage.End, Math.Min(tokens.Count, passage.End + Neighbours));
        return Hexadecimal(phrase, left, right);
    }

    /// <summary>The fingerprint of a finding on the document as a whole, which has no neighbours.</summary>
    public static string Of(Rule rule, ReadOnlySpan<char> phrase)
    {
        var hash = WordHash.Grow(WordHash.Of(rule.Id.AsSpan()), ' ');
        foreach (var c in phrase)
        {
            if (!char.IsWhiteSpace(c) && WordHash.Fold(c) is var folded and not '\0')
            {
                hash = WordHash.Grow(hash, folded);
            }
        }

        return Hexadecimal(hash, WordHash.Seed, WordHash.Seed);
    }

    private static string Hexadecimal(uint first, uint second, uint third)
    {
        Span<char> digits = stackalloc char[24];
        Write(first, digits);
        Write(second, digits.Slice(8));
        Write(third, digits.Slice(16));
        return digits.ToString();
    }

    private static void Write(uint number, Span<char> digits)
    {
        for (var i = 7; i >= 0; i--, number >>= 4)
        {
            digits[i] = "0123456789abcdef"[(int)(number & 15)];
        }
    }

    private static uint Words(uint hash, BlockTokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            hash = WordHash.Grow(hash, ' ');
            foreach (var c in tokens.Written(i))
            {
                if (WordHash.Fold(c) is var folded and not '\0')
                {
                    hash = WordHash.Grow(hash, folded);
                }
            }
        }

        return hash;
    }
}
