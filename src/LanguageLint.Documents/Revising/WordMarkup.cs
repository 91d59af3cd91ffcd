using System.Globalization;
using System.Text;
using System.Xml;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Writes Word's elements into a part with the prefix that the part uses, or with one of its own that each piece declares where the part
/// has none for attributes.
/// </summary>
internal sealed class WordMarkup
{
    private const string OwnPrefix = "w";

    private readonly string _prefix;
    private readonly string _declaration;
    private readonly string _who;

    /// <summary>Prepares to write into a part.</summary>
    /// <param name="tree">The part, whose root is Word's own.</param>
    /// <param name="author">Who revises.</param>
    /// <param name="date">When, as Word writes it.</param>
    public WordMarkup(PartTree tree, string author, string date)
    {
        var ns = tree.Root.Namespace;
        var prefix = tree.Root.Scope.Prefix(ns);
        var isShadowed = prefix is not null && tree.Elements.Any(element =>
            !ReferenceEquals(element.Scope, tree.Root.Scope) && element.Scope.Namespace(prefix) != ns);
        _prefix = prefix is null || isShadowed ? OwnPrefix : prefix;
        _declaration = prefix is null || isShadowed ? $" xmlns:{OwnPrefix}=\"{ns}\"" : "";
        _who = $" {_prefix}:author=\"{author}\" {_prefix}:date=\"{date}\"";
    }

    /// <summary>The XML of text, with what a part in another encoding than Unicode's cannot hold as character references.</summary>
    public static string Escape(ReadOnlySpan<char> text, bool isUnicode)
    {
        var xml = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                '\r' => xml.Append("&#13;"),
                < 0x10000 when !XmlConvert.IsXmlChar((char)rune.Value) => xml,
                > 0x7E when !isUnicode => xml.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
                _ => xml.Append(rune.ToString()),
            };
        }

        return xml.ToString();
    }

    /// <summary>An own deletion around runs.</summary>
    public string Deleted(int id, string runs) => $"{Start("del", id, _who)}{runs}</{_prefix}:del>";

    /// <summary>An own insertion around runs.</summary>
    public string Inserted(int id, string runs) => $"{Start("ins", id, _who)}{runs}</{_prefix}:ins>";

    /// <summary>Where the words begin that a comment is about.</summary>
    public string RangeStart(int id) => Point("commentRangeStart", id);

    /// <summary>Where the words end, and the mark of the comment.</summary>
    /// <param name="id">The comment.</param>
    /// <param name="style">Id of the style of such marks; null for none.</param>
    public string RangeEnd(int id, string? style) => Point("commentRangeEnd", id) + Reference(id, style);

    /// <summary>Only the end of the words.</summary>
    public string BareRangeEnd(int id) => Point("commentRangeEnd", id);

    /// <summary>Only the mark of a comment.</summary>
    public string Reference(int id, string? style)
    {
        var properties = style is null ? "" : $"<{_prefix}:rPr><{_prefix}:rStyle {_prefix}:val=\"{Escape(style, isUnicode: true)}\"/></{_prefix}:rPr>";
        return string.Create(CultureInfo.InvariantCulture,
            $"<{_prefix}:r{_declaration}>{properties}<{_prefix}:commentReference {_prefix}:id=\"{id}\"/></{_prefix}:r>");
    }

    /// <summary>A comment with its paragraphs.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="style">Id of the style of its paragraphs; null for none.</param>
    /// <param name="paragraphs">Its text, already XML.</param>
    /// <param name="lastAttributes">Attributes of its last paragraph, already XML; empty for none.</param>
    public string Comment(int id, string? style, IReadOnlyList<string> paragraphs, string lastAttributes)
    {
        var properties = style is null ? "" : $"<{_prefix}:pPr><{_prefix}:pStyle {_prefix}:val=\"{Escape(style, isUnicode: true)}\"/></{_prefix}:pPr>";
        var text = string.Concat(paragraphs.Select((paragraph, i) =>
            $"<{_prefix}:p{(i == paragraphs.Count - 1 ? lastAttributes : "")}>{properties}<{_prefix}:r><{_prefix}:t xml:space=\"preserve\">{paragraph}</{_prefix}:t></{_prefix}:r></{_prefix}:p>"));
        return $"{Start("comment", id, $"{_who} {_prefix}:initials=\"LL\"")}{text}</{_prefix}:comment>";
    }

    private string Start(string name, int id, string attributes) =>
        string.Create(CultureInfo.InvariantCulture, $"<{_prefix}:{name}{_declaration} {_prefix}:id=\"{id}\"{attributes}>");

    private string Point(string name, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"<{_prefix}:{name}{_declaration} {_prefix}:id=\"{id}\"/>");
}
