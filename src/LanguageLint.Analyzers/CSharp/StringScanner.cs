namespace LanguageLint.Analyzers.CSharp;

/// <summary>
/// Finds in the text of a C# file the places where a word of some rule may stand in a string, before any of its syntax is looked at: most files
/// have none, and cost one pass over their characters. It names places outside strings too, and passes over none inside.
/// </summary>
/// <remarks>
/// A line with no quotation mark has no string on it, unless one that began above goes on. From where that may be so (an odd number of marks on a
/// line, three in a row, or marks that cannot be counted by their look), every line is searched. Where they can be counted, and nothing is
/// interpolated, what stands between two strings is passed over.
/// </remarks>
/// <param name="probe">Knows the words.</param>
internal sealed class StringScanner(WordProbe probe)
{
    /// <summary>The places, as UTF-16 offsets; null when there is none. Allocates nothing then.</summary>
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
                var from = goesOn ? start : start + mark;
                goesOn = goesOn || MayGoOn(text.Slice(start, end - start));
                if (goesOn || text.Slice(start, end - start).IndexOf('$') >= 0)
                {
                    AddWords(text.Slice(0, end), from, ref places);
                }
                else
                {
                    AddWordsBetweenMarks(text.Slice(0, end), from, ref places);
                }

                AddEscapes(text.Slice(0, end), start, ref places);
                AddJoints(text, start, end, ref places);
            }

            start = end + 1;
        }

        places?.Sort();
        return places;
    }

    private void AddWords(ReadOnlySpan<char> text, int from, ref List<int>? places)
    {
        for (var at = probe.Next(text, from); at >= 0; at = probe.Next(text, AfterWord(text, at)))
        {
            (places ??= []).Add(at);
        }
    }

    // From the first mark of a line on, whose marks are even in number.
    private void AddWordsBetweenMarks(ReadOnlySpan<char> text, int first, ref List<int>? places)
    {
        for (var open = first; open >= 0;)
        {
            var close = NextMark(text, open + 1);
            AddWords(text.Slice(0, close < 0 ? text.Length : close), open + 1, ref places);
            open = close < 0 ? close : NextMark(text, close + 1);
        }
    }

    // The next one that is not written as \".
    private static int NextMark(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '"')
            {
                return at;
            }
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
    private void AddEscapes(ReadOnlySpan<char> text, int from, ref List<int>? places)
    {
        for (var at = from; text.Slice(at).IndexOf('\\') is var sign and >= 0 && at + sign + 1 < text.Length; at += sign + 2)
        {
            var word = at + sign + 2;
            if (text[word - 1] is 'u' or 'U' or 'x' || probe.MayFind(text.Slice(word, NextGap(text, word) - word)))
            {
                (places ??= []).Add(word - 1);
            }
        }
    }

    private static int NextGap(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is not (' ' or '"' or '\\'))
        {
            at++;
        }

        return at;
    }

    // "…offen" + "der": a word that the next string may go on with.
    private static void AddJoints(ReadOnlySpan<char> text, int from, int end, ref List<int>? places)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (text[at] == '"' && char.IsLetter(text[at - 1]))
            {
                var next = at + 1;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                if (next < text.Length && text[next] is '+' or '/')
                {
                    (places ??= []).Add(at - 1);
                }
            }
        }
    }

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
