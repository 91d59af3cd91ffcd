using System.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>
/// Reads texts after <c>|</c> (line ends stay) and <c>&gt;</c> (lines fold; those that begin with a space stay), with <c>-</c> for no line end at the end
/// and <c>+</c> for all of them.
/// </summary>
internal sealed class YamlBlockScalarReader
{
    private readonly YamlCursor _cursor;
    private readonly StringBuilder _buffer = new();
    private readonly List<YamlRun> _runs = [];

    internal YamlBlockScalarReader(YamlCursor cursor) => _cursor = cursor;

    /// <summary>Reads the text that starts at <c>|</c> or <c>&gt;</c> here; it is indented further than <paramref name="parentIndent"/>.</summary>
    internal YamlScalar Read(int parentIndent)
    {
        var start = _cursor.Here;
        var folds = _cursor.Current == '>';
        _cursor.Advance();
        var chomp = ReadHeader();
        var indent = 0;
        var breaks = SkipEmptyLines(ref indent, parentIndent);
        var lineEnd = 0;
        var previousBeginsWithBlank = false;
        while (!_cursor.AtEnd && _cursor.Indent == indent)
        {
            var beginsWithBlank = _cursor.Current is ' ' or '\t';
            var joins = folds && lineEnd == 1 && !previousBeginsWithBlank && !beginsWithBlank;
            if (joins && breaks == 0)
            {
                _buffer.Append(' ');
            }

            _buffer.Append('\n', (joins ? 0 : lineEnd) + breaks);
            previousBeginsWithBlank = beginsWithBlank;
            ReadLine();
            lineEnd = _cursor.AtEnd ? 0 : 1;
            if (lineEnd == 1)
            {
                _cursor.AdvanceLine();
            }

            breaks = SkipEmptyLines(ref indent, parentIndent);
        }

        _buffer.Append('\n', chomp switch { '-' => 0, '+' => lineEnd + breaks, _ => lineEnd });
        return new YamlScalar(_buffer.ToString(), folds ? YamlStyle.Folded : YamlStyle.Literal, start, _runs);
    }

    private char ReadHeader()
    {
        var chomp = _cursor.Current;
        if (chomp is '+' or '-')
        {
            _cursor.Advance();
        }

        if (!YamlCursor.IsBlankOrEnd(_cursor.Current))
        {
            throw _cursor.Error(YamlErrors.BlockHeader);
        }

        _cursor.SkipSpaces();
        if (!_cursor.AtBreakOrEnd && _cursor.Current != '#')
        {
            throw _cursor.Error(YamlErrors.BlockHeader);
        }

        _cursor.SkipToLineEnd();
        if (!_cursor.AtEnd)
        {
            _cursor.AdvanceLine();
        }

        return chomp;
    }

    // Moves over lines without text to the indentation of the next. The first line with text sets the indentation; until then it is 0.
    private int SkipEmptyLines(ref int indent, int parentIndent)
    {
        var breaks = 0;
        var widest = 0;
        while (true)
        {
            while ((indent == 0 || _cursor.Indent < indent) && _cursor.Current == ' ')
            {
                _cursor.Advance();
            }

            if ((indent == 0 || _cursor.Indent < indent) && _cursor.Current == '\t')
            {
                throw _cursor.Error(YamlErrors.Tab);
            }

            if (_cursor.AtEnd || _cursor.Current is not ('\n' or '\r'))
            {
                break;
            }

            widest = Math.Max(widest, _cursor.Indent);
            breaks++;
            _cursor.AdvanceLine();
        }

        if (indent == 0)
        {
            indent = Math.Max(_cursor.Indent, parentIndent + 1);
            if (widest > 0)
            {
                throw YamlCursor.Error(new Text.LinePosition(_cursor.Line - 1, 1), YamlErrors.BlockIndent);
            }
        }

        return breaks;
    }

    private void ReadLine()
    {
        var rest = _cursor.Text.AsSpan(_cursor.Position);
        var length = rest.IndexOfAny('\n', '\r');
        length = length < 0 ? rest.Length : length;
        _runs.Add(new YamlRun(_buffer.Length, _cursor.Line, _cursor.Indent + 1));
        _buffer.Append(_cursor.Text, _cursor.Position, length);
        _cursor.Advance(length);
    }
}
