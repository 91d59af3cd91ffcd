using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>What the styles of an OpenDocument file say about the text that has them.</summary>
internal sealed class OdfStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private sealed record Style(string? Parent, bool IsHidden);

    /// <summary>Reads a style, on whose start tag the reader stands.</summary>
    public void Add(PartXml xml)
    {
        var name = xml.Attribute("name", prefixed: true) ?? "";
        var parent = xml.Attribute("parent-style-name", prefixed: true);
        var isHidden = false;
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            isHidden |= (xml.Name == "text-properties" && xml.Attribute("display", prefixed: true) == "none")
                || (xml.Name == "drawing-page-properties" && xml.Attribute("visibility", prefixed: true) == "hidden");
            xml.Skip();
        }

        _styles[name] = new Style(parent, isHidden);
    }

    /// <summary>What a paragraph of a style is; null where the style does not tell.</summary>
    public BlockScope? ScopeOf(string? style)
    {
        foreach (var name in Chain(style))
        {
            BlockScope? scope = name switch
            {
                "Title" or "Subtitle" or "Heading" => BlockScope.Heading,
                "Quotations" => BlockScope.Quotation,
                "Caption" or "Illustration" or "Table" or "Drawing" or "Figure" => BlockScope.Caption,
                _ => null,
            };
            if (scope is not null)
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>Whether what has a style is hidden.</summary>
    public bool IsHidden(string? style) => Chain(style).Any(name => _styles.TryGetValue(name, out var known) && known.IsHidden);

    // The style and those it is based on; a chain that bites its tail ends.
    private IEnumerable<string> Chain(string? name)
    {
        for (var i = 0; i < LongestChain && name is not null; i++)
        {
            yield return name;
            name = _styles.GetValueOrDefault(name)?.Parent;
        }
    }
}
