using LanguageLint.Templates.PlainText;

namespace LanguageLint.Documents.Rtf;

// Characters, and what takes them.
internal sealed partial class RtfDocument
{
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
                _group.Story.Paragraph.Append(_group.IsSymbolFont && c != ' ' ? Holes.StandIn : c, start, end);
                break;
            case RtfTarget.Instruction when !_group.IsHidden:
                _group.Field?.Append(c, start, end);
                break;
            case RtfTarget.Styles:
                _styles.AddToName(c);
                break;
            case RtfTarget.PropertyName:
                _property.Append(c);
                break;
            default:
                break;
        }
    }
}
