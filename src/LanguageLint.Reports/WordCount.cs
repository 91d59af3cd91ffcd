using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LanguageLint.Reports;

/// <summary>Counts words as Word and <c>wc -w</c> do: runs of anything between white space.</summary>
public static class WordCount
{
    /// <summary>The number of words in <paramref name="text"/>.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        var words = 0L;
        var inside = false;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        while (units.Length >= Vector256<ushort>.Count)
        {
            var block = Vector256.Create(units);
            if (Vector256.GreaterThanOrEqualAny(block, Vector256.Create((ushort)'\u0085')))
            {
                words += Count(units[..Vector256<ushort>.Count], ref inside);
            }
            else
            {
                // A word starts at each unit that is no space and stands after one.
                var spaces = Vector256.Equals(block, Vector256.Create((ushort)' '))
                    | Vector256.LessThan(block - Vector256.Create((ushort)'\t'), Vector256.Create((ushort)('\r' - '\t' + 1)));
                var letters = ~spaces.ExtractMostSignificantBits() & 0xFFFF;
                words += BitOperations.PopCount(letters & ~((letters << 1) | (inside ? 1u : 0u)));
                inside = (letters & 0x8000) != 0;
            }

            units = units[Vector256<ushort>.Count..];
        }

        return words + Count(units, ref inside);
    }

    private static long Count(ReadOnlySpan<ushort> units, ref bool inside)
    {
        var words = 0L;
        foreach (var unit in units)
        {
            var letter = !IsSpace((char)unit);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }

    private static bool IsSpace(char character) =>
        character <= ' ' ? character is ' ' or (>= '\t' and <= '\r') : character >= '\u0085' && char.IsWhiteSpace(character);
}
