using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

// Tables, text boxes and notes: what paragraphs stand in.
internal sealed partial class StoryReader
{
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
                    _passedOver++;
                }

                _xml.Skip();
            }
        }

        _passedOver -= isDeleted ? 1 : 0;
        _at.RowDepth--;
    }

    private void ReadTextBox()
    {
        var outer = _at;
        var host = outer.Paragraph ?? new StoryText();
        _at = new Position { Fields = new FieldStack(), TextBoxHost = outer.TextBoxHost ?? host };
        ReadChildren();
        _at = outer;
    }

    private void ReadNote(string name)
    {
        // Others are the lines between text and notes.
        var type = _xml.Attribute("type", prefixed: true);
        if (type is not (null or "normal" or "continuationNotice"))
        {
            PassOver();
            return;
        }

        _at.Label = type == "continuationNotice" ? $"notice where {name}s go on" : NoteLabel(name, _xml.Attribute("id", prefixed: true));
        ReadChildren();
        _at.Label = null;
    }

    private string NoteLabel(string kind, string? id) => string.Create(CultureInfo.InvariantCulture, $"{kind} {_notes.Of(kind, id)}");

    private void CountNote()
    {
        if (!IsPassedOver && _xml.Attribute("customMarkFollows", prefixed: true) is null or "0" or "false" or "off")
        {
            var (kind, id) = (_xml.Name[..^"Reference".Length], _xml.Attribute("id", prefixed: true));
            _notes.Count(kind, id);
            _comments?.Note(NoteLabel(kind, id), _xml.Part, _xml.Element);
        }
    }
}
