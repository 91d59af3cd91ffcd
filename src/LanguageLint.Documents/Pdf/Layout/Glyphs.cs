using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>The signs of a page, in the order in which the file draws them.</summary>
internal sealed class Glyphs
{
    // A bold look is made by drawing twice with a small shift.
    private const double SameSpot = 0.1;
    private const double LeastSize = 0.5;

    private readonly List<Glyph> _all = [];
    private readonly HashSet<(string, int, long, long)> _seen = [];
    private int _unknown;

    private Glyphs()
    {
    }

    /// <summary>The signs that have a meaning, each once.</summary>
    public IReadOnlyList<Glyph> All => _all;

    /// <summary>Whether most of the page's signs do not say which letters they are.</summary>
    public bool AreUnreadable => _unknown > 5 && _unknown > _all.Count;

    /// <summary>The signs of a page.</summary>
    public static Glyphs Of(Page page)
    {
        var glyphs = new Glyphs();
        foreach (var letter in page.Letters)
        {
            glyphs.Add(letter);
        }

        return glyphs;
    }

    private void Add(Letter letter)
    {
        var text = PdfStrings.Clean(letter.Value ?? "");
        if (text.Length == 0 || text == "\uFFFD")
        {
            _unknown++;
            return;
        }

        var from = letter.StartBaseLine;
        var to = letter.EndBaseLine;
        var direction = Direction(letter, from, to);
        var (sin, cos) = Math.SinCos(direction * Math.PI / 180);
        var start = from.X * cos + from.Y * sin;
        var end = to.X * cos + to.Y * sin;
        var size = Size(letter);
        if (double.IsNaN(start + end + size) || Math.Abs(start) > 1e6 || Math.Abs(end) > 1e6)
        {
            _unknown++;
            return;
        }

        var glyph = new Glyph(text, direction, start, Math.Max(start, end), from.Y * cos - from.X * sin, size, IsBold(letter), Box(letter.BoundingBox));
        if (glyph.IsSpace || !IsDrawnTwice(glyph))
        {
            _all.Add(glyph);
        }
    }

    private static int Direction(Letter letter, PdfPoint from, PdfPoint to)
    {
        double x = to.X - from.X, y = to.Y - from.Y;
        var degrees = (x * x) + (y * y) > 1e-6
            ? (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI)
            : letter.TextOrientation switch
            {
                TextOrientation.Rotate90 => 270,
                TextOrientation.Rotate180 => 180,
                TextOrientation.Rotate270 => 90,
                _ => 0,
            };
        return (degrees + 360) % 360;
    }

    private static double Size(Letter letter)
    {
        var size = Math.Abs(letter.PointSize);
        return size >= LeastSize && size < 5_000 ? size : Math.Max(LeastSize, Math.Abs(letter.BoundingBox.Height));
    }

    private static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600 || letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;

    private static PdfBox Box(PdfRectangle box)
    {
        double[] x = [box.TopLeft.X, box.TopRight.X, box.BottomLeft.X, box.BottomRight.X];
        double[] y = [box.TopLeft.Y, box.TopRight.Y, box.BottomLeft.Y, box.BottomRight.Y];
        return new PdfBox((float)x.Min(), (float)y.Min(), (float)x.Max(), (float)y.Max());
    }

    // Spots are cells of a grid; a sign just beyond the border of one is looked for next to it.
    private bool IsDrawnTwice(Glyph glyph)
    {
        var cell = glyph.Size * SameSpot;
        var (column, row) = ((long)Math.Floor(glyph.Start / cell), (long)Math.Floor(glyph.Base / cell));
        for (var i = -1; i <= 1; i++)
        {
            for (var j = -1; j <= 1; j++)
            {
                if (_seen.Contains((glyph.Text, glyph.Direction, column + i, row + j)))
                {
                    return true;
                }
            }
        }

        _seen.Add((glyph.Text, glyph.Direction, column, row));
        return false;
    }
}
