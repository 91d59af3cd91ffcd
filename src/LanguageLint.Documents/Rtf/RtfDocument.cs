using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>Reads one rich text file (RTF Specification 1.9.1): follows its groups and gathers what a reader sees.</summary>
internal sealed partial class RtfDocument
{
    private const int Deepest = 1_000;
    private const int TokensBetweenCancellationChecks = 100_000;

    private readonly RtfScanner _scanner;
    private readonly Stack<RtfGroup> _outer = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly List<NotChecked> _notChecked = [];
    private readonly RtfFonts _fonts = new();
    private readonly RtfStyles _styles = new();
    private readonly StringBuilder _property = new();
    private readonly RtfStory _pages = new(null, BlockScope.Paragraph);
    private RtfGroup _group;
    private (byte Value, int Start)? _lead;

    private RtfDocument(byte[] bytes)
    {
        _scanner = new RtfScanner(bytes);
        _group = new RtfGroup { Story = _pages, Encoding = _fonts.Default, FallbackLength = 1, HoleStart = -1 };
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableFileException">Its groups nest without end.</exception>
    public static Document Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        var document = new RtfDocument(bytes);
        document.Read(cancellation);
        var body = document._blocks.FindAll(block => block.Scope is not (BlockScope.PageHeader or BlockScope.PageFooter or BlockScope.Note or BlockScope.Property));
        return new Document { Path = path, Kind = LetterShape.KindOf(body), Blocks = document._blocks, NotChecked = document._notChecked };
    }

    private void Read(CancellationToken cancellation)
    {
        for (var count = 1; _scanner.Next() is { Kind: not RtfKind.End } token; count++)
        {
            if (count % TokensBetweenCancellationChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Take(token);
        }

        while (_outer.Count > 0)
        {
            Close();
        }

        End(_pages, isCell: false);
    }

    private void Take(RtfToken token)
    {
        switch (token.Kind)
        {
            case RtfKind.Open:
                Open();
                return;
            case RtfKind.Close:
                Close();
                return;
            case RtfKind.Byte:
                AddByte((byte)token.Value, token.Start, token.End);
                break;
            case RtfKind.Symbol when token.Value == '*':
                _group.IsOptional = true;
                return;
            case RtfKind.Symbol:
                Add(token.Value switch { '~' => '\u00A0', '-' => '\u00AD', '_' => '-', _ => '\0' }, token);
                break;
            case RtfKind.Word when token.Name == "bin":
                _scanner.Skip(token.Or(0));
                break;
            case RtfKind.Word when _group.Target != RtfTarget.Skip && !(_group.IsFresh && EntersDestination(token)):
                Follow(token);
                break;
            default:
                break;
        }

        _group.IsFresh = false;
    }

    private void Open()
    {
        if (_outer.Count == Deepest)
        {
            throw new UnreadableFileException("This rich text file nests its parts without end, so it is not read: open it in Word, save it as .docx, and check that.");
        }

        _outer.Push(_group);
        _group.IsFresh = true;
        _group.IsOptional = false;
        _group.EndsStory = false;
        _group.EndsCode = false;
        _group.HoleStart = -1;
        _lead = null;
    }

    private void Close()
    {
        if (_outer.Count == 0)
        {
            return;
        }

        if (_group.HoleStart >= 0)
        {
            _group.Story.Paragraph.AddHole(Math.Min(_group.HoleStart, _group.Story.Paragraph.Length));
        }

        if (_group.EndsStory)
        {
            End(_group.Story, isCell: false);
        }

        if (_group.EndsCode)
        {
            _blocks.AddRange(_group.Field!.Blocks(_group.Story.Place));
        }

        if (_group.Target == RtfTarget.Styles)
        {
            _styles.End();
        }

        _lead = null;
        _group = _outer.Pop();
    }

    private void End(RtfStory story, bool isCell)
    {
        if (story.EndParagraph(isCell) is { } block)
        {
            _blocks.Add(block);
        }
    }
}
