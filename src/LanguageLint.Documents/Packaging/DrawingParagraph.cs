namespace LanguageLint.Documents.Packaging;

/// <summary>A paragraph of a drawing (<c>a:p</c>), as shapes, tables, charts and SmartArt have them.</summary>
internal sealed class DrawingParagraph
{
    private readonly List<PartText> _tooltips = [];

    /// <summary>Its text.</summary>
    public PartText Text { get; } = new();

    /// <summary>Whether it says itself that it is numbered or bulleted.</summary>
    public bool IsListItem { get; private set; }

    /// <summary>The tooltips of links in it.</summary>
    public IReadOnlyList<PartText> Tooltips => _tooltips;

    /// <summary>Reads a paragraph, on whose start tag the reader stands.</summary>
    public static DrawingParagraph Read(PartXml xml)
    {
        var paragraph = new DrawingParagraph();
        paragraph.ReadChildren(xml);
        return paragraph;
    }

    private void ReadChildren(PartXml xml)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var element = xml.Element;
            switch (xml.Vocabulary, xml.Name)
            {
                case (OfficeNamespace.Drawing, "t"):
                    Text.Append(xml.ReadText(), element);
                    break;
                case (OfficeNamespace.Drawing, "br"):
                    xml.Skip();
                    Text.Append("\n", element);
                    break;
                case (OfficeNamespace.Drawing, "buChar" or "buAutoNum" or "buBlip"):
                    xml.Skip();
                    IsListItem = true;
                    break;
                case (OfficeNamespace.Drawing, "hlinkClick" or "hlinkMouseOver"):
                    AddTooltip(xml, element);
                    xml.Skip();
                    break;
                case (OfficeNamespace.Compatibility, "Fallback"):
                    xml.Skip();
                    break;
                default:
                    ReadChildren(xml);
                    break;
            }
        }
    }

    private void AddTooltip(PartXml xml, int element)
    {
        if (xml.Attribute("tooltip") is { Length: > 0 } tip)
        {
            var text = new PartText();
            text.Append(tip, element, attribute: "tooltip");
            _tooltips.Add(text);
        }
    }
}
