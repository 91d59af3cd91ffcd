#if NET
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace LanguageLint.Matching;

/// <summary>
/// A number for a folded word that grows letter by letter. Up to eight ASCII letters it is their bytes in a row, so that two such words with one key
/// are the same word; the letters of longer words are folded over each other.
/// </summary>
internal static class WordKey
{
    /// <summary>The most letters that a key holds whole.</summary>
    public const int MostExact = 8;

    /// <summary>The key of no letters.</summary>
    public const ulong Empty = 0;

    // The golden ratio in 64 bits: multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The key grown by one folded letter.</summary>
    public static ulong Grow(ulong key, char folded) => ((key << 8) | (key >> 56)) ^ folded;

    /// <summary>The key of a word that is already folded.</summary>
    public static ulong Of(ReadOnlySpan<char> folded)
    {
        var key = Empty;
        foreach (var c in folded)
        {
            key = Grow(key, c);
        }

        return key;
    }

    /// <summary>Reads the plain letters and digits with which a text begins, up to eight, all at once where the machine can.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key of what was read, folded.</param>
    /// <param name="capitals">How many of the letters are capitals.</param>
    /// <returns>How many were read; what follows them may belong to the word as well.</returns>
    public static int Begin(ReadOnlySpan<char> text, out ulong key, out int capitals)
    {
        key = Empty;
        capitals = 0;
#if NET
        if (Vector128.IsHardwareAccelerated && text.Length >= MostExact)
        {
            var letters = Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text));
            var folded = letters | Vector128.Create((ushort)0x20);
            var isLetter = Vector128.LessThan(folded - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
            var isDigit = Vector128.LessThan(letters - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var count = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
            if (count > 0)
            {
                // The first letter stands highest in the key and first in memory.
                var bytes = Vector128.Narrow(folded, Vector128<ushort>.Zero).AsUInt64().ToScalar();
                key = BinaryPrimitives.ReverseEndianness(bytes) >> (64 - 8 * count);
                var small = Vector128.Equals(letters, folded).ExtractMostSignificantBits();
                capitals = count - BitOperations.PopCount(small & ((1u << count) - 1));
            }

            return count;
        }
#endif
        return 0;
    }

    /// <summary>Spreads a key over 64 bits, of which the upper ones are the best. First letters are laid over last ones, as a product carries upwards only.</summary>
    public static ulong Spread(ulong key) => (key ^ (key >> 32)) * Multiplier;

    /// <summary>Whether the key of a folded word stands for that word alone.</summary>
    public static bool IsExact(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
        {
            if (c >= 128)
            {
                return false;
            }
        }

        return folded.Length <= MostExact;
    }
}
