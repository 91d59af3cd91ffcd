using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>Reads the attributes of HTML: which of their values people see or hear, and what they say of the page and its pictures.</summary>
/// <param name="source">The decoded file.</param>
/// <param name="mask">What is template in it.</param>
/// <param name="markup">The file with a stand-in for every hole.</param>
/// <param name="hasComponents">Whether elements that begin with a capital are components, as in Razor.</param>
internal sealed class HtmlAttributes(ReadOnlyMemory<char> source, Mask mask, ReadOnlyMemory<char> markup, bool hasComponents)
{
    /// <summary>The language that the root element names; null when it names none, or was not met yet.</summary>
    public string? Language { get; private set; }

    /// <summary>Reads the attributes of a start tag.</summary>
    /// <param name="element">The name of the element.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="blocks">Takes a block for each value that is read.</param>
    public void Read(string element, AttributeScanner attributes, List<TextBlock> blocks)
    {
        string? meta = null;
        while (attributes.Read())
        {
            var value = attributes.Value;
            if (value.Length == 0)
            {
                continue;
            }

            var name = Written(attributes.Name).ToString();
            var scope = HtmlElements.ScopeOfAttribute(element, name, hasComponents);
            switch (element.ToUpperInvariant(), name.ToUpperInvariant())
            {
                case ("META", "NAME" or "PROPERTY"):
                    meta = Written(value).ToString();
                    break;
                case ("META", "CONTENT") when meta is not null && HtmlElements.IsShownMeta(meta):
                    scope = BlockScope.Property;
                    break;
                case ("HTML", "LANG"):
                    Language ??= Written(value).ToString().Trim();
                    break;
                case ("INPUT", "VALUE") when IsButton(attributes):
                    scope = BlockScope.Caption;
                    break;
                default:
                    break;
            }

            if (scope is { } read)
            {
                var prose = new Prose(source, mask);
                Entities.AddTo(prose, markup.Span, value.Start, value.End);
                if (prose.ToBlock(read, XmlNotation.Attribute(attributes.Quote)) is { } block)
                {
                    blocks.Add(block);
                }
            }
        }
    }

    /// <summary>
    /// Whether a picture has a text, or says that it needs none. An empty alternative text says that it is decoration; where a template writes
    /// attributes, nobody can tell.
    /// </summary>
    /// <param name="attributes">The attributes of the picture.</param>
    public bool IsDescribed(AttributeScanner attributes)
    {
        while (attributes.Read())
        {
            var name = Written(attributes.Name);
            var value = Written(attributes.Value);
            if (name.Equals("alt", StringComparison.OrdinalIgnoreCase) || name.IndexOf(PlainText.Holes.StandIn) >= 0
                || name.Equals("aria-label", StringComparison.OrdinalIgnoreCase) || name.Equals("aria-labelledby", StringComparison.OrdinalIgnoreCase)
                || (name.Equals("aria-hidden", StringComparison.OrdinalIgnoreCase) && value is "true")
                || (name.Equals("role", StringComparison.OrdinalIgnoreCase) && value is "presentation" or "none"))
            {
                return true;
            }
        }

        return false;
    }

    // A button's value is its label. Its type stands before, as good as always.
    private bool IsButton(AttributeScanner attributes)
    {
        var before = markup.Span[..attributes.Name.Start];
        var tag = before[before.LastIndexOf('<')..];
        return tag.IndexOf("submit", StringComparison.OrdinalIgnoreCase) > 0 || tag.IndexOf("button", StringComparison.OrdinalIgnoreCase) > 0;
    }

    private ReadOnlySpan<char> Written(TextSpan span) => markup.Span.Slice(span.Start, span.Length);
}
