using System.Globalization;
using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Pictures;

/// <summary>Makes paragraphs of what the program tesseract recognised, in its table form (<c>tesseract … tsv</c>).</summary>
internal sealed class TesseractText
{
    // Percentages that tesseract gives each word: clear print has 90 and more, and below a half it guesses.
    private const double LeastWord = 30;
    private const double LeastLine = 50;

    // Columns of the table.
    private const int Block = 2;
    private const int Paragraph = 3;
    private const int Line = 4;
    private const int Left = 6;
    private const int Confidence = 10;
    private const int Word = 11;

    private readonly List<TextBlock> _blocks = [];
    private readonly List<(string Text, PictureOrigin Box)> _line = [];
    private readonly List<(string Text, PictureOrigin Box)> _paragraph = [];
    private readonly List<double> _confidences = [];
    private readonly HashSet<int> _lineEnds = [];

    /// <summary>The paragraphs, from the top.</summary>
    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>How many lines were too unclear to be read.</summary>
    public int UnclearLines { get; private set; }

    /// <summary>Takes in the table.</summary>
    public static TesseractText Of(string table)
    {
        var text = new TesseractText();
        var last = ("", "", "");
        foreach (var row in table.Split('\n').Skip(1))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells.Length <= Word || string.IsNullOrWhiteSpace(cells[Word])
                || !double.TryParse(cells[Confidence], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence))
            {
                continue;
            }

            var place = (cells[Block], cells[Paragraph], cells[Line]);
            if (place != last)
            {
                text.EndLine();
                if (place.Item1 != last.Item1 || place.Item2 != last.Item2)
                {
                    text.EndParagraph();
                }

                last = place;
            }

            text._confidences.Add(confidence);
            if (confidence >= LeastWord && Box(cells) is { } box)
            {
                text._line.Add((cells[Word], box));
            }
        }

        text.EndLine();
        text.EndParagraph();
        return text;
    }

    private static PictureOrigin? Box(string[] cells)
    {
        Span<int> numbers = stackalloc int[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(cells[Left + i], NumberStyles.Integer, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new PictureOrigin(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private void EndLine()
    {
        if (_confidences.Count > 0 && _confidences.Average() < LeastLine)
        {
            UnclearLines++;
        }
        else
        {
            _paragraph.AddRange(_line);
            _lineEnds.Add(_paragraph.Count - 1);
        }

        _line.Clear();
        _confidences.Clear();
    }

    private void EndParagraph()
    {
        if (_paragraph.Count > 0)
        {
            AddBlock();
        }

        _paragraph.Clear();
        _lineEnds.Clear();
    }

    private void AddBlock()
    {
        var text = new StringBuilder();
        var words = new List<PictureWord>();
        for (var i = 0; i < _paragraph.Count; i++)
        {
            var (word, box) = _paragraph[i];
            words.Add(new PictureWord(text.Length, text.Length + word.Length, box));
            text.Append(word);
            if (i + 1 == _paragraph.Count)
            {
                break;
            }

            // A word broken at the end of a line goes on in the next.
            if (_lineEnds.Contains(i) && word.Length > 2 && word[^1] == '-' && char.IsLetter(word[^2]) && char.IsLower(_paragraph[i + 1].Text[0]))
            {
                text.Length--;
                words[^1] = words[^1] with { End = text.Length };
            }
            else
            {
                text.Append(' ');
            }
        }

        var shape = LineShape.Of(text.ToString());
        var all = text.ToString();
        var scope = shape.Scope != BlockScope.Paragraph ? shape.Scope : HeadingShape.CouldBe(all) ? BlockScope.Heading : BlockScope.Paragraph;
        _blocks.Add(new TextBlock(all.AsMemory(), scope, new PictureMap(words), Holes.Find(all), "picture"));
    }
}
