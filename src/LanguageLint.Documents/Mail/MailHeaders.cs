using System.Text;

namespace LanguageLint.Documents.Mail;

/// <summary>The header fields of an e-mail or of a part of one (RFC 5322, 2.2), names in any case.</summary>
internal sealed class MailHeaders
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private MailHeaders()
    {
    }

    /// <summary>A field's value, unfolded; empty where there is none. The first counts where there are several.</summary>
    public string this[string name] => _fields.GetValueOrDefault(name, "");

    /// <summary>Reads header fields from the start of some bytes.</summary>
    /// <param name="bytes">The e-mail or part.</param>
    /// <param name="length">How many bytes they take, with the blank line after them.</param>
    public static MailHeaders Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var headers = new MailHeaders();
        string? name = null;
        var value = new StringBuilder();
        length = 0;
        while (length < bytes.Length)
        {
            var line = Line(bytes[length..], out var taken);
            length += taken;
            if (line.IsEmpty)
            {
                break;
            }

            var text = Text(line);
            if (text[0] is ' ' or '\t')
            {
                value.Append(' ').Append(text.Trim());
                continue;
            }

            headers.Add(name, value);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? text[..colon].Trim() : null;
            value.Clear().Append(text[(colon + 1)..].Trim());
        }

        headers.Add(name, value);
        return headers;
    }

    /// <summary>
    /// A field's value before its first semicolon, in lower case, and a parameter of it (RFC 2045, 5.1); both empty where they are not there.
    /// </summary>
    public (string Value, string Parameter) Parameter(string field, string name)
    {
        var parts = SplitQuoted(this[field]);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part[..equals].Trim().TrimEnd('*').Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return (Lower(parts[0]), part[(equals + 1)..].Trim().Trim('"'));
            }
        }

        return (Lower(parts[0]), "");
    }

    /// <summary>A line without its end, and how many bytes it takes with it.</summary>
    public static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, out int taken)
    {
        var end = bytes.IndexOf((byte)'\n');
        taken = end < 0 ? bytes.Length : end + 1;
        return bytes[..(end < 0 ? bytes.Length : end)].TrimEnd((byte)'\r');
    }

    private static string Text(ReadOnlySpan<byte> line) =>
        System.Text.Unicode.Utf8.IsValid(line) ? Encoding.UTF8.GetString(line) : Encoding.Latin1.GetString(line);

#pragma warning disable CA1308 // Names of types and parameters are compared in lower case.
    private static string Lower(string text) => text.Trim().ToLowerInvariant();
#pragma warning restore CA1308

    private static List<string> SplitQuoted(string value)
    {
        var parts = new List<string>();
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < value.Length; i++)
        {
            isQuoted ^= value[i] == '"';
            if (value[i] == ';' && !isQuoted)
            {
                parts.Add(value[start..i]);
                start = i + 1;
            }
        }

        parts.Add(value[start..]);
        return parts;
    }

    private void Add(string? name, StringBuilder value)
    {
        if (name is not null)
        {
            _fields.TryAdd(name, value.ToString());
        }
    }
}
