namespace LanguageLint.Templates.Masks;

/// <summary>Steps over C# in the way of a lexer that only wants to know where strings, comments and brackets end. What nothing closes ends with the text.</summary>
internal static class CSharpText
{
    /// <summary>The first offset after the string, character, comment or single sign at a place.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        switch (rest[0])
        {
            case '"':
                return rest.StartsWith("\"\"\"") ? RawString(text, at) : String(text, at + 1);
            case '\'':
                return Character(text, at);
            case '@' or '$' when StringStart(rest) is var quote and > 0:
                var prefix = rest[..quote];
                return rest[quote..].StartsWith("\"\"\"") ? RawString(text, at + quote)
                    : prefix.IndexOf('$') >= 0 ? Interpolated(text, at + quote + 1, prefix.IndexOf('@') >= 0)
                    : VerbatimString(text, at + quote + 1);
            case '/' when rest.StartsWith("//"):
                var lineEnd = rest.IndexOfAny('\r', '\n');
                return lineEnd < 0 ? text.Length : at + lineEnd;
            case '/' when rest.StartsWith("/*"):
                return After(text, at + 2, "*/");
            default:
                return at + 1;
        }
    }

    /// <summary>The first offset after the bracket that closes the one at a place.</summary>
    public static int Balanced(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '(' or '[' or '{')
            {
                depth++;
            }
            else if (c is ')' or ']' or '}' && --depth == 0)
            {
                return at + 1;
            }

            at = Skip(text, at);
        }

        return text.Length;
    }

    // Offset of the quote after '@', '$' and both; 0 when no string starts here.
    private static int StringStart(ReadOnlySpan<char> rest)
    {
        var quote = 1;
        while (quote < rest.Length && quote < 8 && rest[quote] is '@' or '$')
        {
            quote++;
        }

        return quote < rest.Length && rest[quote] == '"' ? quote : 0;
    }

    private static int String(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == '"')
            {
                return at + 1;
            }

            at += text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at, text.Length);
    }

    // An apostrophe that closes nowhere near is no character.
    private static int Character(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        end += end < text.Length && text[end] == '\\' ? 2 : 1;
        while (end < text.Length && end < at + 12 && text[end] is not ('\'' or '\r' or '\n'))
        {
            end++;
        }

        return end < text.Length && text[end] == '\'' ? end + 1 : at + 1;
    }

    private static int VerbatimString(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var quote = text[at..].IndexOf('"');
            if (quote < 0)
            {
                return text.Length;
            }

            at += quote + 1;
            if (at >= text.Length || text[at] != '"')
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private static int Interpolated(ReadOnlySpan<char> text, int at, bool isVerbatim)
    {
        var depth = 0;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '{' when depth > 0 || at + 1 >= text.Length || text[at + 1] != '{':
                    depth++;
                    break;
                case '{':
                    at++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '\\' when !isVerbatim && depth == 0:
                    at++;
                    break;
                case '"' when depth > 0:
                    at = String(text, at + 1) - 1;
                    break;
                case '"' when isVerbatim && at + 1 < text.Length && text[at + 1] == '"':
                    at++;
                    break;
                case '"':
                case '\r' or '\n' when !isVerbatim && depth == 0:
                    return at + 1;
                default:
                    break;
            }
        }

        return text.Length;
    }

    private static int RawString(ReadOnlySpan<char> text, int at)
    {
        var quotes = at;
        while (quotes < text.Length && text[quotes] == '"')
        {
            quotes++;
        }

        return After(text, quotes, new string('"', quotes - at));
    }

    private static int After(ReadOnlySpan<char> text, int at, string sign)
    {
        var end = text[at..].IndexOf(sign);
        return end < 0 ? text.Length : at + end + sign.Length;
    }
}
