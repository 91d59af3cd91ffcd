namespace LanguageLint.Reports;

/// <summary>Breaks running text into lines.</summary>
public static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> columns, broken at spaces; a longer word keeps a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            var columns = 0;
            for (var i = start; i <= text.Length; i++)
            {
                if (i == text.Length || text[i] == ' ')
                {
                    columns += Printable.Columns(text.AsSpan(end, i - end));
                    if (columns > width && end > start)
                    {
                        break;
                    }

                    end = i;
                }
            }

            yield return text[start..end];
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
    }
}
