using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Sheets;

/// <summary>Reads one sheet forward, once: its cells with text, what is asked of whoever fills it in, and its page headers and footers.</summary>
internal sealed class SheetReader(PartXml xml, string name, CellTexts texts)
{
    private int _row;
    private int _column;

    /// <summary>Reads the sheet.</summary>
    public void Read()
    {
        xml.ReadRoot();
        ReadChildren();
        xml.ReadToEnd();
    }

    private void ReadChildren()
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "row":
                    _row = int.TryParse(xml.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
                    _column = 0;
                    ReadChildren();
                    break;
                case "c":
                    ReadCell();
                    break;
                case "dataValidation":
                    ReadPrompts();
                    break;
                case "oddHeader" or "evenHeader" or "firstHeader":
                    ReadPageText(BlockScope.PageHeader, $"{name}, page header");
                    break;
                case "oddFooter" or "evenFooter" or "firstFooter":
                    ReadPageText(BlockScope.PageFooter, $"{name}, page footer");
                    break;
                case "extLst":
                    xml.Skip();
                    break;
                default:
                    ReadChildren();
                    break;
            }
        }
    }

    private void ReadCell()
    {
        _column++;
        var reference = xml.Attribute("r");
        var kind = xml.Attribute("t");
        if (reference is not null)
        {
            _column = CellName.Column(reference);
        }

        string Place() => $"{name}, cell {reference ?? CellName.Of(_row, _column)}";
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var element = xml.Element;
            switch (kind, xml.Name)
            {
                case ("s", "v"):
                    if (int.TryParse(xml.ReadText(), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index))
                    {
                        texts.AddShared(index, Place);
                    }

                    break;
                case ("str", "v"):
                    var result = new PartText();
                    result.Append(xml.ReadText(), element);
                    texts.Add(result, xml.Part, BlockScope.TableCell, Place());
                    break;
                case (_, "is"):
                    var text = new PartText();
                    CellTexts.ReadString(xml, text);
                    texts.Add(text, xml.Part, BlockScope.TableCell, Place());
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void ReadPrompts()
    {
        var place = $"{name}, prompt for {xml.Attribute("sqref") ?? "cells"}";
        foreach (var attribute in (string[])["promptTitle", "prompt", "errorTitle", "error"])
        {
            if (xml.Attribute(attribute) is { Length: > 0 } value)
            {
                var text = new PartText();
                text.Append(value, xml.Element, attribute: attribute);
                texts.Add(text, xml.Part, BlockScope.Prompt, place);
            }
        }

        xml.Skip();
    }

    private void ReadPageText(BlockScope scope, string place)
    {
        var element = xml.Element;
        var text = new PartText();
        PageCodes.Append(text, xml.ReadText(), element);
        texts.Add(text, xml.Part, scope, place);
    }
}
