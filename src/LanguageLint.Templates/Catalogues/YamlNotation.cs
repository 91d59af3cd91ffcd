using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>How YAML writes text that stands in no double quotes.</summary>
internal static class YamlNotation
{
    /// <summary>In single quotes, which are doubled.</summary>
    public static TextNotation SingleQuoted { get; } = new SingleQuotedNotation();

    /// <summary>Without quotes: only words that cannot be taken for YAML's own signs.</summary>
    public static TextNotation Unquoted { get; } = new UnquotedNotation();

    private sealed class SingleQuotedNotation : TextNotation
    {
        public override string? Write(string text) => text.Replace("'", "''");
    }

    private sealed class UnquotedNotation : TextNotation
    {
        public override string? Write(string text) =>
            text.Length > 0 && !char.IsLetterOrDigit(text[0]) || text.AsSpan().IndexOfAny(":#[]{},\n".AsSpan()) >= 0 ? null : text;
    }
}
