using LanguageLint.Configuration;

namespace LanguageLint.Cli.Files;

/// <summary>Reads the bracket expressions of <c>.gitignore</c>: <c>[a-z]</c>, <c>[!a]</c>, <c>[^a]</c>, <c>[]a]</c>, <c>[[:digit:]]</c>.</summary>
internal static class GitIgnoreClass
{
    /// <summary>The named classes of POSIX in the C locale, as pairs of first and last characters.</summary>
    private static readonly Dictionary<string, string> Named = new()
    {
        ["alnum"] = "AZaz09",
        ["alpha"] = "AZaz",
        ["blank"] = "  \t\t",
        ["cntrl"] = "\0\u001f\u007f\u007f",
        ["digit"] = "09",
        ["graph"] = "!~",
        ["lower"] = "az",
        ["print"] = " ~",
        ["punct"] = "!/:@[`{~",
        ["space"] = "\t\r  ",
        ["upper"] = "AZ",
        ["xdigit"] = "09AFaf",
    };

    /// <summary>Reads the expression that opens at <paramref name="at"/> and moves past it; null when it does not close.</summary>
    public static CharacterSet? Parse(string text, ref int at)
    {
        var i = at + 1;
        var isNegated = i < text.Length && text[i] is '!' or '^';
        i += isNegated ? 1 : 0;
        var ranges = new List<(char, char)>();
        for (var isFirst = true; i < text.Length && (isFirst || text[i] != ']'); isFirst = false)
        {
            if (text[i] == '[' && i + 1 < text.Length && text[i + 1] == ':' && text.IndexOf(":]", i + 2, StringComparison.Ordinal) is > 0 and var close)
            {
                if (!Named.TryGetValue(text[(i + 2)..close], out var pairs))
                {
                    return null;
                }

                for (var pair = 0; pair < pairs.Length; pair += 2)
                {
                    ranges.Add((pairs[pair], pairs[pair + 1]));
                }

                i = close + 2;
                continue;
            }

            if (Character(text, ref i) is not { } from)
            {
                return null;
            }

            var to = from;
            if (i + 1 < text.Length && text[i] == '-' && text[i + 1] != ']')
            {
                i++;
                if (Character(text, ref i) is not { } last)
                {
                    return null;
                }

                to = last;
            }

            ranges.Add((from, to));
        }

        if (i >= text.Length)
        {
            return null;
        }

        at = i + 1;
        return new CharacterSet(ranges, isNegated, CrossesFolders: false);
    }

    private static char? Character(string text, ref int at)
    {
        at += text[at] == '\\' ? 1 : 0;
        return at < text.Length ? text[at++] : null;
    }
}
