using LanguageLint.Text;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>Sets the text of a shape into its frame: breaks lines at the edge, and puts them where their alignment says. Turned text is set straight.</summary>
/// <param name="body">The text.</param>
/// <param name="inherited">The same placeholder on the layout and the master, the nearest first.</param>
/// <param name="defaults">How the master sets text of this kind.</param>
internal sealed class TextFlow(TextBody body, IReadOnlyList<TextBody> inherited, LevelStyles defaults)
{
    // What the format says where nobody else does (ISO/IEC 29500-1, 21.1.2.1.1 and 21.1.2.3.9).
    private const double UsualSize = 18;
    private const double UsualSideInset = 7.2;
    private const double UsualUpperInset = 3.6;

    private const double LineSpacing = 1.2;

    private readonly List<Line> _lines = [];

    /// <summary>The words in their places.</summary>
    /// <param name="frame">Where the shape lies.</param>
    public IEnumerable<PlacedWord> Place(Frame frame)
    {
        var (left, top) = (Inset(own => own.Insets.Left, UsualSideInset), Inset(own => own.Insets.Top, UsualUpperInset));
        var width = Math.Max(1, frame.Width - left - Inset(own => own.Insets.Right, UsualSideInset));
        var height = frame.Height - top - Inset(own => own.Insets.Bottom, UsualUpperInset);
        foreach (var paragraph in body.Paragraphs)
        {
            Break(paragraph, First(own => own.Wraps) ?? true ? width : double.MaxValue);
        }

        var free = Math.Max(0, height - _lines.Sum(line => line.Size * LineSpacing));
        var y = frame.Top + top + (free * (First(own => own.Anchor) switch { "ctr" => 0.5, "b" => 1, _ => 0 }));
        foreach (var line in _lines)
        {
            var rest = width - line.Margin - line.Width;
            var x = frame.Left + left + line.Margin + (rest * (line.Align switch { "ctr" => 0.5, "r" => 1, _ => 0 }));
            foreach (var word in line.Words)
            {
                yield return word with { Left = x + word.Left, Top = y + (line.Size * (LineSpacing - 1) / 2) + line.Size - word.Height };
            }

            y += line.Size * LineSpacing;
        }
    }

    private void Break(TextParagraph paragraph, double width)
    {
        var style = paragraph.Own.Else(body.Levels.Of(paragraph.Level));
        style = inherited.Aggregate(style, (nearer, further) => nearer.Else(further.Levels.Of(paragraph.Level))).Else(defaults.Of(paragraph.Level));
        var size = style.Size ?? UsualSize;
        var line = new Line(style.Margin ?? 0, style.Align, (paragraph.EmptySize ?? size) * body.Scale);
        var gap = 0.0;
        foreach (var run in paragraph.Runs)
        {
            var letters = (run.Size ?? size) * body.Scale;
            if (run.Text == "\n")
            {
                _lines.Add(line);
                (line, gap) = (line.Next(), 0);
                continue;
            }

            for (var start = 0; start < run.Text.Length;)
            {
                if (char.IsWhiteSpace(run.Text[start]))
                {
                    (gap, start) = (gap + (LetterWidths.Space * letters), start + 1);
                    continue;
                }

                var end = start;
                while (end < run.Text.Length && !char.IsWhiteSpace(run.Text[end]))
                {
                    end++;
                }

                var wide = LetterWidths.Of(run.Text.AsSpan(start, end - start)) * letters;
                if (gap > 0 && line.Words.Count > 0 && line.Margin + line.Width + gap + wide > width)
                {
                    _lines.Add(line);
                    (line, gap) = (line.Next(), 0);
                }

                line.Add(new PlacedWord(run.Text[start..end], body.Part, run.Element, TextSpan.FromBounds(start, end), 0, 0, wide, letters), gap);
                (gap, start) = (0, end);
            }
        }

        _lines.Add(line);
    }

    private double Inset(Func<TextBody, double?> inset, double usual) => First(inset) ?? usual;

    private T? First<T>(Func<TextBody, T?> value)
        where T : struct => inherited.Prepend(body).Select(value).FirstOrDefault(said => said is not null);

    private string? First(Func<TextBody, string?> value) => inherited.Prepend(body).Select(value).FirstOrDefault(said => said is not null);

    // A line that words are added to; as high as its largest letters.
    private sealed class Line(double margin, string? align, double usualSize)
    {
        public List<PlacedWord> Words { get; } = [];

        public double Margin => margin;

        public string? Align => align;

        public double Width { get; private set; }

        public double Size => Words.Count == 0 ? usualSize : Words.Max(word => word.Height);

        public void Add(PlacedWord word, double gap)
        {
            Words.Add(word with { Left = Width + gap });
            Width += gap + word.Width;
        }

        public Line Next() => new(margin, align, usualSize);
    }
}
