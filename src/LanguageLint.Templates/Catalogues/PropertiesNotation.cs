using System.Globalization;
using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// How <c>java.util.Properties</c> writes values. New text is written in ASCII, so that it reads alike whether a program takes the file for ISO-8859-1,
/// as Java did up to version 8, or for UTF-8. In values that <c>java.text.MessageFormat</c> fills in, an apostrophe is written twice.
/// </summary>
internal sealed class PropertiesNotation : TextNotation
{
    private const int CodeLength = 6;

    private static readonly PropertiesNotation Filled = new(doublesApostrophes: true);
    private static readonly PropertiesNotation Fixed = new(doublesApostrophes: false);

    private readonly bool _doublesApostrophes;

    private PropertiesNotation(bool doublesApostrophes) => _doublesApostrophes = doublesApostrophes;

    /// <summary>The notation of a value, which tells by its places to be filled in.</summary>
    public static PropertiesNotation Of(ReadOnlySpan<char> value)
    {
        for (int at = 0, next; (next = value[at..].IndexOf('{')) >= 0; at += next + 1)
        {
            if (at + next + 1 < value.Length && Ascii.IsDigit(value[at + next + 1]))
            {
                return Filled;
            }
        }

        return Fixed;
    }

    /// <summary>Adds a value to a text, escapes read and lines joined.</summary>
    public void AddTo(Prose prose, ReadOnlySpan<char> source, int start, int end)
    {
        while (start < end)
        {
            var rest = source[start..end];
            var next = _doublesApostrophes ? rest.IndexOfAny('\\', '\'') : rest.IndexOf('\\');
            if (next != 0)
            {
                var length = next < 0 ? rest.Length : next;
                prose.AddSource(start, length);
                start += length;
            }
            else
            {
                start += rest[0] == '\'' ? AddApostrophe(prose, rest, start) : AddEscape(prose, rest, start);
            }
        }
    }

    /// <inheritdoc/>
    public override string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                '\'' when _doublesApostrophes => written.Append("''"),
                >= ' ' and <= '~' => written.Append(c),
                _ => written.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return written.ToString();
    }

    /// <inheritdoc/>
    public override bool IsSeam(ReadOnlySpan<char> between) => between.Trim("\\ \t\f\r\n".AsSpan()).IsEmpty;

    private static int AddApostrophe(Prose prose, ReadOnlySpan<char> rest, int start)
    {
        var length = rest.Length > 1 && rest[1] == '\'' ? 2 : 1;
        prose.Add("'".AsSpan(), start, length);
        return length;
    }

    private static int AddEscape(Prose prose, ReadOnlySpan<char> rest, int start)
    {
        switch (rest.Length < 2 ? '\n' : rest[1])
        {
            case '\r' or '\n':
                // The lines are joined without the white space that the next begins with.
                var joined = rest.Length - rest[1..].TrimStart("\r\n".AsSpan()).TrimStart(" \t\f".AsSpan()).Length;
                return joined;
            case 'u' when rest.Length >= CodeLength && ushort.TryParse(rest.Slice(2, 4).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                prose.Add([(char)code], start, CodeLength);
                return CodeLength;
            case var letter:
                prose.Add([letter switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', _ => letter }], start, 2);
                return 2;
        }
    }
}
