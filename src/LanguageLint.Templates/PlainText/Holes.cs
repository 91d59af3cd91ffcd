using LanguageLint.Text;

namespace LanguageLint.Templates.PlainText;

/// <summary>
/// Finds what is not prose in a text: places that a template fills in later (<c>{{name}}</c>, <c>((name))</c>, <c>«Name»</c>,
/// <c>[NAME]</c>, <c>&lt;&lt;Name&gt;&gt;</c>, <c>%{name}</c>, <c>${name}</c>, <c>{name}</c>, <c>{0}</c>, <c>{% … %}</c>,
/// <c>&lt;% … %&gt;</c>), and web and e-mail addresses.
/// Of GOV.UK Notify's <c>((name??text))</c> only <c>((name??</c> is a hole: the text is read.
/// </summary>
public static class Holes
{
    /// <summary>Stands in a text for what is no text, such as a picture (Unicode’s object replacement character).</summary>
    public const char StandIn = '\uFFFC';

    private const int LongestHole = 200;
    private const int LongestName = 60;

#if NET
    // ASCII alone is searched several times as fast.
    private static readonly System.Buffers.SearchValues<char> Openings = System.Buffers.SearchValues.Create("{([<:@");
    private static readonly System.Buffers.SearchValues<char> AllOpenings = System.Buffers.SearchValues.Create("{([«<:@w");

    private static int NextOpening(ReadOnlySpan<char> text, bool all) => text.IndexOfAny(all ? AllOpenings : Openings);
#else
    private static int NextOpening(ReadOnlySpan<char> text, bool all) => text.IndexOfAny((all ? "{([«<:@w" : "{([<:@").AsSpan());
#endif

    /// <summary>Whether there is anything in a text to read: more than white space and objects.</summary>
    public static bool HasText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c != StandIn && !char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The holes of a text, in order, not overlapping, as UTF-16 spans of it; an empty list when there are none.</summary>
    public static IReadOnlyList<TextSpan> Find(ReadOnlySpan<char> text)
    {
        // ‘w’ is common in prose, so it is looked at only where it can matter, and so is the rare mark.
        var all = text.IndexOf('«') >= 0 || text.IndexOf("www.") >= 0;
        List<TextSpan>? holes = null;
        for (var at = 0; at < text.Length;)
        {
            var next = NextOpening(text[at..], all);
            if (next < 0)
            {
                break;
            }

            var hole = HoleAt(text, at + next, at);
            if (hole.Length > 0)
            {
                (holes ??= []).Add(hole);
                at = hole.End;
            }
            else
            {
                at += next + 1;
            }
        }

        return holes ?? (IReadOnlyList<TextSpan>)[];
    }

    // The hole whose opening stands at a place, of length 0 when there is none. It never starts before 'from'.
    private static TextSpan HoleAt(ReadOnlySpan<char> text, int at, int from)
    {
        var rest = text[at..];
        switch (rest[0])
        {
            case '{':
                var start = at > from && text[at - 1] is '$' or '%' ? at - 1 : at;
                var length = rest.StartsWith("{{") ? Closed(rest, "{{", "}}")
                    : rest.StartsWith("{%") ? Closed(rest, "{%", "%}")
                    : Named(rest, '}');
                while (length > 0 && rest.StartsWith("{{{") && length < rest.Length && rest[length] == '}')
                {
                    length++;
                }

                return length == 0 ? default : TextSpan.FromBounds(start, at + length);
            case '(' when rest.StartsWith("(("):
                return new TextSpan(at, Notify(rest));
            case '[':
                return new TextSpan(at, Capitals(rest));
            case '«':
                return new TextSpan(at, Closed(rest, "«", "»"));
            case '<' when rest.StartsWith("<<"):
                return new TextSpan(at, Closed(rest, "<<", ">>"));
            case '<' when rest.StartsWith("<%"):
                return new TextSpan(at, Closed(rest, "<%", "%>"));
            case '@':
            case ':' when rest.StartsWith("://"):
            case 'w' when rest.StartsWith("www."):
                return Address(text, at, from);
            default:
                return default;
        }
    }

    private static int Closed(ReadOnlySpan<char> rest, string opening, string closing)
    {
        rest = rest[..Math.Min(rest.Length, LongestHole)];
        var end = rest[opening.Length..].IndexOf(closing);
        return end <= 0 || rest.Slice(opening.Length, end).IndexOfAny('\r', '\n') >= 0 ? 0 : opening.Length + end + closing.Length;
    }

    // Letters, digits and what joins them in a field name or a format, up to the closing character.
    private static int Named(ReadOnlySpan<char> rest, char closing)
    {
        for (var i = 1; i < rest.Length && i <= LongestName; i++)
        {
            if (rest[i] == closing)
            {
                return i > 1 ? i + 1 : 0;
            }

            if (!char.IsLetterOrDigit(rest[i]) && rest[i] is not (' ' or '_' or '.' or ':' or ',' or '-' or '/'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int Notify(ReadOnlySpan<char> rest)
    {
        var length = Closed(rest, "((", "))");
        var conditional = rest[..Math.Min(rest.Length, LongestName)].IndexOf("??");
        return conditional > 2 && (length == 0 || conditional < length) && rest[..conditional].IndexOfAny(')', '\n') < 0 ? conditional + 2 : length;
    }

    private static int Capitals(ReadOnlySpan<char> rest)
    {
        var capitals = 0;
        for (var i = 1; i < rest.Length && i <= LongestName; i++)
        {
            if (rest[i] == ']')
            {
                return capitals > 1 ? i + 1 : 0;
            }

            if (char.IsUpper(rest[i]))
            {
                capitals++;
            }
            else if (!char.IsDigit(rest[i]) && rest[i] is not (' ' or '_' or '-' or '/' or '\'' or '’' or ',' or '.'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static TextSpan Address(ReadOnlySpan<char> text, int at, int from)
    {
        var start = at;
        while (start > from && IsAddress(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && (IsAddress(text[end]) || text[end] is '/' or ':' or '@' or '?' or '=' or '&' or '#' or '~'))
        {
            end++;
        }

        // A sentence's own stop or bracket is not of the address.
        while (end > at && text[end - 1] is '.' or ',' or ':' or ';' or '?' or '-' or '\'')
        {
            end--;
        }

        var name = start < at || text[at] == 'w';
        var host = text[at] == ':' ? end > at + 3 : text[at..end].IndexOf('.') >= 0 && end > at + 4;
        return name && host ? TextSpan.FromBounds(start, end) : default;
    }

    private static bool IsAddress(char c) => Ascii.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%';
}
