namespace LanguageLint.Templates.Masks;

/// <summary>
/// Finds the C# in Razor pages and components: expressions are holes; statements, directives and comments are gaps; the markup inside statements is text.
/// Here is what an <c>@</c> begins; what stands in statements and in their markup is read in the files beside this one, each of which leads to the others.
/// </summary>
internal ref partial struct RazorMask
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
