using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

// Paragraphs, what stands among their words, notes and fields.
internal sealed partial class OdfStoryReader
{
    private void ReadText()
    {
        switch (_xml.Name)
        {
            case "p" or "h":
                ReadParagraph();
                break;
            case "list":
                Within(_at with { Scope = _at.Scope == BlockScope.Paragraph ? BlockScope.ListItem : _at.Scope });
                break;
            case "tracked-changes" or "note-citation" or "ruby-text" or "sequence-decls" or "variable-decls" or "user-field-decls" or "script"
                or "list-style" or "outline-style" or "notes-configuration" or "linenumbering-configuration" or "index-title-template" or "table-of-content-source":
                _xml.Skip();
                break;
            case "note":
                ReadNote(_xml.Attribute("note-class", prefixed: true) == "endnote" ? "endnote" : "footnote");
                break;
            case "section" when _xml.Attribute("display", prefixed: true) is "none":
                Within(_at with { IsHidden = true });
                break;
            default:
                ReadInline();
                break;
        }
    }

    private void ReadParagraph()
    {
        var style = _xml.Attribute("style-name", prefixed: true);
        var known = _xml.Name == "h" ? BlockScope.Heading : _styles.ScopeOf(style);
        var paragraph = new StoryText
        {
            Scope = known is { } scope && _at.Scope is BlockScope.Paragraph ? scope : _at.Scope,
            Label = _at.Label,
            Host = _at.Host,
            IsInTextBox = _at.Host is not null && _at.Label is null,
            Table = _at.Label is null ? _at.Table : 0,
            Row = _at.Row,
        };
        var outer = _at;
        _at = _at with { Paragraph = paragraph, IsHidden = _at.IsHidden || _styles.IsHidden(style) };
        _texts.Add(paragraph);
        ReadMixed(null);
        _at = outer;
    }

    // Text and elements in turn, as paragraphs and spans hold them.
    private void ReadMixed(object? hole)
    {
        var element = _xml.Element;
        var offset = 0;
        for (var depth = _xml.Depth; _xml.ReadNode(depth);)
        {
            if (!_xml.IsText)
            {
                ReadElement();
                continue;
            }

            var text = _xml.Text;
            if (_at.Paragraph is { } paragraph && !IsPassedOver)
            {
                OdfText.Append(_at.IsHidden ? Hidden(paragraph) : paragraph.Text, text, element, offset, hole);
            }

            offset += text.Length;
        }
    }

    private PartText Hidden(StoryText paragraph)
    {
        if (paragraph.Hidden is null)
        {
            _texts.Add(paragraph.Hidden = new StoryText { Scope = BlockScope.Prompt, Label = "hidden text", Host = paragraph });
        }

        return paragraph.Hidden.Text;
    }

    private void ReadInline()
    {
        switch (_xml.Name)
        {
            case "span":
                var outer = _at;
                _at = _at with { IsHidden = _at.IsHidden || _styles.IsHidden(_xml.Attribute("style-name", prefixed: true)) };
                ReadMixed(null);
                _at = outer;
                break;
            case "s":
                if (_at.Paragraph is { } paragraph && !IsPassedOver)
                {
                    OdfText.AppendSpaces(paragraph.Text, _xml);
                }

                _xml.Skip();
                break;
            case "tab":
                AddCharacter("\t");
                break;
            case "line-break":
                AddCharacter("\n");
                break;
            case "database-display":
                ReadMixed(new object());
                break;
            case "placeholder":
                ReadPlaceholder();
                break;
            case "conditional-text":
                AddAttribute(_xml.Attribute("string-value-if-true", prefixed: true), "string-value-if-true", BlockScope.Prompt, "field text");
                AddAttribute(_xml.Attribute("string-value-if-false", prefixed: true), "string-value-if-false", BlockScope.Prompt, "field text");
                ReadMixed(null);
                break;
            case "hidden-text":
                if (_withHidden)
                {
                    AddAttribute(_xml.Attribute("string-value", prefixed: true), "string-value", BlockScope.Prompt, "hidden text");
                }

                _xml.Skip();
                break;
            case "label":
                AddAttribute(_xml.Attribute("value", prefixed: true), "value", BlockScope.Prompt, "choice");
                _xml.Skip();
                break;
            case "a":
                AddAttribute(_xml.Attribute("title", prefixed: true), "title", BlockScope.Caption, "tooltip");
                ReadMixed(null);
                break;
            default:
                ReadMixed(null);
                break;
        }
    }

    private void ReadPlaceholder()
    {
        if (_at.Paragraph is not { } paragraph || IsPassedOver)
        {
            _xml.Skip();
            return;
        }

        var start = paragraph.Text.Length;
        ReadMixed(new object());
        _texts.Add(new StoryText
        {
            Text = paragraph.Text.Slice(TextSpan.FromBounds(start, paragraph.Text.Length), withHoles: false),
            Scope = BlockScope.Prompt,
            Label = "prompt",
            Host = paragraph,
        });
    }

    private void ReadNote(string kind)
    {
        AddCharacter(Templates.PlainText.Holes.StandIn.ToString(), skip: false);
        Within(_at with { Label = Numbered(kind), Scope = BlockScope.Note, Paragraph = null, Host = null });
    }

    private void AddCharacter(string character, bool skip = true)
    {
        if (_at.Paragraph is { } paragraph && !IsPassedOver)
        {
            paragraph.Text.Append(character, _xml.Element);
        }

        if (skip)
        {
            _xml.Skip();
        }
    }
}
