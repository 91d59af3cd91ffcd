namespace LanguageLint.Reports;

/// <summary>Breaks running text into lines.</summary>
public static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> columns, broken at spaces; a longer word keeps a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = FirstLine(text.AsSpan(start), width, out var next);
            yield return text.Substring(start, length);
            start += next;
        }
    }

    /// <summary>The length of the first of these lines, and where the next one starts.</summary>
    internal static int FirstLine(ReadOnlySpan<char> text, int width, out int next)
    {
        var end = 0;
        var columns = 0;
        while (end < text.Length)
        {
            var word = text[(end + 1)..].IndexOf(' ');
            var wordEnd = word < 0 ? text.Length : end + 1 + word;
            columns += Printable.Columns(text[end..wordEnd]);
            if (columns > width && end > 0)
            {
                break;
            }

            end = wordEnd;
        }

        next = end;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return end;
    }
}
