using System.Runtime.CompilerServices;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Finds in the text of a C# file the places where a word of some rule may stand in a string, before any of its syntax is looked at: most files
/// have none, and cost one pass over their characters. It names places outside strings too, and passes over none inside.
/// </summary>
/// <remarks>
/// A line with no quotation mark has no string on it, unless one that began above goes on. From where that may be so (an odd number of marks on a
/// line, three in a row, or marks that cannot be counted by their look), every line is searched. Where they can be counted, and nothing is
/// interpolated or verbatim, what stands between two strings is passed over, and each string is a text of its own.
/// </remarks>
/// <param name="probe">Knows the words.</param>
internal sealed class StringScanner(WordProbe probe)
{
    // Compile well at once: a compiler runs for seconds only. The value has no name in netstandard2.0.
    private const MethodImplOptions AtOnce = (MethodImplOptions)512;

    /// <summary>The places, as UTF-16 offsets; null when there is none. Allocates nothing then.</summary>
    [MethodImpl(AtOnce)]
    public List<int>? Find(ReadOnlySpan<char> text)
    {
        List<int>? places = null;
        var goesOn = false;
        for (var start = 0; start < text.Length;)
        {
            var length = text.Slice(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var mark = text.Slice(start, end - start).IndexOf('"');
            if (goesOn || mark >= 0)
            {
                var line = text.Slice(start, end - start);
                var from = goesOn ? start : start + mark;
                goesOn = goesOn || MayGoOn(line);
                if (goesOn || line.IndexOfAny('$', '@') >= 0)
                {
                    AddWords(text, from, end, ref places);
                }
                else
                {
                    AddWordsBetweenMarks(text, from, end, ref places);
                }

                AddEscapes(text, start, end, ref places);
                AddJoints(text, from, end, ref places);
            }

            start = end + 1;
        }

        places?.Sort();
        return places;
    }

    private void AddWords(ReadOnlySpan<char> text, int from, int end, ref List<int>? places)
    {
        for (var at = probe.Next(text, from, end); at >= 0; at = probe.Next(text, AfterWord(text, at), end))
        {
            (places ??= []).Add(at);
        }
    }

    // From the first mark of a line on, whose marks are even in number.
    private void AddWordsBetweenMarks(ReadOnlySpan<char> text, int first, int end, ref List<int>? places)
    {
        var line = text.Slice(0, end);
        for (var open = first; open >= 0;)
        {
            var close = NextMark(line, open + 1);
            close = close < 0 ? end : close;

            // With its mark, where the words of another string may stand beside its own.
            var from = MayFollow(text, open) ? open : open + 1;
            var to = close < end && IsFollowed(text, close) ? close + 1 : close;
            if (probe.Next(text.Slice(from, to - from), open + 1 - from, close - from) >= 0)
            {
                (places ??= []).Add(open);
            }

            open = close == end ? -1 : NextMark(line, close + 1);
        }
    }

    // The next one that is not written as \".
    private static int NextMark(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (text.Slice(at).IndexOfAny('"', '\\') is var sign and >= 0)
        {
            at += sign;
            if (text[at] == '"')
            {
                return at;
            }

            at = Math.Min(at + 2, text.Length);
        }

        return -1;
    }

    private static int AfterWord(ReadOnlySpan<char> text, int start)
    {
        var at = start + 1;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // What follows \n is a word of its own; \u0064 may be a letter of one.
    private void AddEscapes(ReadOnlySpan<char> text, int from, int end, ref List<int>? places)
    {
        for (var at = from; text.Slice(at, end - at).IndexOf('\\') is var sign and >= 0 && at + sign + 2 < end; at += sign + 2)
        {
            var word = at + sign + 2;
            if (text[word - 1] is 'u' or 'U' or 'x' || probe.Next(text, word, NextGap(text, word, end)) >= 0)
            {
                (places ??= []).Add(word - 1);
            }
        }
    }

    private static int NextGap(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is not (' ' or '"' or '\\'))
        {
            at++;
        }

        return at;
    }

    // "…offen" + "der": a word that the next string may go on with.
    private static void AddJoints(ReadOnlySpan<char> text, int from, int end, ref List<int>? places)
    {
        for (var at = from; text.Slice(at, end - at).IndexOf('"') is var mark and >= 0; at++)
        {
            at += mark;
            if (at > 0 && char.IsLetter(text[at - 1]) && IsFollowed(text, at))
            {
                (places ??= []).Add(at - 1);
            }
        }
    }

    // Whether another string may be added to the one that ends here, after a comment or a directive perhaps.
    private static bool IsFollowed(ReadOnlySpan<char> text, int close)
    {
        var next = close + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] == ')'))
        {
            next++;
        }

        return next < text.Length && text[next] is '+' or '/' or '#';
    }

    // Whether the string that begins here may be added to another. What stands on the lines above is not looked at.
    private static bool MayFollow(ReadOnlySpan<char> text, int open)
    {
        var last = open - 1;
        while (last >= 0 && text[last] != '\n' && (char.IsWhiteSpace(text[last]) || text[last] == '('))
        {
            last--;
        }

        return last >= 0 && text[last] is '+' or '/' or '\n';
    }

    [MethodImpl(AtOnce)]
    private static bool MayGoOn(ReadOnlySpan<char> line)
    {
        var isVerbatim = line.IndexOf('@') >= 0;
        var marks = 0;
        var slashes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                var isEscaped = slashes % 2 == 1;
                if ((isVerbatim && slashes > 0) || IsInCharacter(line, i) || line.Slice(i).StartsWith("\"\"\"".AsSpan()))
                {
                    return true;
                }

                marks += isEscaped ? 0 : 1;
            }
            else if (line[i] == '*' && i > 0 && line[i - 1] == '/')
            {
                return true;
            }

            slashes = line[i] == '\\' ? slashes + 1 : 0;
        }

        return marks % 2 == 1;
    }

    // '"' and '\"'
    private static bool IsInCharacter(ReadOnlySpan<char> line, int mark) => mark + 1 < line.Length && line[mark + 1] == '\'';
}
