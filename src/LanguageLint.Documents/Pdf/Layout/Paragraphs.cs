using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>Splits a column into paragraphs, as a reader would: by space, indentation, bullets, weight, and lines that end early.</summary>
internal sealed class Paragraphs
{
    // Shares of the font size.
    private const double Indentation = 0.8;
    private const double SameEdge = 0.25;
    private const double WiderLeading = 1.2;

    private readonly List<TextLine> _lines;
    private readonly string[] _texts;
    private readonly double _start;
    private readonly double _lastStart;
    private readonly double _end;
    private readonly double _leading;
    private readonly bool _isCentred;

    private Paragraphs(List<TextLine> lines, List<TextLine> page)
    {
        _lines = lines;
        _texts = [.. lines.Select(line => line.Render().Text)];
        _start = lines.Min(line => line.Start);
        _lastStart = lines.Max(line => line.Start);
        _end = page.Where(IsSetLike).Max(line => line.End);
        _leading = Leading(lines);
        _isCentred = IsCentred(lines);
    }

    /// <summary>The paragraphs of a column, each a group of lines.</summary>
    /// <param name="column">Its lines, from top to bottom.</param>
    /// <param name="page">All lines of the page; those that start on the same edge show how wide the column is.</param>
    public static IEnumerable<List<TextLine>> Of(List<TextLine> column, List<TextLine> page) => new Paragraphs(column, page).Split();

    private IEnumerable<List<TextLine>> Split()
    {
        var first = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            if (Breaks(first, i))
            {
                yield return _lines.GetRange(first, i - first);
                first = i;
            }
        }

        yield return _lines.GetRange(first, _lines.Count - first);
    }

    private bool IsSetLike(TextLine line) =>
        line.Direction == _lines[0].Direction && Math.Abs(line.Size - _lines[0].Size) < SameEdge * _lines[0].Size
        && line.Start > _start - _lines[0].Size && line.Start < _lastStart + (SameEdge * _lines[0].Size);

    private bool Breaks(int first, int next)
    {
        TextLine line = _lines[next - 1], below = _lines[next];
        string text = _texts[next - 1], textBelow = _texts[next];
        if (LineShape.Of(textBelow).Scope == BlockScope.ListItem || LetterShape.IsGreeting(text) || line.IsBold != below.IsBold
            || line.Base - below.Base > _leading * WiderLeading)
        {
            return true;
        }

        if (_isCentred || char.IsLower(textBelow[0]))
        {
            return false;
        }

        var isIndented = below.Start > line.Start + Indentation * below.Size && below.Start > _start + Indentation * below.Size;
        return isIndented || ComesBackFromItem(first, below) || (EndsEarly(line, below, textBelow) && !(IsCapitals(text) && IsCapitals(textBelow)));
    }

    // A line under a list item's text goes on with it; one under its bullet does not.
    private bool ComesBackFromItem(int first, TextLine below) =>
        LineShape.Of(_texts[first]).Scope == BlockScope.ListItem && _lines[first].Start + Indentation * below.Size > below.Start
        && _lines.Exists(line => line.Start > _lines[first].Start + Indentation * line.Size);

    // Had the writer not broken the line, the next word would have found room in it.
    private bool EndsEarly(TextLine line, TextLine below, string textBelow)
    {
        var word = textBelow.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (double)space / textBelow.Length : 1;
        return line.End + (below.End - below.Start) * word + SameEdge * line.Size < _end;
    }

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    private static double Leading(List<TextLine> lines)
    {
        if (lines.Count < 3)
        {
            return double.MaxValue;
        }

        List<double> distances = [.. lines.Zip(lines.Skip(1), (line, below) => line.Base - below.Base).Order()];
        return distances[distances.Count / 3];
    }

    private static bool IsCentred(List<TextLine> lines)
    {
        bool sameMiddle = true, sameStart = true;
        for (var i = 1; i < lines.Count; i++)
        {
            var edge = SameEdge * lines[i].Size;
            sameMiddle &= Math.Abs(lines[i].Start + lines[i].End - lines[0].Start - lines[0].End) < 2 * edge;
            sameStart &= Math.Abs(lines[i].Start - lines[0].Start) < edge;
        }

        return sameMiddle && !sameStart;
    }
}
