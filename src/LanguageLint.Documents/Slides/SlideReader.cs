using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Slides;

/// <summary>Reads the shapes of one slide, notes page, layout or master forward, once, in the order in which they lie on each other.</summary>
internal sealed class SlideReader : IDisposable
{
    private readonly PartXml _xml;
    private readonly ShapeTexts _texts;
    private readonly bool _withHidden;
    private readonly List<TextBlock> _blocks = [];
    private readonly Dictionary<string, int> _counts = [];
    private ShapeTexts.Shape _shape;
    private string _kind = "";
    private bool _isDescribed;
    private bool _isHidden;
    private int _table;
    private int _row;
    private bool _hasHeadRow;

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    /// <param name="texts">What its texts are called.</param>
    /// <param name="name">What a person calls it, such as “slide 2”.</param>
    /// <param name="withHidden">Whether shapes that are switched off are read too.</param>
    public SlideReader(PartXml xml, ShapeTexts texts, string name, bool withHidden)
    {
        _xml = xml;
        _texts = texts;
        _withHidden = withHidden;
        Name = name;
    }

    /// <summary>What a person calls the part; says so if it is a slide that is hidden in a show, or how a layout is called.</summary>
    public string Name { get; private set; }

    /// <summary>How many pictures have no alternative text.</summary>
    public int PicturesWithoutText { get; private set; }

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<TextBlock> Read()
    {
        _xml.ReadRoot();
        Name += _xml.Attribute("show") is "0" or "false" ? " (hidden)" : "";
        ReadChildren();
        _xml.ReadToEnd();
        return _blocks;
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private bool IsPassedOver => _isHidden && !_withHidden;

    private void ReadChildren()
    {
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadElement();
        }
    }

    private void ReadElement()
    {
        switch (_xml.Vocabulary, _xml.Name)
        {
            case (OfficeNamespace.Presentation, "cSld"):
                Name += _xml.Attribute("name") is { Length: > 0 } name && Name == "slide layout" ? $" “{name}”" : "";
                ReadChildren();
                break;
            case (OfficeNamespace.Presentation, "sp" or "pic" or "cxnSp" or "graphicFrame" or "grpSp"):
                ReadShape(_xml.Name);
                break;
            case (OfficeNamespace.Presentation, "cNvPr"):
                ReadProperties();
                break;
            case (OfficeNamespace.Presentation, "ph"):
                _shape = _shape with { Placeholder = _xml.Attribute("type") ?? "obj" };
                _xml.Skip();
                break;
            case (OfficeNamespace.Drawing, "p"):
                ReadParagraph();
                break;
            case (OfficeNamespace.Drawing, "tbl"):
                ReadTable();
                break;
            case (OfficeNamespace.Drawing, "tblPr"):
                _hasHeadRow = _xml.Attribute("firstRow") is "1" or "true";
                _xml.Skip();
                break;
            case (OfficeNamespace.Drawing, "tr"):
                _row++;
                ReadChildren();
                break;
            case (OfficeNamespace.Drawing, "tc") when _xml.Attribute("hMerge") is "1" or "true" || _xml.Attribute("vMerge") is "1" or "true":
            case (OfficeNamespace.Presentation, "txStyles" or "timing" or "extLst" or "custDataLst"):
                _xml.Skip();
                break;
            case (OfficeNamespace.Compatibility, "Fallback"):
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadShape(string kind)
    {
        var outer = (_shape, _isHidden, _kind, _isDescribed);
        (_shape, _kind, _isDescribed) = (default, kind, false);
        ReadChildren();
        PicturesWithoutText += kind == "pic" && !_isDescribed && !IsPassedOver ? 1 : 0;
        (_shape, _isHidden, _kind, _isDescribed) = outer;
    }

    private void ReadProperties()
    {
        _isHidden |= _xml.Attribute("hidden") is "1" or "true";
        var noun = _kind switch
        {
            "pic" => "picture",
            "grpSp" => "group",
            "graphicFrame" => "graphic",
            _ => "shape",
        };
        var element = _xml.Element;
        var described = ((string Attribute, string? Value)[])[("descr", _xml.Attribute("descr")), ("title", _xml.Attribute("title"))];
        if (described.Any(text => !string.IsNullOrWhiteSpace(text.Value)) && _texts.Of(Name, _shape) is not null && !IsPassedOver)
        {
            _isDescribed = true;
            var place = $"{Name}, alternative text of {Numbered(noun)}";
            foreach (var (attribute, value) in described)
            {
                AddAttribute(value ?? "", element, attribute, BlockScope.AltText, place);
            }
        }

        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadProperty();
        }
    }

    // Links on the shape as a whole, and whether a picture says that it only decorates.
    private void ReadProperty()
    {
        if (_xml.Name is "hlinkClick" or "hlinkHover")
        {
            AddAttribute(_xml.Attribute("tooltip") ?? "", _xml.Element, "tooltip", BlockScope.Caption, $"{Name}, tooltip");
        }

        _isDescribed |= _xml.Name == "decorative" && _xml.Attribute("val") is "1" or "true";
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            ReadProperty();
        }
    }

    private void ReadTable()
    {
        (_table, _row, _hasHeadRow) = (Count("table"), 0, false);
        ReadChildren();
        _table = 0;
    }

    private void ReadParagraph()
    {
        var paragraph = DrawingParagraph.Read(_xml);
        if (IsPassedOver || paragraph.Text.IsBlank)
        {
            return;
        }

        if (_shape is { Placeholder: null, Number: 0 } && _table == 0)
        {
            _shape = _shape with { Number = Count("text box") };
        }

        if (_texts.Of(Name, _shape) is not var (scope, place))
        {
            return;
        }

        if (_table > 0)
        {
            scope = _row == 1 && _hasHeadRow ? BlockScope.TableHeading : BlockScope.TableCell;
            place = string.Create(CultureInfo.InvariantCulture, $"{Name}, table {_table}, row {_row}");
        }

        scope = scope == BlockScope.Paragraph && paragraph.IsListItem ? BlockScope.ListItem : scope;
        Add(paragraph.Text, scope, place);
        foreach (var tooltip in paragraph.Tooltips)
        {
            Add(tooltip, BlockScope.Caption, $"{Name}, tooltip");
        }
    }

    private void AddAttribute(string value, int element, string attribute, BlockScope scope, string place)
    {
        if (!IsPassedOver)
        {
            var text = new PartText();
            text.Append(value, element, attribute: attribute);
            Add(text, scope, place);
        }
    }

    private void Add(PartText text, BlockScope scope, string place)
    {
        if (text.ToBlock(_xml.Part, scope, place) is { } block)
        {
            _blocks.Add(block);
        }
    }

    private int Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    private string Numbered(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Count(name)}");
}
