using System.Globalization;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>Reads the shapes with text of a slide, a layout or a master, and where they lie.</summary>
internal sealed class ShapeReader : IDisposable
{
    private readonly PartXml _xml;
    private readonly List<TextShape> _shapes = [];
    private Transform _transform = Transform.Identity;
    private Placeholder? _placeholder;
    private Frame? _frame;
    private bool _isHidden;

    /// <summary>Prepares to read a part.</summary>
    /// <param name="xml">The part; disposed with this reader.</param>
    public ShapeReader(PartXml xml) => _xml = xml;

    /// <summary>Whether what stands behind this part is seen.</summary>
    public bool ShowsMaster { get; private set; }

    /// <summary>How a master sets titles, content and other text.</summary>
    public Dictionary<string, LevelStyles> TextStyles { get; } = [];

    /// <summary>The shapes that are seen, in the order in which they lie on each other.</summary>
    public IReadOnlyList<TextShape> Read()
    {
        _xml.ReadRoot();
        ShowsMaster = _xml.Attribute("showMasterSp") is not ("0" or "false");
        ReadChildren();
        return _shapes;
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
        switch (_xml.Vocabulary, _xml.Name)
        {
            case (OfficeNamespace.Presentation, "grpSp" or "sp" or "cxnSp" or "graphicFrame"):
                ReadShape();
                break;
            case (OfficeNamespace.Presentation, "cNvPr"):
                _isHidden |= _xml.Attribute("hidden") is "1" or "true";
                _xml.Skip();
                break;
            case (OfficeNamespace.Presentation, "ph"):
                _placeholder = new Placeholder(_xml.Attribute("type") ?? "obj", _xml.Attribute("idx") ?? "0");
                _xml.Skip();
                break;
            case (OfficeNamespace.Presentation, "grpSpPr"):
                ReadChildren();
                break;
            case (_, "xfrm"):
                ReadTransform();
                break;
            case (_, "txBody"):
                AddShape(_frame is { } own ? _transform.Apply(own) : null);
                break;
            case (OfficeNamespace.Drawing, "tbl"):
                ReadTable();
                break;
            case (OfficeNamespace.Presentation, "titleStyle" or "bodyStyle" or "otherStyle"):
                TextStyles[_xml.Name] = TextBodyReader.ReadLevels(_xml);
                break;
            case (OfficeNamespace.Presentation, "timing" or "extLst" or "custDataLst" or "pic"):
            case (OfficeNamespace.Compatibility, "Fallback"):
                _xml.Skip();
                break;
            default:
                ReadChildren();
                break;
        }
    }

    private void ReadShape()
    {
        var outer = (_transform, _placeholder, _frame, _isHidden);
        (_placeholder, _frame) = (null, null);
        ReadChildren();
        (_transform, _placeholder, _frame, _isHidden) = outer;
    }

    // A group also says by which frame its shapes measure themselves.
    private void ReadTransform()
    {
        var points = new Dictionary<string, (double First, double Second)>();
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            points[_xml.Name] = (Emu.Points(_xml.Attribute("x") ?? _xml.Attribute("cx")), Emu.Points(_xml.Attribute("y") ?? _xml.Attribute("cy")));
            _xml.Skip();
        }

        if (!points.TryGetValue("off", out var off) || !points.TryGetValue("ext", out var ext))
        {
            return;
        }

        var frame = new Frame(off.First, off.Second, ext.First, ext.Second);
        if (points.TryGetValue("chOff", out var inner) && points.TryGetValue("chExt", out var size))
        {
            _transform = _transform.Of(frame, new Frame(inner.First, inner.Second, size.First, size.Second));
        }
        else
        {
            _frame = frame;
        }
    }

    private void ReadTable()
    {
        var place = _transform.Apply(_frame ?? default);
        var columns = new List<double>();
        var top = place.Top;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            switch (_xml.Name)
            {
                case "tblGrid":
                    for (var gridDepth = _xml.Depth; _xml.ReadChild(gridDepth);)
                    {
                        columns.Add(Emu.Points(_xml.Attribute("w")));
                        _xml.Skip();
                    }

                    break;
                case "tr":
                    var height = Emu.Points(_xml.Attribute("h"));
                    ReadRow(columns, place.Left, top, height);
                    top += height;
                    break;
                default:
                    _xml.Skip();
                    break;
            }
        }
    }

    private void ReadRow(List<double> columns, double left, double top, double height)
    {
        var column = 0;
        for (var depth = _xml.Depth; _xml.ReadChild(depth);)
        {
            if (_xml.Name != "tc")
            {
                _xml.Skip();
                continue;
            }

            var span = int.TryParse(_xml.Attribute("gridSpan"), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? Math.Clamp(named, 1, 1000) : 1;
            var isCovered = _xml.Attribute("hMerge") is "1" or "true" || _xml.Attribute("vMerge") is "1" or "true";
            var frame = new Frame(left + columns.Take(column).Sum(), top, columns.Skip(column).Take(span).Sum(), height);
            column++;
            for (var cellDepth = _xml.Depth; _xml.ReadChild(cellDepth);)
            {
                if (_xml.Name == "txBody" && !isCovered)
                {
                    AddShape(frame);
                }
                else
                {
                    _xml.Skip();
                }
            }
        }
    }

    private void AddShape(Frame? frame)
    {
        var body = TextBodyReader.Read(_xml);
        if (!_isHidden)
        {
            _shapes.Add(new TextShape(_placeholder, frame, body));
        }
    }
}
