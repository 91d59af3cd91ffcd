namespace LanguageLint.Templates.Masks;

/// <content>The C# of a page: expressions, statements and the blocks they hold.</content>
internal ref partial struct RazorMask
{
    private static readonly HashSet<string> Continuations = new(StringComparer.Ordinal) { "else", "catch", "finally" };

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
}
