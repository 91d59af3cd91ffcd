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
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    starts.Add(++i + 1);
                    break;
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                    starts.Add(i + 1);
                    break;
                default:
                    break;
            }
        }

        _starts = [.. starts];
    }

    /// <summary>Line and column, both 1-based, of a UTF-16 offset.</summary>
    public LinePosition Position(int offset)
    {
        var line = Array.BinarySearch(_starts, offset);
        line = line >= 0 ? line : ~line - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }
}
