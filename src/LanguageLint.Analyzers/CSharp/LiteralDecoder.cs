using System.Globalization;
using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Decodes what stands between the quotation marks of a literal, and keeps for every character of the text where it is written.
/// The forms are those of the C# language specification, 6.4.5.6 (string literals), 12.8.3 (interpolated strings) and the proposal for raw strings.
/// </summary>
internal static class LiteralDecoder
{
    /// <summary>Adds the text of <paramref name="source"/> to <paramref name="text"/> and its places to <paramref name="map"/>.</summary>
    /// <param name="source">The content as written; raw strings by <see cref="DecodeRaw"/>.</param>
    /// <param name="origin">UTF-16 offset of the content in the file.</param>
    /// <param name="spelling">How it is written; regular or verbatim.</param>
    /// <param name="text">Takes the text.</param>
    /// <param name="map">Takes the places.</param>
    public static void Decode(ReadOnlySpan<char> source, int origin, Spelling spelling, StringBuilder text, OffsetMap.Builder map)
    {
        var at = 0;
        while (at < source.Length)
        {
            var length = LengthAt(source.Slice(at), spelling);
            if (length == 1)
            {
                text.Append(source[at]);
                map.Verbatim(origin + at, 1);
            }
            else
            {
                var before = text.Length;
                Append(source.Slice(at, length), text);
                map.Add(text.Length - before, origin + at, length);
            }

            at += length;
        }
    }

    /// <summary>The same for a raw literal: each line as it stands, without the indentation.</summary>
    /// <param name="source">The content as written, without the line ends after the opening and before the closing quotation marks.</param>
    /// <param name="origin">UTF-16 offset of the content in the file.</param>
    /// <param name="indentation">What each line starts with; 0 for a literal on one line.</param>
    /// <param name="startsLine">Whether the content stands at the start of a line, not after an interpolation.</param>
    /// <param name="text">Takes the text.</param>
    /// <param name="map">Takes the places.</param>
    public static void DecodeRaw(ReadOnlySpan<char> source, int origin, int indentation, bool startsLine, StringBuilder text, OffsetMap.Builder map)
    {
        for (var start = 0; start >= 0;)
        {
            var next = LineIndex.NextStart(source, start);
            var end = next < 0 ? source.Length : next;
            var from = startsLine ? start + Indentation(source.Slice(start, end - start), indentation) : start;
            for (var i = from; i < end; i++)
            {
                text.Append(source[i]);
            }

            map.Verbatim(origin + from, end - from);
            startsLine = true;
            start = next;
        }
    }

    // A blank line may have less of it than the others.
    private static int Indentation(ReadOnlySpan<char> line, int most)
    {
        var at = 0;
        while (at < most && at < line.Length && IsBlank(line[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\v' or '\f' or '\u00A0' or '\uFEFF' or '\u001A' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    // How many characters write the next one of the text.
    private static int LengthAt(ReadOnlySpan<char> source, Spelling spelling)
    {
        var twice = source.Length > 1 && source[1] == source[0];
        switch (source[0])
        {
            case '{' or '}' when spelling.DoublesBraces:
                return twice ? 2 : 1;
            case '"' when spelling.Form == LiteralForm.Verbatim:
                return twice ? 2 : 1;
            case '\\' when spelling.Form == LiteralForm.Regular && source.Length > 1:
                return source[1] switch
                {
                    'u' => Math.Min(6, source.Length),
                    'U' => Math.Min(10, source.Length),
                    'x' => 2 + HexDigits(source.Slice(2)),
                    _ => 2,
                };
            default:
                return 1;
        }
    }

    private static int HexDigits(ReadOnlySpan<char> source)
    {
        var count = 0;
        while (count < 4 && count < source.Length && Uri.IsHexDigit(source[count]))
        {
            count++;
        }

        return count;
    }

    private static void Append(ReadOnlySpan<char> written, StringBuilder text)
    {
        if (written[0] != '\\')
        {
            text.Append(written[0]);
            return;
        }

        switch (written[1])
        {
            case 'u' or 'U' or 'x' when uint.TryParse(written.Slice(2).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value <= 0x10FFFF:
                AppendScalar(value, text);
                break;
            case var letter:
                text.Append(letter switch
                {
                    '0' => '\0',
                    'a' => '\a',
                    'b' => '\b',
                    'e' => '\u001B',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'v' => '\v',
                    _ => letter,
                });
                break;
        }
    }

    private static void AppendScalar(uint value, StringBuilder text)
    {
        if (value < 0x10000)
        {
            text.Append((char)value);
        }
        else
        {
            text.Append((char)(0xD800 + ((value - 0x10000) >> 10))).Append((char)(0xDC00 + ((value - 0x10000) & 0x3FF)));
        }
    }
}
