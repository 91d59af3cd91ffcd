namespace LanguageLint.Templates.Masks;

/// <summary>
/// Finds the C# in Razor pages and components: expressions are holes; statements, directives and comments are gaps; the markup inside statements is text.
/// </summary>
internal ref struct RazorMask
{
    // Deeper than any page; what is nested deeper is taken for C#.
    private const int Deepest = 100;

    private const int LongestName = 200;

    private static readonly HashSet<string> LineDirectives = new(StringComparer.Ordinal)
    {
        "addTagHelper", "attribute", "implements", "inherits", "inject", "layout", "model", "namespace", "page", "preservewhitespace",
        "removeTagHelper", "rendermode", "tagHelperPrefix", "typeparam", "using",
    };

    private static readonly HashSet<string> Statements = new(StringComparer.Ordinal)
    {
        "if", "for", "foreach", "while", "switch", "using", "lock", "do", "try",
    };

    private static readonly HashSet<string> Continuations = new(StringComparer.Ordinal) { "else", "catch", "finally" };

    private readonly ReadOnlySpan<char> _text;
    private readonly Mask _mask;
    private int _at;
    private int _depth;

    private RazorMask(ReadOnlySpan<char> text)
    {
        _text = text;
        _mask = new Mask();
    }

    /// <summary>The mask of a page or component.</summary>
    public static Mask Of(ReadOnlySpan<char> text)
    {
        var scanner = new RazorMask(text);
        while (scanner._at < text.Length)
        {
            var next = text[scanner._at..].IndexOf('@');
            scanner._at = next < 0 ? text.Length : scanner._at + next;
            scanner.Transition();
        }

        return scanner._mask;
    }

    private readonly bool IsAt(string sign) => _text[_at..].StartsWith(sign);

    private readonly bool IsOver => _at >= _text.Length;

    // What an '@' in markup begins.
    private void Transition()
    {
        if (IsOver)
        {
            return;
        }

        var start = _at;
        if (IsAt("@*"))
        {
            SkipComment();
        }
        else if (IsAt("@@"))
        {
            // '@@' prints '@'.
            _mask.Add(_at, _at + 1, MaskKind.Gap);
            _at += 2;
        }
        else if (_at > 0 && Ascii.IsLetterOrDigit(_text[_at - 1]))
        {
            // An e-mail address.
            _at++;
        }
        else if (IsAt("@{"))
        {
            _at += 2;
            CodeBlock(start, MaskKind.Gap);
        }
        else if (IsAt("@("))
        {
            _at = CSharpText.Balanced(_text, _at + 1);
            _mask.Add(start, _at, MaskKind.Hole);
        }
        else
        {
            _at++;
            ReadWord(start);
        }
    }

    private void ReadWord(int start)
    {
        var word = Word(_at).ToString();
        if (word is "code" or "functions" && Next(_at + word.Length) == '{')
        {
            _at = CSharpText.Balanced(_text, _text[_at..].IndexOf('{') + _at);
            _mask.Add(start, _at, MaskKind.Gap);
        }
        else if (word == "section" && _depth < Deepest && _text.Slice(_at, Math.Min(LongestName, _text.Length - _at)).IndexOf('{') is var open and > 0)
        {
            _at += open + 1;
            _mask.Add(start, _at, MaskKind.Gap);
            Section();
        }
        else if (LineDirectives.Contains(word) && !(word == "using" && Next(_at + word.Length) == '('))
        {
            var lineEnd = _text[_at..].IndexOfAny('\r', '\n');
            _at = lineEnd < 0 ? _text.Length : _at + lineEnd;
            _mask.Add(start, _at, MaskKind.Gap);
        }
        else if (Statements.Contains(word))
        {
            Statement(start, word);
        }
        else if (word.Length > 0)
        {
            Expression();
            _mask.Add(start, _at, MaskKind.Hole);
        }
    }

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

    // name.name, name?.name, calls and indexes; 'await' goes before.
    private void Expression()
    {
        if (Word(_at) is "await" && _at + 5 < _text.Length && _text[_at + 5] == ' ')
        {
            _at += 6;
        }

        _at += Word(_at).Length;
        while (!IsOver)
        {
            if (_text[_at] is '(' or '[')
            {
                _at = CSharpText.Balanced(_text, _at);
                continue;
            }

            var dot = _text[_at] == '.' ? 1 : IsAt("?.") || IsAt("!.") ? 2 : IsAt("?[") || IsAt("![") ? -1 : 0;
            if (dot == -1)
            {
                _at++;
                continue;
            }

            var name = dot == 0 ? default : Word(_at + dot);
            if (name.IsEmpty)
            {
                return;
            }

            _at += dot + name.Length;
        }
    }

    // if (…) { … } else if (…) { … } and the like; _at stands on the first word.
    private void Statement(int start, string word)
    {
        while (true)
        {
            _at += word.Length;
            SkipSpace();
            if (word == "else" && Word(_at) is "if")
            {
                _at += 2;
                SkipSpace();
            }

            if (!IsOver && _text[_at] == '(')
            {
                _at = CSharpText.Balanced(_text, _at);
                SkipSpace();
            }

            if (word == "catch" && Word(_at) is "when" && Next(_at + 4) == '(')
            {
                _at = CSharpText.Balanced(_text, _text[_at..].IndexOf('(') + _at);
                SkipSpace();
            }

            if (IsOver || _text[_at] != '{')
            {
                _mask.Add(start, _at, MaskKind.Gap);
                return;
            }

            _at++;
            CodeBlock(start, word == "else" ? MaskKind.Hole : MaskKind.Gap);
            var after = _at;
            SkipSpace();
            word = Word(_at).ToString();
            if (!Continuations.Contains(word) && !(word == "while" && Next(_at + 5) == '(' && IsDo(start)))
            {
                _at = after;
                return;
            }

            start = after;
        }
    }

    private readonly bool IsDo(int start) => _text[start..].StartsWith("@do") || _text[start..].StartsWith("do");

    // Statements up to the bracket that closes them, from a place on; elements among them are markup. Another branch starts with a hole, so that no
    // phrase is read across it.
    private void CodeBlock(int gapStart, MaskKind kind)
    {
        if (++_depth > Deepest)
        {
            _at = CSharpText.Balanced(_text, _at - 1);
            _mask.Add(gapStart, _at, MaskKind.Gap);
            _depth--;
            return;
        }

        var depth = 1;
        var canStart = true;
        while (!IsOver && depth > 0)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c))
            {
                _at++;
                continue;
            }

            if (IsAt("@*") || IsAt("@:") || (canStart && c == '<' && IsMarkup(_at + 1)) || IsAt("@<"))
            {
                _mask.Add(gapStart, _at, kind);
                kind = MaskKind.Gap;
                ReadMarkup();
                gapStart = _at;
                continue;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            var end = CSharpText.Skip(_text, _at);
            var isComment = c == '/' && end > _at + 1;
            canStart = isComment ? canStart : c is '{' or '}' or ';' or ':' or ')' or '>';
            _at = end;
        }

        _mask.Add(gapStart, _at, MaskKind.Gap);
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

    private void SkipComment()
    {
        var close = _text[(_at + 2)..].IndexOf("*@");
        var end = close < 0 ? _text.Length : _at + 2 + close + 2;
        _mask.AddComment(_at, end, _at + 2, close < 0 ? end : end - 2);
        _at = end;
    }

    private void SkipSpace()
    {
        while (!IsOver && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    // The first sign that is no space, from a place on; NUL at the end.
    private readonly char Next(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at < _text.Length ? _text[at] : '\0';
    }

    private readonly ReadOnlySpan<char> Word(int at)
    {
        var end = at;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return end > at && !char.IsDigit(_text[at]) ? _text[at..end] : default;
    }
}
