namespace LanguageLint.Text;

/// <summary>A place in a text file, 1-based; a column counts UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>
/// Line starts of a decoded text. Lines end as Roslyn counts them: CR LF, LF, CR, U+0085, U+2028 and U+2029.
/// </summary>
public sealed class LineIndex
{
    private readonly int[] _starts;

    /// <summary>Finds the line starts of <paramref name="text"/>.</summary>
    public LineIndex(ReadOnlySpan<char> text)
    {
        var starts = new List<int>();
        for (var start = 0; start >= 0; start = NextStart(text, start))
        {
            starts.Add(start);
        }

        _starts = [.. starts];
    }

    /// <summary>Takes the line starts of a text as <see cref="NextStart"/> finds them from 0 on, 0 included.</summary>
    public LineIndex(IEnumerable<int> starts) => _starts = [.. starts];

    /// <summary>UTF-16 offset of the line after the one in which <paramref name="start"/> stands; -1 in the last line.</summary>
    public static int NextStart(ReadOnlySpan<char> text, int start)
    {
        var end = NextLineEnd(text[start..]);
        if (end < 0)
        {
            return -1;
        }

        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>Line and column, both 1-based, of a UTF-16 offset.</summary>
    public LinePosition Position(int offset)
    {
        var line = Array.BinarySearch(_starts, offset);
        line = line >= 0 ? line : ~line - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }

#if NET
    private static readonly System.Buffers.SearchValues<char> LineEnds = System.Buffers.SearchValues.Create("\r\n\u0085\u2028\u2029");

    private static int NextLineEnd(ReadOnlySpan<char> text) => text.IndexOfAny(LineEnds);
#else
    private static int NextLineEnd(ReadOnlySpan<char> text) => text.IndexOfAny("\r\n\u0085\u2028\u2029".AsSpan());
#endif
}
