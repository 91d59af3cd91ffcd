using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>Makes paragraphs, headings, list items and cells of a page's signs.</summary>
internal sealed class PageText
{
    private const double HeadingSize = 1.15;
    private const int LongestHeading = 150;
    private const int LongestCell = 80;
    private const int CellsOfRow = 3;

    // Running heads stand in the outer tenth of a page.
    private const double Edge = 0.1;

    private readonly int _page;
    private readonly double _height;
    private readonly double _bodySize;
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    private PageText(int page, double height, double bodySize)
    {
        _page = page;
        _height = height;
        _bodySize = bodySize;
    }

    /// <summary>The texts of a page, in reading order.</summary>
    /// <param name="glyphs">Its signs, in the order of drawing.</param>
    /// <param name="page">Its number.</param>
    /// <param name="height">Its height in points.</param>
    /// <param name="bodySize">The size in which most of the document is set.</param>
    public static List<PdfChunk> Of(IReadOnlyList<Glyph> glyphs, int page, double height, double bodySize)
    {
        var lines = Lines.Of(glyphs);
        var text = new PageText(page, height, bodySize);
        text.LearnWords(lines);
        return [.. Columns.Of(lines).SelectMany(column => Paragraphs.Of(column, lines)).Select(text.Chunk)];
    }

    // Which words the page writes with a hyphen within a line.
    private void LearnWords(List<TextLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var word in line.Render().Text.Split(' '))
            {
                if (word.Contains('-', StringComparison.Ordinal) && !word.EndsWith('-'))
                {
                    _words.Add(word.Trim('.', ',', ';', ':', '(', ')', '“', '”', '"'));
                }
            }
        }
    }

    private PdfChunk Chunk(List<TextLine> lines)
    {
        var text = new StringBuilder();
        var boxes = new List<PdfBox>();
        var starts = new List<int>();
        foreach (var line in lines)
        {
            var (lineText, lineBoxes) = line.Render();
            if (text.Length > 0)
            {
                JoinLines(text, boxes, lineText);
                starts.Add(text.Length);
            }

            text.Append(lineText);
            boxes.AddRange(lineBoxes);
        }

        var shape = LineShape.Of(text.ToString());
        if (shape.Scope == BlockScope.ListItem)
        {
            text.Remove(0, shape.Start);
            boxes.RemoveRange(0, shape.Start);
            starts = [.. starts.Select(start => start - shape.Start).Where(start => start > 0)];
        }

        var all = text.ToString();
        return new PdfChunk(_page, Scope(lines, all, shape), "", EdgeOf(boxes), all, starts, boxes);
    }

    // A word that is broken at the line's end becomes one again, unless the page writes it with a hyphen elsewhere too.
    private void JoinLines(StringBuilder text, List<PdfBox> boxes, string next)
    {
        var isSoft = text[^1] == '\u00AD';
        if (isSoft || (text[^1] is '-' or '\u2010' && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLower(next[0])))
        {
            if (isSoft || !_words.Contains(LastWord(text) + FirstWord(next)))
            {
                text.Length--;
                boxes.RemoveAt(boxes.Count - 1);
            }

            return;
        }

        text.Append(' ');
        boxes.Add(boxes[^1]);
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        return text.ToString(start, text.Length - start).TrimStart('(', '“', '"');
    }

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.', ',', ';', ':', ')', '”', '"');
    }

    private BlockScope Scope(List<TextLine> lines, string text, LineShape shape)
    {
        var size = lines.Max(line => line.Size);
        var isHeading = text.Length <= LongestHeading && HeadingShape.CouldBe(text.AsSpan(0, Math.Min(text.Length, 60)).TrimEnd())
            && (size >= _bodySize * HeadingSize || (lines.Count <= 2 && lines.TrueForAll(line => line.IsBold)));
        return shape.Scope != BlockScope.Paragraph ? shape.Scope
            : isHeading ? BlockScope.Heading
            : lines[0].Neighbours >= CellsOfRow && text.Length <= LongestCell ? BlockScope.TableCell
            : BlockScope.Paragraph;
    }

    private PageEdge EdgeOf(List<PdfBox> boxes) =>
        boxes.Min(box => box.Bottom) > _height * (1 - Edge) ? PageEdge.Top
        : boxes.Max(box => box.Top) < _height * Edge ? PageEdge.Bottom
        : PageEdge.None;
}
