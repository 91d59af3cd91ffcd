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
    private int _hidden;
    private bool _isBold;

    // What is saved on the way into a text box or note and put back on the way out.
    private record struct Position(
        StoryText? Paragraph, StoryText? GoesOn, FieldStack Fields, object? Placeholder, string? Label, StoryText? TextBoxHost, int Table, int Row, int RowDepth, bool IsHeadRow);

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="scope">What a paragraph of the part is if nothing else is known of it.</param>
    public StoryReader(PartXml xml, WordStyles styles, BlockScope scope)
    {
        _xml = xml;
        _styles = styles;
        _scope = scope;
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

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private void ReadChildren()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadElement();
        }
    }

    private void ReadElement()
    {
        switch (WordNamespaces.Of(_xml.Namespace))
        {
            case WordNamespace.Word:
                ReadWord();
                break;
            case WordNamespace.Compatibility when _xml.Name == "AlternateContent":
                ReadAlternatives();
                break;
            case WordNamespace.DrawingFrame when _xml.Name == "docPr":
                ReadAlternativeText("descr", "title");
                break;
            case WordNamespace.Drawing when _xml.Name is "hlinkClick" or "hlinkHover":
                AddAttribute("tooltip", BlockScope.Caption, "tooltip");
                ReadChildren();
                break;
            case WordNamespace.Vml:
                ReadVml();
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
            case "sym" or "footnoteReference" or "endnoteReference":
                AddCharacter(Object);
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
                ReadHidden();
                break;
            case "delText" or "delInstrText" or "rt" or "rPr" or "pPr" or "sectPr" or "tblGrid" or "tcPr":
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadHidden()
    {
        _hidden++;
        ReadChildren();
        _hidden--;
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
                ReadHidden();
            }

            isFirst = false;
        }
    }

    private void ReadParagraph()
    {
        var outer = _at.Paragraph;
        var paragraph = _at.GoesOn;
        if (paragraph is null)
        {
            paragraph = new StoryText
            {
                Scope = _at.Table > 0 ? _at.IsHeadRow ? BlockScope.TableHeading : BlockScope.TableCell : _at.TextBoxHost is not null ? BlockScope.TextBox : _scope,
                Label = _at.TextBoxHost is null ? _at.Label : null,
                Host = _at.TextBoxHost,
                IsInTextBox = _at.TextBoxHost is not null,
                Table = _at.Table,
                Row = _at.Row,
            };
            _texts.Add(paragraph);
        }

        _at.Paragraph = paragraph;
        _at.GoesOn = null;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "pPr")
            {
                var properties = ParagraphProperties.Read(_xml);
                SetScope(paragraph, properties);
                _at.GoesOn = properties.IsMarkDeleted ? paragraph : null;
            }
            else
            {
                var goesOn = _at.GoesOn;
                ReadElement();
                _at.GoesOn = goesOn;
            }
        }

        EndParagraph(paragraph);
        _at.Paragraph = outer;
    }

    private void SetScope(StoryText paragraph, ParagraphProperties properties)
    {
        var scope = properties.IsHeading ? BlockScope.Heading
            : properties.IsListItem ? BlockScope.ListItem
            : _styles.ScopeOf(properties.Style);
        var isPlain = paragraph.Scope is BlockScope.Paragraph;
        if (scope is { } known && (isPlain || (known == BlockScope.Heading && paragraph.Scope is BlockScope.TableCell or BlockScope.TextBox)))
        {
            paragraph.Scope = known;
        }
    }

    // A prompt (“Click here to enter a name”) is a hole in its sentence, and a text of its own for whoever fills it in.
    private void EndParagraph(StoryText paragraph)
    {
        _at.Fields.EndParagraph();
        foreach (var (span, cause) in paragraph.Text.Holes)
        {
            if (cause is Prompt)
            {
                _texts.Add(new StoryText { Text = paragraph.Text.Slice(span, withHoles: false), Scope = BlockScope.Prompt, Label = "prompt", Host = paragraph });
            }
        }
    }

    private void ReadRun()
    {
        var wasBold = _isBold;
        var isHidden = false;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "rPr" && WordNamespaces.Of(_xml.Namespace) == WordNamespace.Word)
            {
                var properties = RunProperties.Read(_xml);
                _isBold = properties.IsBold ?? _styles.IsBold(properties.Style);
                isHidden = properties.IsHidden ?? _styles.IsHidden(properties.Style);
                _hidden += isHidden ? 1 : 0;
            }
            else
            {
                ReadElement();
            }
        }

        _hidden -= isHidden ? 1 : 0;
        _isBold = wasBold;
    }

    private void ReadText()
    {
        var element = _xml.Element;
        var preserves = _xml.PreservesSpace;
        var text = _xml.ReadText();
        var offset = 0;
        if (!preserves)
        {
            // As Word does: white space at both ends only counts where xml:space says so.
            var trimmed = text.TrimStart(" \t\r\n");
            offset = text.Length - trimmed.Length;
            text = trimmed.TrimEnd(" \t\r\n");
        }

        Add(text, element, offset);
    }

    private void AddCharacter(string character)
    {
        var element = _xml.Element;
        _xml.Skip();
        Add(character, element, 0);
    }

    private void Add(ReadOnlySpan<char> text, int element, int offset)
    {
        if (_hidden > 0 || text.IsEmpty)
        {
            return;
        }

        if (!_at.Fields.Shows(text, element, offset, out var field))
        {
            return;
        }

        if (_at.Paragraph is { } paragraph)
        {
            paragraph.Text.Append(text, element, offset, hole: _at.Placeholder ?? field);
            paragraph.HasPlainText |= !_isBold && !text.IsWhiteSpace();
        }
    }

    private int Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    private string Numbered(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Count(name)}");
}
