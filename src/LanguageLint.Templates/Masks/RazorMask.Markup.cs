namespace LanguageLint.Templates.Masks;

/// <content>The markup among statements: lines, elements and sections.</content>
internal ref partial struct RazorMask
{
    // The markup of a section, up to the bracket that closes it.
    private void Section()
    {
        _depth++;
        var depth = 1;
        while (!IsOver)
        {
            switch (_text[_at])
            {
                case '@':
                    Transition();
                    break;
                case '{':
                    depth++;
                    _at++;
                    break;
                case '}' when --depth == 0:
                    _mask.Add(_at, _at + 1, MaskKind.Gap);
                    _at++;
                    _depth--;
                    return;
                default:
                    _at++;
                    break;
            }
        }

        _depth--;
    }

    private readonly bool IsMarkup(int at) => at < _text.Length && (char.IsLetter(_text[at]) || _text[at] == '!' || _text[at] == '>');

    private void ReadMarkup()
    {
        if (IsAt("@*"))
        {
            SkipComment();
        }
        else if (IsAt("@:"))
        {
            _mask.Add(_at, _at + 2, MaskKind.Gap);
            _at += 2;
            while (!IsOver && _text[_at] is not ('\r' or '\n'))
            {
                TransitionOrStep();
            }
        }
        else
        {
            if (_text[_at] == '@')
            {
                _mask.Add(_at, _at + 1, MaskKind.Gap);
                _at++;
            }

            Element();
        }
    }

    // An element with all it holds, or a comment.
    private void Element()
    {
        var depth = 0;
        while (!IsOver)
        {
            if (IsAt("<!--"))
            {
                var close = _text[_at..].IndexOf("-->");
                _at = close < 0 ? _text.Length : _at + close + 3;
            }
            else if (_text[_at] == '<' && _at + 1 < _text.Length && (_text[_at + 1] == '/' || IsMarkup(_at + 1)))
            {
                depth += Tag();
            }
            else
            {
                TransitionOrStep();
                continue;
            }

            if (depth <= 0)
            {
                return;
            }
        }
    }

    // Moves behind a tag: 1 when it opens an element, -1 when it closes one, 0 when it does neither. <text> itself is not printed.
    private int Tag()
    {
        var start = _at;
        var isEnd = _text[_at + 1] == '/';
        _at += isEnd ? 2 : 1;
        var name = Word(_at).ToString();
        var isText = name == "text" || name.Length == 0;
        while (!IsOver && _text[_at] != '>')
        {
            if (!isText && _text[_at] == '=' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\'')
            {
                QuotedValue();
            }
            else if (_text[_at] == '@' && !isText)
            {
                Transition();
            }
            else
            {
                _at++;
            }
        }

        var isSelfClosing = !IsOver && _text[_at - 1] == '/';
        _at = Math.Min(_at + 1, _text.Length);
        if (isText)
        {
            _mask.Add(start, _at, MaskKind.Gap);
        }

        return isEnd ? -1 : isSelfClosing || Markup.HtmlElements.IsVoid(name) ? 0 : 1;
    }

    private void QuotedValue()
    {
        var quote = _text[_at + 1];
        _at += 2;
        while (!IsOver && _text[_at] != quote)
        {
            TransitionOrStep();
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    private void TransitionOrStep()
    {
        if (_text[_at] == '@' && _depth <= Deepest)
        {
            Transition();
        }
        else
        {
            _at++;
        }
    }
}
