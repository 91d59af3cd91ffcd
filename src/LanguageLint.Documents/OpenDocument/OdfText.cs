using System.Globalization;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>Adds the text of a paragraph as it is seen: white space in the file counts as one space, and none at the start (ISO/IEC 26300-1:2015, 6.1.2).</summary>
internal static class OdfText
{
    private const int MostSpaces = 100;

    /// <summary>Adds a piece of text between elements.</summary>
    /// <param name="text">The paragraph so far.</param>
    /// <param name="written">The piece.</param>
    /// <param name="element">Number of the element that holds it.</param>
    /// <param name="offset">How much text of its own the element has before the piece.</param>
    /// <param name="hole">What makes it a hole; null when it is none.</param>
    public static void Append(PartText text, ReadOnlySpan<char> written, int element, int offset, object? hole)
    {
        for (var at = 0; at < written.Length;)
        {
            var space = written[at..].IndexOfAny(" \t\r\n");
            var end = space < 0 ? written.Length : at + space;
            text.Append(written[at..end], element, offset + at, hole: hole);
            if (end < written.Length && text.Length > 0 && !text.EndsInSpace)
            {
                text.Append(" ", element, offset + end, hole: hole);
            }

            at = end;
            while (at < written.Length && written[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
            }
        }
    }

    /// <summary>Adds the spaces of <c>text:s</c>, on which the reader stands.</summary>
    public static void AppendSpaces(PartText text, PartXml xml)
    {
        var count = int.TryParse(xml.Attribute("c", prefixed: true), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : 1;
        text.Append(new string(' ', Math.Clamp(count, 1, MostSpaces)), xml.Element);
    }
}
