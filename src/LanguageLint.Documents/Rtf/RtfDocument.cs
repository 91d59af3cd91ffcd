using System.Globalization;
using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>Reads one rich text file (RTF Specification 1.9.1): follows its groups and gathers what a reader sees.</summary>
internal sealed class RtfDocument
{
    private const int Deepest = 1_000;
    private const int TokensBetweenCancellationChecks = 100_000;

    private readonly RtfScanner _scanner;
    private readonly Stack<RtfGroup> _outer = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly List<NotChecked> _notChecked = [];
    private readonly Dictionary<int, (Encoding Encoding, bool IsSymbol)> _fonts = [];
    private readonly HashSet<int> _headingStyles = [];
    private readonly StringBuilder _name = new();
    private readonly RtfStory _pages = new(null, BlockScope.Paragraph);
    private RtfGroup _group;
    private Encoding _encoding = RtfCodePages.Of(1252);
    private (byte Value, int Start)? _lead;
    private int _font;
    private int _style;
    private int _notes;
    private int _objects;

    private RtfDocument(byte[] bytes)
    {
        _scanner = new RtfScanner(bytes);
        _group = new RtfGroup { Story = _pages, Encoding = _encoding, FallbackLength = 1, HoleStart = -1 };
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
            case RtfKind.Word when _group.Target != RtfTarget.Skip && !(_group.IsFresh && EntersDestination(token.Name)):
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
            _group.Story.AddHole(Math.Min(_group.HoleStart, _group.Story.Length));
        }

        if (_group.EndsStory)
        {
            End(_group.Story, isCell: false);
        }

        if (_group.Target == RtfTarget.Styles)
        {
            LearnStyle();
        }

        _lead = null;
        _group = _outer.Pop();
    }

    // Whether the first word of a group says what becomes of its text.
    private bool EntersDestination(string name)
    {
        switch (name)
        {
            case "fonttbl":
                _group.Target = RtfTarget.Fonts;
                break;
            case "stylesheet":
                _group.Target = RtfTarget.Styles;
                break;
            case "info" or "pict" or "shpinst" or "picprop" or "sp":
                _group.Target = RtfTarget.Frame;
                break;
            case "shppict" or "shpgrp":
                break;
            case "sn":
                _group.Target = RtfTarget.PropertyName;
                _name.Clear();
                break;
            case "sv":
                EnterIf(_name.ToString().Trim() == "wzDescription", "alternative text", BlockScope.AltText);
                break;
            case "title" or "subject":
                Enter("document title", BlockScope.Property);
                break;
            case "header" or "headerl" or "headerr" or "headerf":
                Enter("page header", BlockScope.PageHeader);
                break;
            case "footer" or "footerl" or "footerr" or "footerf":
                Enter("page footer", BlockScope.PageFooter);
                break;
            case "footnote":
                Enter(string.Create(CultureInfo.InvariantCulture, $"footnote {++_notes}"), BlockScope.Note);
                break;
            case "shptxt":
                Enter("text box", BlockScope.TextBox);
                break;
            case "field":
                _group.Field = new RtfField();
                break;
            case "fldinst":
                _group.Target = RtfTarget.Instruction;
                break;
            case "fldrslt":
                _group.HoleStart = _group.Field is { IsMergeField: true } ? _group.Story.Length : -1;
                break;
            case "listtext" or "pntext":
                _group.Story.IsListItem = true;
                _group.Target = RtfTarget.Skip;
                break;
            case "object":
                _notChecked.Add(new NotChecked(string.Create(CultureInfo.InvariantCulture, $"embedded object {++_objects}"), "it is a document of its own; open it, save it and check it"));
                break;
            case "colortbl" or "nonshppict" or "shprslt" or "annotation" or "xe" or "tc" or "private":
                _group.Target = RtfTarget.Skip;
                break;
            default:
                _group.Target = _group.IsOptional ? RtfTarget.Skip : _group.Target;
                return _group.IsOptional;
        }

        return true;
    }

    private void EnterIf(bool isRead, string label, BlockScope scope)
    {
        if (isRead)
        {
            Enter(label, scope);
        }
        else
        {
            _group.Target = RtfTarget.Skip;
        }
    }

    private void Enter(string label, BlockScope scope)
    {
        _group.Target = RtfTarget.Text;
        _group.Story = new RtfStory(label, scope);
        _group.EndsStory = true;
        _group.Field = null;
    }

    private void Follow(RtfToken token)
    {
        switch (token.Name)
        {
            case "ansicpg" or "mac" or "pc" or "pca":
                _encoding = RtfCodePages.Of(token.Name switch { "mac" => 10000, "pc" => 437, "pca" => 850, _ => token.Or(1252) });
                _group.Encoding = _encoding;
                break;
            case "f" when _group.Target == RtfTarget.Fonts:
                _font = token.Or(0);
                break;
            case "fcharset" when _group.Target == RtfTarget.Fonts:
                _fonts[_font] = (RtfCodePages.OfCharset(token.Or(0)) is { } page ? RtfCodePages.Of(page) : _encoding, token.Or(0) == 2);
                break;
            case "f":
                (_group.Encoding, _group.IsSymbolFont) = _fonts.GetValueOrDefault(token.Or(0), (_encoding, false));
                break;
            case "s" when _group.Target == RtfTarget.Styles:
                _style = token.Or(0);
                _name.Clear();
                break;
            case "uc":
                _group.FallbackLength = Math.Clamp(token.Or(1), 0, 16);
                break;
            case "u":
                var end = _scanner.SkipFallback(_group.FallbackLength);
                Add((char)(token.Or(0) & 0xFFFF), token with { End = end });
                break;
            case "v" or "deleted":
                _group.IsHidden = token.Or(1) != 0;
                break;
            case "plain":
                _group.Encoding = _encoding;
                _group.IsHidden = false;
                _group.IsSymbolFont = false;
                break;
            default:
                if (_group.Target == RtfTarget.Text)
                {
                    FollowLayout(token);
                }

                break;
        }
    }

    private void FollowLayout(RtfToken token)
    {
        var story = _group.Story;
        switch (token.Name)
        {
            case "par" or "sect" or "page" or "column":
                End(story, isCell: false);
                break;
            case "cell" or "nestcell":
                End(story, isCell: true);
                break;
            case "row" or "nestrow":
                story.EndRow();
                break;
            case "pard":
                story.IsInTable = false;
                story.IsHeading = false;
                break;
            case "intbl":
                story.IsInTable = true;
                break;
            case "s":
                story.IsHeading = _headingStyles.Contains(token.Or(0));
                break;
            case "outlinelevel":
                story.IsHeading |= token.Or(9) < 9;
                break;
            default:
                Add(Character(token.Name), token);
                break;
        }
    }

    // Words that stand for characters; the null character for all others.
    private static char Character(string name) => name switch
    {
        "tab" => '\t',
        "line" or "lbr" => '\n',
        "emdash" => '—',
        "endash" => '–',
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        "bullet" => '•',
        "emspace" or "enspace" or "qmspace" => ' ',
        "zwj" => '\u200D',
        "zwnj" => '\u200C',
        "chftn" or "chatn" => Holes.StandIn,
        _ => '\0',
    };

    private void AddByte(byte value, int start, int end)
    {
        if (_lead is { } lead)
        {
            _lead = null;
            AddText(_group.Encoding.GetString([lead.Value, value]), lead.Start, end);
        }
        else if (value < 0x80)
        {
            Add((char)value, start, end);
        }
        else if (!_group.Encoding.IsSingleByte)
        {
            _lead = (value, start);
        }
        else
        {
            AddText(_group.Encoding.GetString([value]), start, end);
        }
    }

    private void AddText(string text, int start, int end)
    {
        foreach (var c in text)
        {
            Add(c, start, end);
        }
    }

    private void Add(char c, RtfToken token) => Add(c, token.Start, token.End);

    private void Add(char c, int start, int end)
    {
        if (c < ' ' && c is not ('\t' or '\n'))
        {
            return;
        }

        switch (_group.Target)
        {
            case RtfTarget.Text when !_group.IsHidden:
                _group.Story.Append(_group.IsSymbolFont && c != ' ' ? Holes.StandIn : c, start, end);
                break;
            case RtfTarget.Instruction:
                _group.Field?.Instruction.Append(c);
                break;
            case RtfTarget.Styles or RtfTarget.PropertyName:
                _name.Append(c);
                break;
            default:
                break;
        }
    }

    private void End(RtfStory story, bool isCell)
    {
        if (story.EndParagraph(isCell) is { } block)
        {
            _blocks.Add(block);
        }
    }

    private void LearnStyle()
    {
        var name = _name.ToString().Trim();
        if (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("title", StringComparison.OrdinalIgnoreCase))
        {
            _headingStyles.Add(_style);
        }

        _name.Clear();
    }
}
