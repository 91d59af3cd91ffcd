namespace LanguageLint.Templates.Catalogues;

/// <content>Where the signs of YAML stand: colons, quotation marks, comments, ends of lines.</content>
internal ref partial struct YamlValues
{
    // Offset of the colon after a key; -1 when the line has none.
    private readonly int KeyEnd(int at, int end)
    {
        if (at < end && _text[at] is '"' or '\'')
        {
            var close = ClosingQuote(at + 1, _text[at]);
            return close >= 0 && close + 1 < end && _text[close + 1] == ':' ? close + 1 : -1;
        }

        for (var i = at; i < end && _text[i] is not ('{' or '[' or '#' or '"'); i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t'))
            {
                return i > at ? i : -1;
            }
        }

        return -1;
    }

    // Past anchors and tags.
    private readonly int SkipProperties(int at, int end)
    {
        while (at < end && _text[at] is '&' or '!')
        {
            while (at < end && _text[at] is not (' ' or '\t'))
            {
                at++;
            }

            at = SkipSpace(at, end);
        }

        return at;
    }

    // A quote that nothing closes within a page or so is an apostrophe.
    private readonly int ClosingQuote(int at, char quote)
    {
        var limit = Math.Min(_text.Length, at + LongestQuoted);
        for (; at < limit; at++)
        {
            if (_text[at] == '\\' && quote == '"')
            {
                at++;
            }
            else if (_text[at] == quote)
            {
                if (quote != '\'' || at + 1 >= _text.Length || _text[at + 1] != '\'')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }

    private readonly bool IsEscapedEnd(int from, int to)
    {
        var count = 0;
        while (to - 1 - count >= from && _text[to - 1 - count] == '\\')
        {
            count++;
        }

        return count % 2 == 1;
    }

    private readonly int CommentStart(int at, int end)
    {
        var sign = _text[at..end].IndexOf(" #");
        return sign < 0 ? end : at + sign + 1;
    }

    private readonly bool IsDocumentMark(int start, int end) => _text[start..end] is ['-', '-', '-', ..] or ['.', '.', '.', ..] or ['%', ..];

    private readonly int TrimmedEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private readonly int EndOfLine(int at)
    {
        var length = _text[at..].IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : at + length;
    }

    private readonly int NextLine(int end) => end >= _text.Length ? _text.Length : _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2 : end + 1;

    private readonly int SkipSpace(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private readonly int SkipBlank(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }
}
