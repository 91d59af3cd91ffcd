using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Reads a start tag in a well-formed XML text.</summary>
internal static class TagReader
{
    /// <summary>The first offset after the tag that starts at <paramref name="start"/>; a <c>&gt;</c> in a quoted value does not end it.</summary>
    public static int End(string text, int start)
    {
        var at = start;
        while (text[at] != '>')
        {
            at = text[at] is '"' or '\'' ? text.IndexOf(text[at], at + 1) + 1 : at + 1;
        }

        return at + 1;
    }

    /// <summary>The attributes of a tag: each one's name and its value, quotes left out, as spans of the text.</summary>
    public static IEnumerable<(TextSpan Name, TextSpan Value)> Attributes(string text, int start, int end)
    {
        for (var equals = text.IndexOf('=', start, end - start); equals >= 0; equals = text.IndexOf('=', start, end - start))
        {
            var nameEnd = equals;
            while (char.IsWhiteSpace(text[nameEnd - 1]))
            {
                nameEnd--;
            }

            var name = nameEnd;
            while (!char.IsWhiteSpace(text[name - 1]))
            {
                name--;
            }

            var value = text.AsSpan(equals).IndexOfAny('"', '\'') + equals + 1;
            var close = text.IndexOf(text[value - 1], value);
            yield return (TextSpan.FromBounds(name, nameEnd), TextSpan.FromBounds(value, close));
            start = close + 1;
        }
    }
}
