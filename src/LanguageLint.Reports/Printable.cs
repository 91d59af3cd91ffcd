using System.Globalization;
using System.Text;

namespace LanguageLint.Reports;

/// <summary>Makes text safe and measurable for a terminal: a document must not be able to move the cursor or turn the line round.</summary>
public static class Printable
{
    /// <summary>
    /// The text with line breaks and tabs as spaces, and with controls and direction marks replaced, unit for unit, so that offsets still hold.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        foreach (var character in text)
        {
            if (Replacement(character) != character)
            {
                return string.Create(text.Length, text, static (line, source) =>
                {
                    for (var i = 0; i < line.Length; i++)
                    {
                        line[i] = Replacement(source[i]);
                    }
                });
            }
        }

        return text;
    }

    /// <summary>Columns that <paramref name="text"/> takes on a terminal.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
                _ => IsWide(rune.Value) ? 2 : 1,
            };
        }

        return columns;
    }

    private static char Replacement(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
        _ when char.IsControl(character) => '\uFFFD',
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' => '\uFFFD',
        _ => character,
    };

    /// <summary>The wide ranges of Unicode's East Asian Width property, in broad strokes.</summary>
    private static bool IsWide(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
