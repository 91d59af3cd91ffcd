namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>
/// Puts signs together to lines: first in the order of drawing, which most programs keep to that of reading, then whatever is left
/// side by side on a base line.
/// </summary>
internal static class Lines
{
    // Shares of the font size.
    private const double Level = 0.25;
    private const double RaisedLevel = 0.55;
    private const double RaisedSize = 0.85;
    private const double Overlap = 0.6;
    private const double Gap = 1.0;
    private const double GapWithSpace = 2.0;
    private const double GapAfterMarker = 4.0;

    /// <summary>The lines of a page, those of one base line from its start to its end, in no other order.</summary>
    public static List<TextLine> Of(IReadOnlyList<Glyph> glyphs)
    {
        var parts = InOrder(glyphs);
        parts.Sort((a, b) => a.Direction != b.Direction ? a.Direction.CompareTo(b.Direction) : b.Base.CompareTo(a.Base));
        var lines = new List<TextLine>();
        for (var i = 0; i < parts.Count;)
        {
            var end = i + 1;
            while (end < parts.Count && parts[end].Direction == parts[i].Direction && parts[i].Base - parts[end].Base <= Level * Math.Max(parts[i].Size, parts[end].Size))
            {
                end++;
            }

            lines.AddRange(Join(parts.GetRange(i, end - i)));
            i = end;
        }

        return lines;
    }

    private static List<TextLine> InOrder(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        TextLine? line = null;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (line is not null && Continues(line, glyph))
            {
                line.Add(glyph);
            }
            else if (!glyph.IsSpace)
            {
                lines.Add(line = new TextLine(glyph, i));
            }
        }

        return lines;
    }

    private static bool Continues(TextLine line, Glyph glyph)
    {
        if (glyph.Direction != line.Direction)
        {
            return false;
        }

        var size = Math.Max(line.Size, glyph.Size);
        var isRaised = Math.Min(line.Last.Size, glyph.Size) < RaisedSize * size;
        var gap = glyph.Start - line.End;
        return Math.Abs(glyph.Base - line.Base) <= size * (isRaised ? RaisedLevel : Level)
            && gap >= -Overlap * size
            && gap <= size * (line.Last.IsSpace ? GapWithSpace : Gap);
    }

    private static List<TextLine> Join(List<TextLine> row)
    {
        row.Sort((a, b) => a.Start.CompareTo(b.Start));
        var lines = new List<TextLine>();
        foreach (var part in row)
        {
            if (lines.Count > 0 && Follows(lines[^1], part))
            {
                lines[^1].Add(part);
            }
            else
            {
                lines.Add(part);
            }
        }

        foreach (var line in lines)
        {
            line.Neighbours = lines.Count;
        }

        return lines;
    }

    private static bool Follows(TextLine line, TextLine part)
    {
        var size = Math.Max(line.Size, part.Size);
        var gap = part.Start - line.End;
        return gap >= -Overlap * size && gap <= size * (line.IsMarker ? GapAfterMarker : Gap);
    }
}
