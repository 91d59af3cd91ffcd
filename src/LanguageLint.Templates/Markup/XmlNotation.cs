using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>How HTML and XML write text: the signs of markup as entities.</summary>
internal sealed class XmlNotation : TextNotation
{
    private readonly char _quote;

    private XmlNotation(char quote) => _quote = quote;

    /// <summary>Between tags.</summary>
    public static XmlNotation Text { get; } = new('\0');

    /// <summary>In a CDATA section, where nothing is escaped.</summary>
    public static TextNotation CharacterData { get; } = new CharacterDataNotation();

    private static XmlNotation DoubleQuoted { get; } = new('"');

    private static XmlNotation SingleQuoted { get; } = new('\'');

    /// <summary>In an attribute's value, by its quote; a value without quotes is not written.</summary>
    public static TextNotation Attribute(char quote) => quote switch
    {
        '"' => DoubleQuoted,
        '\'' => SingleQuoted,
        _ => Unquoted.Instance,
    };

    /// <inheritdoc/>
    public override string Write(string text)
    {
        var written = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        return _quote switch
        {
            '"' => written.Replace("\"", "&quot;"),
            '\'' => written.Replace("'", "&#39;"),
            _ => written,
        };
    }

    private sealed class CharacterDataNotation : TextNotation
    {
        public override string? Write(string text) => text.Contains("]]>") ? null : text;
    }

    private sealed class Unquoted : TextNotation
    {
        public static Unquoted Instance { get; } = new();

        public override string? Write(string text) => null;
    }
}
