using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>What the elements and attributes of HTML mean for the text on a page.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> InlineTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label", "mark", "nobr", "q", "s", "small",
        "span", "strike", "strong", "sub", "sup", "text", "time", "tt", "u", "wbr",
    };

    private static readonly HashSet<string> UnseenTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "pre", "template", "svg", "math", "noembed", "object", "iframe", "audio", "video", "canvas", "listing", "xmp",
    };

    // Words of a machine or a writer, around which the sentence goes on.
    private static readonly HashSet<string> CodeTags = new(StringComparer.OrdinalIgnoreCase) { "code", "kbd", "samp", "var" };

    private static readonly HashSet<string> VoidTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    // Those that no other list here names.
    private static readonly HashSet<string> OtherTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "body", "button", "center", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form", "head", "header", "hgroup", "html",
        "main", "menu", "nav", "ol", "optgroup", "option", "p", "picture", "section", "select", "table", "tbody", "textarea", "tfoot", "thead", "tr", "ul",
    };

    private static readonly Dictionary<string, BlockScope> Scopes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["h1"] = BlockScope.Heading,
        ["h2"] = BlockScope.Heading,
        ["h3"] = BlockScope.Heading,
        ["h4"] = BlockScope.Heading,
        ["h5"] = BlockScope.Heading,
        ["h6"] = BlockScope.Heading,
        ["legend"] = BlockScope.Heading,
        ["summary"] = BlockScope.Heading,
        ["li"] = BlockScope.ListItem,
        ["dt"] = BlockScope.ListItem,
        ["dd"] = BlockScope.ListItem,
        ["td"] = BlockScope.TableCell,
        ["th"] = BlockScope.TableHeading,
        ["blockquote"] = BlockScope.Quotation,
        ["figcaption"] = BlockScope.Caption,
        ["caption"] = BlockScope.Caption,
        ["title"] = BlockScope.Property,
    };

    private static readonly Dictionary<string, BlockScope> TextAttributes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["alt"] = BlockScope.AltText,
        ["title"] = BlockScope.Caption,
        ["placeholder"] = BlockScope.Caption,
        ["aria-label"] = BlockScope.AltText,
        ["aria-description"] = BlockScope.AltText,
        ["aria-placeholder"] = BlockScope.Caption,
        ["aria-roledescription"] = BlockScope.AltText,
        ["label"] = BlockScope.Caption,
        ["summary"] = BlockScope.Caption,
    };

    // What the components of the usual Razor libraries show.
    private static readonly HashSet<string> ComponentAttributes = new(StringComparer.Ordinal)
    {
        "Text", "Label", "Title", "Subtitle", "SubTitle", "Placeholder", "PlaceHolder", "HelperText", "HelpText", "Tooltip", "ToolTip", "Heading", "Header", "Description",
        "Caption", "Message", "Hint", "ErrorText", "RequiredError", "AdornmentText", "AriaLabel", "Alt", "EmptyText", "YesText", "NoText", "CancelText", "ConfirmText", "Summary",
    };

    private static readonly HashSet<string> MetaNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "description", "og:title", "og:description", "twitter:title", "twitter:description", "abstract",
    };

    /// <summary>Whether a tag stands inside a sentence; every other parts blocks.</summary>
    public static bool IsInline(string name) => InlineTags.Contains(name);

    /// <summary>Whether a tag is one of HTML.</summary>
    public static bool IsKnown(string name) =>
        InlineTags.Contains(name) || Scopes.ContainsKey(name) || OtherTags.Contains(name) || VoidTags.Contains(name) || CodeTags.Contains(name) || UnseenTags.Contains(name);

    /// <summary>Whether nobody reads what stands in an element.</summary>
    public static bool IsUnseen(string name) => UnseenTags.Contains(name);

    /// <summary>Whether an element holds words of a machine inside a sentence.</summary>
    public static bool IsCode(string name) => CodeTags.Contains(name);

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsVoid(string name) => VoidTags.Contains(name);

    /// <summary>What the text of an element is; null where the element around it says so.</summary>
    public static BlockScope? ScopeOf(string name) => Scopes.TryGetValue(name, out var scope) ? scope : null;

    /// <summary>What an attribute's value is to a reader; null when it is not read.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="hasComponents">Whether elements that begin with a capital are components, as in Razor.</param>
    public static BlockScope? ScopeOfAttribute(string element, string attribute, bool hasComponents) =>
        hasComponents && char.IsUpper(element[0]) ? (ComponentAttributes.Contains(attribute) ? BlockScope.Caption : null)
        : TextAttributes.TryGetValue(attribute, out var scope) ? scope
        : null;

    /// <summary>Whether a <c>meta</c> element of a name has its <c>content</c> shown to people.</summary>
    public static bool IsShownMeta(string name) => MetaNames.Contains(name);
}
