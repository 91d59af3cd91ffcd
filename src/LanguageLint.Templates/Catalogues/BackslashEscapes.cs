using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>Text in double quotes in which a backslash starts an escape: JSON, .po and YAML, each with its own letters.</summary>
internal sealed class BackslashEscapes : TextNotation
{
    private readonly string _letters;
    private readonly string _meanings;
    private readonly bool _joinsLines;

    private BackslashEscapes(string letters, string meanings, bool joinsLines)
    {
        _letters = letters;
        _meanings = meanings;
        _joinsLines = joinsLines;
    }

    /// <summary>RFC 8259.</summary>
    public static BackslashEscapes Json { get; } = new("\"\\/bfnrt", "\"\\/\b\f\n\r\t", joinsLines: false);

    /// <summary>GNU gettext: C strings, one after another.</summary>
    public static BackslashEscapes Po { get; } = new("\"\\abfnrtv", "\"\\\a\b\f\n\r\t\v", joinsLines: true);

    /// <summary>YAML 1.2, section 5.7.</summary>
    public static BackslashEscapes Yaml { get; } = new("0abt\tnvfre \"/\\N_LP", "\0\a\b\t\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029", joinsLines: false);

    /// <inheritdoc/>
    public override string Write(string text) =>
        text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");

    /// <inheritdoc/>
    public override bool IsSeam(ReadOnlySpan<char> between) => between.Trim(_joinsLines ? "\" \t\r\n" : " \t\r\n").IsEmpty;

    /// <summary>Adds a stretch of the file to a text, escapes read. What is no escape stays as it stands.</summary>
    public void AddTo(Prose prose, ReadOnlySpan<char> source, int start, int end)
    {
        while (start < end)
        {
            var rest = source[start..end];
            var escape = rest.IndexOf('\\');
            if (escape != 0)
            {
                var length = escape < 0 ? rest.Length : escape;
                prose.AddSource(start, length);
                start += length;
                continue;
            }

            start += AddEscape(prose, rest, start);
        }
    }

    private int AddEscape(Prose prose, ReadOnlySpan<char> rest, int start)
    {
        if (rest.Length > 1 && _letters.IndexOf(rest[1]) is var letter and >= 0)
        {
            prose.Add([_meanings[letter]], start, 2);
            return 2;
        }

        var digits = rest.Length < 2 ? 0 : rest[1] switch { 'x' when this != Json => 2, 'u' when this != Po => 4, 'U' when this == Yaml => 8, _ => 0 };
        if (digits > 0 && rest.Length >= digits + 2
            && int.TryParse(rest.Slice(2, digits).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF)
        {
            var text = code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            prose.Add(text, start, digits + 2);
            return digits + 2;
        }

        prose.AddSource(start, 1);
        return 1;
    }
}
