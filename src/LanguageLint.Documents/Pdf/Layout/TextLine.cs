using LanguageLint.Templates.PlainText;

namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>Signs on one base line that belong together: a line of a column, or a cell's.</summary>
internal sealed class TextLine
{
    // Shares of the font size, measured on letters and leaflets from several programs: a gap between words is a quarter.
    private const double Space = 0.17;

    private readonly List<Glyph> _glyphs = [];

    /// <summary>Starts a line.</summary>
    /// <param name="glyph">Its first sign, which shows something.</param>
    /// <param name="order">The sign's number in the order of drawing.</param>
    public TextLine(Glyph glyph, int order)
    {
        Order = order;
        Direction = glyph.Direction;
        Base = glyph.Base;
        Start = glyph.Start;
        Add(glyph);
    }

    /// <summary>Number of its first sign in the order of drawing.</summary>
    public int Order { get; private set; }

    /// <summary>The writing direction, as <see cref="Glyph.Direction"/>.</summary>
    public int Direction { get; }

    /// <summary>Height of the base line.</summary>
    public double Base { get; private set; }

    /// <summary>Where it starts.</summary>
    public double Start { get; private set; }

    /// <summary>Where its last sign that shows something ends.</summary>
    public double End { get; private set; }

    /// <summary>The largest font size in it.</summary>
    public double Size { get; private set; }

    /// <summary>How many lines of the page stand on its base line, itself included.</summary>
    public int Neighbours { get; set; } = 1;

    /// <summary>Its signs, spaces included.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Whether all that it shows is bold.</summary>
    public bool IsBold => _glyphs.TrueForAll(glyph => glyph.IsBold || glyph.IsSpace);

    /// <summary>The last sign.</summary>
    public Glyph Last => _glyphs[^1];

    /// <summary>Adds the next sign.</summary>
    public void Add(Glyph glyph)
    {
        _glyphs.Add(glyph);
        if (glyph.IsSpace)
        {
            return;
        }

        End = Math.Max(End, glyph.End);
        Start = Math.Min(Start, glyph.Start);
        if (glyph.Size > Size)
        {
            Size = glyph.Size;
            Base = glyph.Base;
        }

        if (_glyphs.Count == 1)
        {
            End = glyph.End;
        }
    }

    /// <summary>Takes in a line that follows on the same base line.</summary>
    public void Add(TextLine next)
    {
        foreach (var glyph in next._glyphs)
        {
            Add(glyph);
        }

        Order = Math.Min(Order, next.Order);
    }

    /// <summary>Whether it is but a bullet or a number in front of a list item.</summary>
    public bool IsMarker
    {
        get
        {
            var text = string.Concat(_glyphs.Select(glyph => glyph.Text)).Trim();
            return text.Length is > 0 and < 6 && LineShape.Of(text + " x").Scope == LanguageLint.Text.BlockScope.ListItem;
        }
    }

    /// <summary>Its text and the box of each UTF-16 unit, with a space where a gap is as wide as one.</summary>
    public (string Text, List<PdfBox> Boxes) Render()
    {
        var text = new System.Text.StringBuilder();
        var boxes = new List<PdfBox>();
        var widest = Space * Size + TypicalGap();
        Glyph? last = null;
        var isSpace = false;
        foreach (var glyph in _glyphs)
        {
            if (glyph.IsSpace)
            {
                isSpace = last is not null;
                continue;
            }

            if (last is { } before && (isSpace || glyph.Start - before.End > widest))
            {
                text.Append(' ');
                boxes.Add(before.Box);
            }

            text.Append(glyph.Text);
            for (var i = 0; i < glyph.Text.Length; i++)
            {
                boxes.Add(glyph.Box);
            }

            last = glyph;
            isSpace = false;
        }

        return (text.ToString(), boxes);
    }

    // Letters that are spaced out for looks all have a gap; words then have a wider one.
    private double TypicalGap()
    {
        var gaps = new List<double>();
        for (var i = 1; i < _glyphs.Count; i++)
        {
            if (!_glyphs[i].IsSpace && !_glyphs[i - 1].IsSpace)
            {
                gaps.Add(_glyphs[i].Start - _glyphs[i - 1].End);
            }
        }

        if (gaps.Count < 4)
        {
            return 0;
        }

        gaps.Sort();
        return Math.Max(0, gaps[gaps.Count / 2]);
    }
}
