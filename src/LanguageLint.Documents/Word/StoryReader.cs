using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads one part of a Word document forward, once, and collects its texts as a reader would see them with all tracked changes accepted:
/// what is deleted, hidden or a fallback for older programs is passed over.
/// </summary>
internal sealed class StoryReader : IDisposable
{
    private static readonly string Object = PlainText.Holes.Object.ToString();

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
        StoryText? Paragraph, StoryText? GoesOn, List<FieldCode> Fields, object? Placeholder, string? Label, StoryText? TextBoxHost, int Table, int Row, int RowDepth, bool IsHeadRow);

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="scope">What a paragraph of the part is if nothing else is known of it.</param>
    public StoryReader(PartXml xml, WordStyles styles, BlockScope scope)
    {
        _xml = xml;
        _styles = styles;
        _scope = scope;
        _at.Fields = [];
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
        foreach (var field in _at.Fields)
        {
            if (!field.IsInResult)
            {
                field.Code.Append("\n", field.Element);
            }
        }

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

        object? hole = _at.Placeholder;
        for (var i = 0; i < _at.Fields.Count; i++)
        {
            var field = _at.Fields[i];
            if (!field.IsInResult)
            {
                // Text in a code belongs to the code; the result of a field within it is not seen.
                if (i == _at.Fields.Count - 1)
                {
                    field.Code.Append(text, element, offset);
                }

                return;
            }

            field.HasResult = true;
            hole ??= field.IsHole ? field : null;
        }

        if (_at.Paragraph is { } paragraph)
        {
            paragraph.Text.Append(text, element, offset, hole: hole);
            paragraph.HasPlainText |= !_isBold && !text.IsWhiteSpace();
        }
    }

    private void ReadFieldCharacter()
    {
        var type = _xml.Attribute("fldCharType", prefixed: true);
        var element = _xml.Element;
        ReadChildren();
        switch (type)
        {
            case "begin":
                var field = new FieldCode(element);
                if (_at.Fields is [.., { IsInResult: false } outer])
                {
                    outer.AddNested(field);
                }

                _at.Fields.Add(field);
                break;
            case "separate" when _at.Fields.Count > 0:
                EndCode(_at.Fields[^1]);
                break;
            case "end" when _at.Fields.Count > 0:
                EndField(_at.Fields[^1]);
                break;
            default:
                break;
        }
    }

    private void ReadInstruction()
    {
        var element = _xml.Element;
        var code = _xml.ReadText();
        if (_hidden == 0 && _at.Fields.Count > 0 && !_at.Fields[^1].IsInResult)
        {
            _at.Fields[^1].Code.Append(code, element);
        }
    }

    private void ReadSimpleField()
    {
        var field = new FieldCode(_xml.Element);
        if (_hidden == 0)
        {
            field.Code.Append(_xml.Attribute("instr", prefixed: true), _xml.Element, attribute: "instr");
        }

        _at.Fields.Add(field);
        EndCode(field);
        ReadChildren();
        if (_at.Fields.Contains(field))
        {
            EndField(field);
        }
    }

    private void EndCode(FieldCode field)
    {
        if (field.IsInResult)
        {
            return;
        }

        field.EndCode();
        foreach (var text in field.Texts())
        {
            _texts.Add(new StoryText { Text = text, Scope = BlockScope.Prompt, Label = "field text", Host = _at.Paragraph });
        }
    }

    private void EndField(FieldCode field)
    {
        EndCode(field);
        if (field is { IsHole: true, HasResult: false })
        {
            Add(Object, field.Element, 0);
        }

        _at.Fields.RemoveRange(_at.Fields.IndexOf(field), _at.Fields.Count - _at.Fields.IndexOf(field));
    }

    private void ReadTable()
    {
        if (_at.Table > 0)
        {
            // A table in a table is found by the row of the outer one.
            ReadChildren();
            return;
        }

        (_at.Table, _at.Row, _at.IsHeadRow) = (Count("table"), 0, false);
        var first = _texts.Count;
        ReadChildren();
        if (_at.Row > 1)
        {
            MarkHeadRow(first, _at.Table);
        }

        (_at.Table, _at.Row, _at.IsHeadRow) = (0, 0, false);
    }

    // A first row all in bold is a head row, though nobody ticked the box for it.
    private void MarkHeadRow(int first, int table)
    {
        var row = _texts.Skip(first).Where(text => text is { Row: 1, IsInTextBox: false } && text.Table == table && text.Text.Length > 0).ToList();
        if (row.TrueForAll(text => !text.HasPlainText && text.Scope is BlockScope.TableCell))
        {
            row.ForEach(text => text.Scope = BlockScope.TableHeading);
        }
    }

    private void ReadRow()
    {
        var isOuter = _at.RowDepth++ == 0;
        _at.Row += isOuter ? 1 : 0;
        _at.IsHeadRow &= !isOuter;
        var isDeleted = false;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name != "trPr")
            {
                _at.GoesOn = null;
                ReadElement();
                continue;
            }

            for (var propertyDepth = _xml.Depth; _xml.ReadChild(propertyDepth);)
            {
                _at.IsHeadRow |= _xml.Name == "tblHeader" && _xml.Attribute("val", prefixed: true) is not ("0" or "false" or "off");
                if (_xml.Name == "del" && !isDeleted)
                {
                    isDeleted = true;
                    _hidden++;
                }

                _xml.Skip();
            }
        }

        _hidden -= isDeleted ? 1 : 0;
        _at.RowDepth--;
    }

    private void ReadTextBox()
    {
        var outer = _at;
        var host = outer.Paragraph ?? new StoryText();
        _at = new Position { Fields = [], TextBoxHost = outer.TextBoxHost ?? host };
        ReadChildren();
        _at = outer;
    }

    private void ReadNote(string name)
    {
        // Others are the lines between text and notes.
        if (_xml.Attribute("type", prefixed: true) is not (null or "normal"))
        {
            ReadHidden();
            return;
        }

        _at.Label = Numbered(name);
        ReadChildren();
        _at.Label = null;
    }

    private void ReadBuildingBlock()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "docPartPr")
            {
                for (var propertyDepth = _xml.Depth; _xml.ReadChild(propertyDepth);)
                {
                    if (_xml.Name == "name" && _xml.Attribute("val", prefixed: true) is { } name)
                    {
                        _at.Label = $"building block “{string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3))}”";
                    }

                    _xml.Skip();
                }
            }
            else
            {
                ReadElement();
            }
        }

        _at.Label = null;
    }

    private sealed record Prompt;

    private void ReadControl()
    {
        var outer = _at.Placeholder;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name == "sdtPr")
            {
                for (var propertyDepth = _xml.Depth; _xml.ReadChild(propertyDepth);)
                {
                    switch (_xml.Name)
                    {
                        case "showingPlcHdr" when _xml.Attribute("val", prefixed: true) is not ("0" or "false" or "off"):
                            _at.Placeholder = new Prompt();
                            _xml.Skip();
                            break;
                        case "alias":
                            AddAttribute("val", BlockScope.Prompt, "field name", prefixed: true);
                            _xml.Skip();
                            break;
                        case "dropDownList" or "comboBox":
                            ReadChoices();
                            break;
                        default:
                            _xml.Skip();
                            break;
                    }
                }
            }
            else
            {
                ReadElement();
            }
        }

        _at.Placeholder = outer;
    }

    private void ReadChoices()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            AddAttribute("displayText", BlockScope.Prompt, "choice", prefixed: true);
            _xml.Skip();
        }
    }

    private void ReadFormField()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            switch (_xml.Name)
            {
                case "helpText" or "statusText":
                    AddAttribute("val", BlockScope.Prompt, "help text", prefixed: true);
                    _xml.Skip();
                    break;
                case "textInput" or "ddList":
                    ReadFormChoices();
                    break;
                default:
                    _xml.Skip();
                    break;
            }
        }
    }

    private void ReadFormChoices()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name is "listEntry" || (_xml.Name is "default" && _xml.Attribute("val", prefixed: true) is { Length: > 2 }))
            {
                AddAttribute("val", BlockScope.Prompt, "choice", prefixed: true);
            }

            _xml.Skip();
        }
    }

    private void ReadVml()
    {
        if (_xml.Name == "textpath")
        {
            AddAttribute("string", BlockScope.TextBox, "WordArt");
        }
        else if (_xml.Name is "shape" or "rect" or "group" or "roundrect" or "oval" or "image")
        {
            ReadAlternativeText("alt");
            return;
        }

        ReadChildren();
    }

    private void ReadAlternativeText(params ReadOnlySpan<string> attributes)
    {
        var label = _hidden > 0 ? "" : "alternative text of " + Numbered("picture");
        foreach (var attribute in attributes)
        {
            AddText(attribute, _xml.Attribute(attribute), new StoryText { Scope = BlockScope.AltText, Label = label });
        }

        ReadChildren();
    }

    private void AddAttribute(string attribute, BlockScope scope, string label, bool prefixed = false) =>
        AddText(attribute, _xml.Attribute(attribute, prefixed), new StoryText { Scope = scope, Label = label, Host = _at.Paragraph });

    private void AddText(string attribute, string? value, StoryText text)
    {
        if (_hidden == 0 && !string.IsNullOrWhiteSpace(value))
        {
            text.Text.Append(value, _xml.Element, attribute: attribute);
            _texts.Add(text);
        }
    }

    private int Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    private string Numbered(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Count(name)}");
}
