using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Sheets;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

// Tables and sheets, slides, text boxes and pictures: what paragraphs stand in.
internal sealed partial class OdfStoryReader
{
    private string _slide = "";
    private int _slides;
    private int _sheetRow;
    private int _sheetColumn;

    private void ReadTable()
    {
        switch (_xml.Name)
        {
            case "table" when Body == "spreadsheet":
                ReadSheet();
                break;
            case "table-row" when Body == "spreadsheet":
                (_sheetRow, _sheetColumn) = (_sheetRow + 1, 0);
                var repeated = Repeated("number-rows-repeated");
                ReadChildren();
                _sheetRow += repeated - 1;
                break;
            case "table-cell" or "covered-table-cell" when Body == "spreadsheet":
                ReadSheetCell();
                break;
            case "table" when _at.Table == 0:
                Within(_at with { Table = Count(_at.Label is null ? "table" : _slide + "table"), Row = 0, Scope = BlockScope.TableCell });
                break;
            case "table-header-rows":
                _at = _at with { IsHeadRow = true };
                ReadChildren();
                _at = _at with { IsHeadRow = false };
                break;
            case "table-row":
                ReadRow();
                break;
            case "covered-table-cell" or "tracked-changes" or "named-expressions" or "database-ranges" or "data-pilot-tables" or "calculation-settings":
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    // Rows are counted in the table, whose position ends with it.
    private void ReadRow()
    {
        _at = _at with { Row = _at.Row + 1 };
        var label = _at.Label is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_slide}, table {_at.Table}, row {_at.Row}");
        Within(_at with { Label = label, Scope = _at.IsHeadRow ? BlockScope.TableHeading : BlockScope.TableCell });
    }

    private void ReadSheet()
    {
        var name = _xml.Attribute("name", prefixed: true) ?? "";
        _slide = $"sheet “{name}”";
        (_sheetRow, _sheetColumn) = (0, 0);
        AddAttribute(name, "name", BlockScope.Heading, $"name of {_slide}");
        Within(_at with { Label = $"{_slide}, text box", Scope = BlockScope.TextBox });
    }

    // A cell's number, date or sum is no text; its result as written stands in a paragraph as text does.
    private void ReadSheetCell()
    {
        _sheetColumn++;
        var repeated = Repeated("number-columns-repeated");
        if (_xml.Attribute("value-type", prefixed: true) is null or "string")
        {
            Within(_at with { Label = $"{_slide}, cell {CellName.Of(_sheetRow, _sheetColumn)}", Scope = BlockScope.TableCell });
        }
        else
        {
            _xml.Skip();
        }

        _sheetColumn += repeated - 1;
    }

    private int Repeated(string attribute) =>
        int.TryParse(_xml.Attribute(attribute, prefixed: true), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 1_100_000) : 1;

    private void ReadDrawing()
    {
        switch (_xml.Name)
        {
            case "page":
                ReadSlide();
                break;
            case "frame" or "custom-shape" or "rect" or "ellipse" or "line" or "connector" or "polygon" or "path" or "g" or "caption" or "circle" or "polyline" or "measure":
                ReadShape();
                break;
            case "image":
                _holdsPicture = true;
                ReadChildren();
                break;
            case "object":
                _isDescribed = true;
                _objects.Add(_xml.Attribute("href", prefixed: true) ?? "");
                ReadChildren();
                break;
            case "object-ole":
                _isDescribed = true;
                _objects.Add("");
                _xml.Skip();
                break;
            case "text-box" when _at.Label is null:
                Within(_at with { Host = _at.Host ?? _at.Paragraph ?? new StoryText(), Paragraph = null, Table = 0, Scope = BlockScope.TextBox });
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadSlide()
    {
        var isHidden = _styles.IsHidden(_xml.Attribute("style-name", prefixed: true));
        _slide = string.Create(CultureInfo.InvariantCulture, $"{(Body == "drawing" ? "page" : "slide")} {++_slides}{(isHidden ? " (hidden)" : "")}");
        Within(_at with { Label = $"{_slide}, text box", Scope = BlockScope.TextBox });
    }

    private void ReadShape()
    {
        var outer = (_drawing, _at, _holdsPicture, _isDescribed);
        _drawing = Numbered("picture");
        (_holdsPicture, _isDescribed) = (false, _xml.Attribute("decorative", prefixed: true) == "true");
        if (_at.Label is { } label && label.EndsWith(", text box", StringComparison.Ordinal))
        {
            _at = _xml.Attribute("class", prefixed: true) switch
            {
                "title" => _at with { Label = $"{_slide}, title", Scope = BlockScope.Heading },
                "subtitle" => _at with { Label = $"{_slide}, subtitle", Scope = BlockScope.Heading },
                "outline" or "text" => _at with { Label = $"{_slide}, text", Scope = BlockScope.Paragraph },
                "header" or "footer" or "date-time" or "page-number" => _at with { Label = $"{_slide}, footer", Scope = BlockScope.PageFooter },
                _ => _at,
            };
        }
        else if (_at.Label is null && _xml.Name != "frame")
        {
            // The words of a shape stand in it without a text box.
            _at = _at with { Host = _at.Host ?? _at.Paragraph ?? new StoryText(), Paragraph = null, Table = 0, Scope = BlockScope.TextBox };
        }
        else if (_at.Label == "slide master" && _xml.Attribute("class", prefixed: true) is not null)
        {
            // A placeholder's prompt, which no reader sees.
            _xml.Skip();
            (_drawing, _at, _holdsPicture, _isDescribed) = outer;
            return;
        }

        ReadChildren();
        PicturesWithoutText += _holdsPicture && !_isDescribed && !IsPassedOver && _at.Label != "slide master" ? 1 : 0;
        (_drawing, _at, _holdsPicture, _isDescribed) = outer;
    }

    private void ReadDescription()
    {
        if (_at.Label == "slide master")
        {
            _xml.Skip();
            return;
        }

        var text = new StoryText { Scope = BlockScope.AltText, Label = $"{(_slide.Length > 0 ? $"{_slide}, " : "")}alternative text of {_drawing}" };
        var element = _xml.Element;
        OdfText.Append(text.Text, _xml.ReadText(), element, 0, null);
        _isDescribed |= text.Text.HasWords;
        if (!IsPassedOver)
        {
            _texts.Add(text);
        }
    }
}
