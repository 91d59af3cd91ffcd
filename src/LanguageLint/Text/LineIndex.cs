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
        var starts = new List<int> { 0 };
        for (var at = 0; NextLineEnd(text[at..]) is var next and >= 0;)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        _starts = [.. starts];
    }

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>UTF-16 offset of the first character of a line.</summary>
    /// <param name="line">0-based, below <see cref="Count"/>.</param>
    public int Start(int line) => _starts[line];

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
