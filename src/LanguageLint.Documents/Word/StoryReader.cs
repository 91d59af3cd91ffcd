using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads one part of a Word document forward, once, and collects its texts as a reader would see them with all tracked changes accepted:
/// what is deleted, hidden or a fallback for older programs is passed over.
/// </summary>
internal sealed partial class StoryReader : IDisposable
{
    private static readonly string Object = Templates.PlainText.Holes.StandIn.ToString();

    private readonly PartXml _xml;
    private readonly WordStyles _styles;
    private readonly BlockScope _scope;
    private readonly List<StoryText> _texts = [];
    private readonly Dictionary<string, int> _counts = [];
    private Position _at;
    private readonly bool _withHidden;
    private readonly NoteNumbers _notes;
    private readonly CommentMarks? _comments;
    private int _passedOver;
    private bool _isHidden;
    private bool _isBold;

    // What is saved on the way into a text box or note and put back on the way out.
    private record struct Position(
        StoryText? Paragraph, StoryText? GoesOn, FieldStack Fields, object? Placeholder, string? Label, StoryText? TextBoxHost, int Table, int Row, int RowDepth, bool IsHeadRow);

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="scope">What a paragraph of the part is if nothing else is known of it.</param>
    /// <param name="notes">Numbers of the document's notes, which the main text gives and notes ask for.</param>
    /// <param name="comments">Gathers what comments stand on; null when nobody asks.</param>
    /// <param name="withHidden">Whether hidden text is read, each as a text of its own.</param>
    public StoryReader(PartXml xml, WordStyles styles, BlockScope scope, NoteNumbers notes, CommentMarks? comments = null, bool withHidden = false)
    {
        _xml = xml;
        _styles = styles;
        _scope = scope;
        _notes = notes;
        _comments = comments;
        _withHidden = withHidden;
        _at.Fields = new FieldStack();
    }

    /// <summary>The texts of the part, in reading order.</summary>
    public IReadOnlyList<StoryText> Read()
    {
        _xml.ReadRoot();
        ReadChildren();
        _xml.ReadToEnd();
        return _texts;
    }

    /// <summary>How many pictures of the part have no alternative text.</summary>
    public int PicturesWithoutText { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    // What is deleted, of another version of the same content, or hidden and not asked for.
    private bool IsPassedOver => _passedOver > 0 || (_isHidden && !_withHidden);

    private void ReadChildren()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadElement();
        }
    }

    private void ReadElement()
    {
        switch (_xml.Vocabulary)
        {
            case OfficeNamespace.Word:
                ReadWord();
                break;
            case OfficeNamespace.Compatibility when _xml.Name == "AlternateContent":
                ReadAlternatives();
                break;
            case OfficeNamespace.DrawingFrame when _xml.Name == "docPr":
                ReadDrawingProperties();
                break;
            case not OfficeNamespace.Vml when _xml.Name == "cNvPr":
                ReadShapeProperties();
                break;
            case OfficeNamespace.Picture when _xml.Name == "pic":
                ReadPicture();
                break;
            case OfficeNamespace.Drawing when _xml.Name == "p":
                ReadShapeParagraph();
                break;
            case OfficeNamespace.Drawing when _xml.Name is "hlinkClick" or "hlinkHover":
                AddAttribute("tooltip", BlockScope.Caption, "tooltip");
                ReadChildren();
                break;
            case OfficeNamespace.Vml:
                ReadVml();
                break;
            case OfficeNamespace.Other when _xml.Name == "decorative":
                _isDecorative |= _xml.Attribute("val") is "1" or "true";
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadWord()
    {
        switch (_xml.Name)
        {
            case "t":
                ReadText();
                break;
            case "r":
                ReadRun();
                break;
            case "p":
                ReadParagraph();
                break;
            case "tab" or "ptab":
                AddCharacter("\t");
                break;
            case "br" or "cr":
                AddCharacter("\n");
                break;
            case "noBreakHyphen":
                AddCharacter("-");
                break;
            case "softHyphen":
                AddCharacter("\u00AD");
                break;
            case "sym":
                AddCharacter(Symbol.Of(_xml));
                break;
            case "footnoteReference" or "endnoteReference":
                CountNote();
                AddCharacter(Object);
                break;
            case "commentRangeStart":
                _comments?.Start(_xml.Attribute("id", prefixed: true), _xml.Part, _xml.Element);
                _xml.Skip();
                break;
            case "commentRangeEnd":
                _comments?.End(_xml.Attribute("id", prefixed: true), _xml.Part, _xml.Element);
                _xml.Skip();
                break;
            case "commentReference":
                _comments?.Reference(_xml.Attribute("id", prefixed: true), _xml.Part, _xml.Element);
                _xml.Skip();
                break;
            case "fldChar":
                ReadFieldCharacter();
                break;
            case "instrText":
                ReadInstruction();
                break;
            case "fldSimple":
                ReadSimpleField();
                break;
            case "tbl":
                ReadTable();
                break;
            case "tr":
                ReadRow();
                break;
            case "sdt":
                ReadControl();
                break;
            case "hyperlink":
                AddAttribute("tooltip", BlockScope.Caption, "tooltip", prefixed: true);
                ReadChildren();
                break;
            case "txbxContent":
                ReadTextBox();
                break;
            case "footnote":
                ReadNote("footnote");
                break;
            case "endnote":
                ReadNote("endnote");
                break;
            case "tblCaption" or "tblDescription":
                AddText("val", _xml.Attribute("val", prefixed: true), new StoryText { Scope = BlockScope.AltText, Label = $"alternative text of table {_at.Table}" });
                _xml.Skip();
                break;
            case "docPart":
                ReadBuildingBlock();
                break;
            case "ffData":
                ReadFormField();
                break;
            case "del" or "moveFrom":
                PassOver();
                break;
            case "delText" or "delInstrText" or "rt" or "rPr" or "pPr" or "sectPr" or "tblGrid" or "tcPr":
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void PassOver()
    {
        _passedOver++;
        ReadChildren();
        _passedOver--;
    }

    // Of the same content for newer and older programs, the newest is read.
    private void ReadAlternatives()
    {
        var isFirst = true;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (isFirst)
            {
                ReadChildren();
            }
            else
            {
                PassOver();
            }

            isFirst = false;
        }
    }

    private int Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    private string Numbered(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Count(name)}");
}
