using System.Text;

namespace LanguageLint.Rules.Yaml;

/// <summary>Reads plain and quoted texts, folding those that run over lines: one line end becomes a space, more become one less.</summary>
internal sealed class YamlScalarReader
{
    private readonly YamlCursor _cursor;
    private readonly StringBuilder _buffer = new();
    private readonly List<YamlRun> _runs = [];
    private readonly YamlShortTexts _shortTexts = new();
    private bool _startsRun;

    internal YamlScalarReader(YamlCursor cursor) => _cursor = cursor;

    /// <summary>Reads plain text to where it ends on this line, without the spaces after it.</summary>
    internal YamlScalar ReadPlainLine(bool inFlow)
    {
        var start = _cursor.Here;
        if (YamlPlainText.WhyNoStart(_cursor, inFlow) is { } problem)
        {
            throw _cursor.Error(problem);
        }

        return new YamlScalar(_shortTexts.Of(YamlPlainText.Read(_cursor, inFlow)), YamlStyle.Plain, start);
    }

    /// <summary>Reads the lines that continue a plain text: those indented further than <paramref name="parentIndent"/>. A comment ends it.</summary>
    internal YamlScalar ContinuePlain(YamlScalar first, int parentIndent)
    {
        Clear();
        while (_cursor.Current is '\n' or '\r')
        {
            var lineEnd = _cursor.Mark();
            var breaks = SkipBreaks();
            if (_cursor.AtEnd || _cursor.Current == '#' || _cursor.Indent <= parentIndent || _cursor.AtDocumentMarker)
            {
                _cursor.Return(lineEnd);
                break;
            }

            if (_buffer.Length == 0)
            {
                _buffer.Append(first.Value);
                _runs.Add(new YamlRun(0, first.Start.Line, first.Start.Column));
            }

            AppendBreaks(breaks);
            AppendContinuation();
        }

        _cursor.SkipToLineEnd();
        return _buffer.Length == 0 ? first : new YamlScalar(_buffer.ToString(), YamlStyle.Plain, first.Start, [.. _runs]);
    }

    /// <summary>Reads a text in quotes of either kind; lines after the first must be indented further than <paramref name="parentIndent"/>.</summary>
    internal YamlScalar ReadQuoted(int parentIndent)
    {
        var start = _cursor.Here;
        var quote = _cursor.Current;
        var style = quote == '"' ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted;
        _cursor.Advance();

        // Most quoted texts stand on one line as they are.
        var rest = _cursor.Text.AsSpan(_cursor.Position);
        var plain = rest.IndexOfAny((quote == '"' ? "\"\\\n\r" : "'\n\r").AsSpan());
        if (plain >= 0 && rest[plain] == quote && (quote == '"' || _cursor.Peek(plain + 1) != quote))
        {
            _cursor.Advance(plain + 1);
            return new YamlScalar(rest[..plain].ToString(), style, start);
        }

        Clear();
        _runs.Add(new YamlRun(0, start.Line, start.Column + 1));
        ReadQuotedContent(quote, start, parentIndent);
        return new YamlScalar(_buffer.ToString(), style, start, [.. _runs]);
    }

    private void ReadQuotedContent(char quote, Text.LinePosition start, int parentIndent)
    {
        var kept = 0;
        while (!_cursor.AtEnd)
        {
            var c = _cursor.Current;
            if (c == quote && (quote == '"' || _cursor.Peek(1) != quote))
            {
                _cursor.Advance();
                return;
            }

            if (c is '\n' or '\r')
            {
                // Spaces at a line's end do not count, unless they were escaped.
                while (_buffer.Length > kept && _buffer[_buffer.Length - 1] is ' ' or '\t')
                {
                    _buffer.Length--;
                }

                Fold(parentIndent, escaped: false);
                kept = _buffer.Length;
            }
            else if (c == '\\' && quote == '"')
            {
                ReadEscape(parentIndent);
                kept = _buffer.Length;
            }
            else
            {
                Append(c);
                _startsRun = c == quote;
                _cursor.Advance(c == quote ? 2 : 1);
            }
        }

        throw YamlCursor.Error(start, YamlErrors.OpenQuote);
    }

    private void ReadEscape(int parentIndent)
    {
        if (_cursor.Peek(1) is '\n' or '\r')
        {
            _cursor.Advance();
            Fold(parentIndent, escaped: true);
            return;
        }

        _startsRun = true;
        StartRun();
        _buffer.Append(YamlEscape.Read(_cursor));
        _startsRun = true;
    }

    // An escaped line end joins its lines without a space.
    private void Fold(int parentIndent, bool escaped)
    {
        var breaks = SkipBreaks();
        if (!_cursor.AtEnd && _cursor.Indent <= parentIndent)
        {
            throw _cursor.Error(YamlErrors.TooFarOut);
        }

        if (_cursor.AtDocumentMarker)
        {
            throw _cursor.Error(YamlErrors.SecondDocument);
        }

        if (escaped)
        {
            _buffer.Append('\n', breaks - 1);
        }
        else
        {
            AppendBreaks(breaks);
        }

        _startsRun = true;
    }

    private void AppendContinuation()
    {
        if (_cursor.AtIndicator('-'))
        {
            throw _cursor.Error(YamlErrors.ItemInText);
        }

        if (_cursor.AtIndicator('?'))
        {
            throw _cursor.Error(YamlErrors.ComplexKey);
        }

        var place = _cursor.Here;
        _startsRun = true;
        StartRun();
        _buffer.Append(_shortTexts.Of(YamlPlainText.Read(_cursor, inFlow: false)));
        _cursor.SkipSpaces();
        if (_cursor.AtIndicator(':'))
        {
            throw YamlCursor.Error(place, YamlErrors.KeyInText);
        }
    }

    private int SkipBreaks()
    {
        var breaks = 0;
        while (_cursor.Current is '\n' or '\r')
        {
            _cursor.AdvanceLine();
            _cursor.SkipSpaces();
            breaks++;
        }

        return breaks;
    }

    private void AppendBreaks(int breaks)
    {
        if (breaks == 1)
        {
            _buffer.Append(' ');
        }
        else
        {
            _buffer.Append('\n', breaks - 1);
        }
    }

    private void Append(char c)
    {
        StartRun();
        _buffer.Append(c);
    }

    private void StartRun()
    {
        if (_startsRun)
        {
            _runs.Add(new YamlRun(_buffer.Length, _cursor.Line, _cursor.Indent + 1));
            _startsRun = false;
        }
    }

    private void Clear()
    {
        _buffer.Clear();
        _runs.Clear();
        _startsRun = false;
    }
}
