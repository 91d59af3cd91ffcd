using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>What the styles of a document say about the text that has them.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private sealed record Style(string Name, string? BasedOn, bool IsHeading, bool IsListItem, bool? IsHidden, bool? IsBold);

    /// <summary>Reads the styles part.</summary>
    public static WordStyles Read(PartXml xml)
    {
        var styles = new WordStyles();
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name == "style" && xml.Attribute("styleId", prefixed: true) is { } id)
            {
                styles._styles[id] = ReadStyle(xml);
            }
            else
            {
                xml.Skip();
            }
        }

        return styles;
    }

    /// <summary>What a paragraph of a style is; null where the style says nothing about it.</summary>
    public BlockScope? ScopeOf(string? styleId)
    {
        foreach (var style in Chain(styleId))
        {
            var name = style.Name;
            if (style.IsHeading || name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                || name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("subtitle", StringComparison.OrdinalIgnoreCase))
            {
                return BlockScope.Heading;
            }

            if (name.Contains("quote", StringComparison.OrdinalIgnoreCase) || name.Equals("block text", StringComparison.OrdinalIgnoreCase))
            {
                return BlockScope.Quotation;
            }

            if (name.Equals("caption", StringComparison.OrdinalIgnoreCase))
            {
                return BlockScope.Caption;
            }

            if (style.IsListItem)
            {
                return BlockScope.ListItem;
            }
        }

        return null;
    }

    /// <summary>Whether text of a style is hidden; null where the style does not say.</summary>
    public bool? IsHidden(string? styleId) => First(styleId, style => style.IsHidden);

    /// <summary>Whether text of a style is bold.</summary>
    public bool IsBold(string? styleId) => First(styleId, style => style.IsBold) ?? false;

    private bool? First(string? styleId, Func<Style, bool?> property)
    {
        foreach (var style in Chain(styleId))
        {
            if (property(style) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // The style and those it is based on; a chain that bites its tail ends.
    private IEnumerable<Style> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.BasedOn;
        }
    }

    private static Style ReadStyle(PartXml xml)
    {
        var style = new Style("", null, false, false, null, null);
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "name":
                    style = style with { Name = xml.Attribute("val", prefixed: true) ?? "" };
                    xml.Skip();
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Attribute("val", prefixed: true) };
                    xml.Skip();
                    break;
                case "pPr":
                    var paragraph = ParagraphProperties.Read(xml);
                    style = style with { IsHeading = paragraph.IsHeading, IsListItem = paragraph.IsListItem };
                    break;
                case "rPr":
                    var run = RunProperties.Read(xml);
                    style = style with { IsHidden = run.IsHidden, IsBold = run.IsBold };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return style;
    }
}
