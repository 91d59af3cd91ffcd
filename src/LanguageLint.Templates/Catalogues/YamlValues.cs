using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>Reads YAML line by line and adds its values, with the places of every character. What is no YAML is taken for text.</summary>
internal ref partial struct YamlValues
{
    private const int LongestQuoted = 16_384;

    private readonly ReadOnlyMemory<char> _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly EntryList _entries;
    private int _next;

    /// <summary>Starts at the beginning of a file.</summary>
    public YamlValues(TextFile file, EntryList entries)
    {
        _source = file.Text;
        _text = file.Text.Span;
        _entries = entries;
    }

    /// <summary>Reads a line, with the lines that its value goes on over. False at the end.</summary>
    public bool ReadLine()
    {
        if (_next >= _text.Length)
        {
            return false;
        }

        var lineStart = _next;
        var end = EndOfLine(lineStart);
        _next = NextLine(end);
        var at = SkipSpace(lineStart, end);
        if (at == end || IsDocumentMark(lineStart, end))
        {
            return true;
        }

        if (_text[at] == '#')
        {
            _entries.AddComment(at, end, TextSpan.FromBounds(at + 1, end));
            return true;
        }

        _entries.StartEntry();
        var indent = at - lineStart;
        while (at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] is ' ' or '\t'))
        {
            indent = at - lineStart;
            at = SkipSpace(at + 1, end);
        }

        var colon = KeyEnd(at, end);
        if (colon >= 0)
        {
            indent = at - lineStart;
            at = SkipSpace(colon + 1, end);
        }
        else
        {
            indent--;
        }

        at = SkipProperties(at, end);
        if (at < end)
        {
            ReadValue(at, end, indent);
        }

        return true;
    }

    private void ReadValue(int at, int end, int indent)
    {
        switch (_text[at])
        {
            case '#':
                AddTrailingComment(at, end);
                break;
            case '|' or '>':
                ReadBlock(end, indent);
                break;
            case '"' or '\'':
                ReadQuoted(at);
                break;
            case '{' or '[':
                ReadFlow(at);
                break;
            case '*':
                break;
            default:
                ReadPlain(at, end, indent);
                break;
        }
    }

    // Each line of a block, without its indentation.
    private void ReadBlock(int headEnd, int indent)
    {
        var prose = new Prose(_source);
        int blockIndent = -1, lastEnd = headEnd;
        while (_next < _text.Length)
        {
            var start = _next;
            var end = EndOfLine(start);
            var at = SkipSpace(start, end);
            if (at < end && at - start <= indent)
            {
                break;
            }

            _next = NextLine(end);
            blockIndent = blockIndent < 0 && at < end ? at - start : blockIndent;
            var from = at == end ? end : Math.Min(at, start + Math.Max(0, blockIndent));
            prose.Add("\n", lastEnd, from - lastEnd);
            prose.AddSource(from, end - from);
            lastEnd = end;
        }

        _entries.Add(prose, TextNotation.Plain);
    }

    private void ReadPlain(int at, int end, int indent)
    {
        var prose = new Prose(_source);
        var stop = CommentStart(at, end);
        prose.AddSource(at, TrimmedEnd(at, stop) - at);
        var lastEnd = TrimmedEnd(at, stop);
        while (stop == end && _next < _text.Length)
        {
            var start = _next;
            var lineEnd = EndOfLine(start);
            var from = SkipSpace(start, lineEnd);
            if (from < lineEnd && (from - start <= indent || KeyEnd(from, lineEnd) >= 0 || _text[from] == '#'))
            {
                break;
            }

            _next = NextLine(lineEnd);
            (end, stop) = (lineEnd, from == lineEnd ? lineEnd : CommentStart(from, lineEnd));
            if (from < lineEnd)
            {
                prose.Add("\n", lastEnd, from - lastEnd);
                prose.AddSource(from, TrimmedEnd(from, stop) - from);
                lastEnd = TrimmedEnd(from, stop);
            }
        }

        _entries.Add(prose, YamlNotation.Unquoted);
        if (stop < end)
        {
            AddTrailingComment(stop, end);
        }
    }

    // A quoted value, over lines; returns the place behind it and sets the next line.
    private int ReadQuoted(int at, bool isValue = true)
    {
        var quote = _text[at];
        var close = ClosingQuote(at + 1, quote);
        var contentEnd = close < 0 ? EndOfLine(at) : close;
        if (isValue)
        {
            var prose = new Prose(_source);
            for (var from = at + 1; from < contentEnd;)
            {
                var line = _text[from..contentEnd].IndexOfAny('\r', '\n');
                var to = line < 0 ? contentEnd : from + line;
                var continues = line > 0 && quote == '"' && IsEscapedEnd(from, to);
                var shownTo = line < 0 ? to : continues ? to - 1 : TrimmedEnd(from, to);
                AddQuoted(prose, quote, from, shownTo);
                from = line < 0 ? contentEnd : Math.Min(contentEnd, SkipBlank(to));
                if (line >= 0 && !continues)
                {
                    prose.Add("\n", shownTo, from - shownTo);
                }
            }

            _entries.Add(prose, quote == '"' ? BackslashEscapes.Yaml : YamlNotation.SingleQuoted);
        }

        var after = Math.Min(contentEnd + 1, _text.Length);
        var end = EndOfLine(Math.Min(after, _text.Length));
        _next = Math.Max(_next, NextLine(end));
        var comment = SkipSpace(after, end);
        if (isValue && comment < end && _text[comment] == '#')
        {
            AddTrailingComment(comment, end);
        }

        return after;
    }

    private readonly void AddQuoted(Prose prose, char quote, int from, int to)
    {
        if (quote == '"')
        {
            BackslashEscapes.Yaml.AddTo(prose, _text, from, to);
            return;
        }

        while (from < to)
        {
            var twice = _text[from..to].IndexOf("''");
            prose.AddSource(from, (twice < 0 ? to : from + twice) - from);
            if (twice < 0)
            {
                return;
            }

            prose.Add("'", from + twice, 2);
            from += twice + 2;
        }
    }

    // The values of a collection in brackets: what no colon follows.
    private void ReadFlow(int at)
    {
        var depth = 0;
        while (at < _text.Length)
        {
            switch (_text[at])
            {
                case '{' or '[':
                    depth++;
                    at++;
                    break;
                case '}' or ']' when --depth == 0:
                    _next = Math.Max(_next, NextLine(EndOfLine(at)));
                    return;
                case '"' or '\'':
                    var close = ClosingQuote(at + 1, _text[at]);
                    var colon = close < 0 ? -1 : SkipBlank(close + 1);
                    at = ReadQuoted(at, isValue: colon < 0 || colon >= _text.Length || _text[colon] != ':');
                    break;
                case ',' or ':' or ' ' or '\t' or '\r' or '\n' or '}' or ']':
                    at++;
                    break;
                default:
                    var length = _text[at..].IndexOfAny(",[]{}\r\n".AsSpan());
                    var end = length < 0 ? _text.Length : at + length;
                    var key = KeyEnd(at, end);
                    if (key < 0)
                    {
                        var prose = new Prose(_source);
                        prose.AddSource(at, end - at);
                        _entries.Add(prose, YamlNotation.Unquoted);
                    }

                    at = key < 0 ? end : key + 1;
                    break;
            }
        }

        _next = _text.Length;
    }

    private readonly void AddTrailingComment(int at, int end) => _entries.AddEntryComment(at, end, TextSpan.FromBounds(Math.Min(at + 1, end), end));
}
