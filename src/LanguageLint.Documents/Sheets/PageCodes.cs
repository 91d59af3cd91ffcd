using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Sheets;

/// <summary>
/// The codes in a sheet's page headers and footers (ECMA-376 part 1, 18.3.1.39): <c>&amp;L</c>, <c>&amp;C</c> and <c>&amp;R</c> start the text
/// on the left, in the middle and on the right; others set fonts or stand for a page number, date or name.
/// </summary>
internal static class PageCodes
{
    /// <summary>Adds what is seen of a header to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The header with its codes.</param>
    /// <param name="element">Number of the element that holds it.</param>
    public static void Append(PartText text, ReadOnlySpan<char> written, int element)
    {
        for (var at = 0; at < written.Length;)
        {
            var code = written[at..].IndexOf('&');
            var end = code < 0 ? written.Length : at + code;
            text.Append(written[at..end], element, at);
            at = end + (end < written.Length ? AppendCode(text, written[end..], element, end) : 0);
        }
    }

    // Answers the length of the code.
    private static int AppendCode(PartText text, ReadOnlySpan<char> code, int element, int offset)
    {
        switch (code.Length > 1 ? code[1] : '\0')
        {
            case '&':
                text.Append("&", element, offset);
                return 2;
            case 'L' or 'C' or 'R':
                text.Append("\n", element, offset);
                return 2;
            case 'P' or 'N' or 'D' or 'T' or 'F' or 'A' or 'Z' or 'G':
                text.Append([Templates.PlainText.Holes.StandIn], element, offset);
                return 2;
            case '"':
                var close = code[2..].IndexOf('"');
                return close < 0 ? code.Length : close + 3;
            case 'K':
                return Math.Min(code.Length, 8);
            case >= '0' and <= '9':
                var length = 2;
                while (length < code.Length && char.IsAsciiDigit(code[length]))
                {
                    length++;
                }

                return length;
            default:
                return Math.Min(code.Length, 2);
        }
    }
}
