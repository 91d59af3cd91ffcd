namespace LanguageLint.Rules;

/// <summary>Reads a pattern by recursive descent.</summary>
internal sealed class PatternParser
{
    private const int MostDepth = 32;
    private readonly string _text;
    private int _at;
    private int _depth;

    private PatternParser(string text) => _text = text;

    /// <summary>The tree of <paramref name="pattern"/>.</summary>
    /// <exception cref="PatternException">The pattern breaks the grammar; says where and what would be right.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.Choice();
        if (parser._at < pattern.Length)
        {
            throw parser.Error($"This “{pattern[parser._at]}” closes nothing. Remove it, or open it with “{(pattern[parser._at] == ']' ? '[' : '(')}” before.");
        }

        return node;
    }

    private PatternNode Choice()
    {
        var branches = new List<PatternNode> { Sequence() };
        while (Peek() == '|')
        {
            _at++;
            branches.Add(Sequence());
        }

        return branches.Count == 1 ? branches[0] : new ChoiceNode(branches);
    }

    private PatternNode Sequence()
    {
        var start = _at;
        var items = new List<PatternNode>();
        while (Peek() is not ('\0' or '|' or ')' or ']'))
        {
            items.Add(Item());
        }

        return items.Count switch
        {
            0 => throw new PatternException("There is nothing here to find. Write a word, or remove the empty part.", start),
            1 => items[0],
            _ => new SequenceNode(items),
        };
    }

    private PatternNode Item()
    {
        switch (Peek())
        {
            case '(':
                return Group('(', ')');
            case '[':
                return new OptionalNode(Group('[', ']'));
            case '<':
                return Class();
            case ',':
                _at++;
                return new CommaNode();
            case '^':
                _at++;
                return new EdgeNode(AtStart: true);
            case '$':
                _at++;
                return new EdgeNode(AtStart: false);
            case '.':
                return Gap();
            default:
                return Word();
        }
    }

    private PatternNode Group(char open, char close)
    {
        var start = _at++;
        if (++_depth > MostDepth)
        {
            throw new PatternException("Brackets are nested too deep here. Split the pattern into several.", start);
        }

        var node = Choice();
        if (Peek() != close)
        {
            throw new PatternException($"This “{open}” is never closed. Add “{close}”.", start);
        }

        _at++;
        _depth--;
        return node;
    }

    private ClassNode Class()
    {
        var start = _at;
        var end = _text.IndexOf('>', start);
        if (end < 0)
        {
            throw new PatternException("This “<” is never closed. A word class is written <name>.", start);
        }

        _at = end + 1;
        return new ClassNode(_text.Substring(start + 1, end - start - 1), start);
    }

    private GapNode Gap()
    {
        var start = _at;
        var end = start;
        while (end < _text.Length && _text[end] == '.')
        {
            end++;
        }

        var digits = end;
        while (digits < _text.Length && char.IsDigit(_text[digits]))
        {
            digits++;
        }

        if (end - start != 2 || digits == end || !int.TryParse(_text.Substring(end, digits - end), out var most) || most is < 1 or > 12)
        {
            throw new PatternException("A gap is written ..3: up to three words, at most 12.", start);
        }

        _at = digits;
        return new GapNode(most);
    }

    private PatternNode Word()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !IsSyntax(_text[_at]))
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] == '=')
        {
            return Capture(start);
        }

        if (_at == start)
        {
            throw Error($"“{_text[_at]}” means nothing in a pattern. Write words, ( | ), [ ], <class>, ..3, a comma, ^ or $.");
        }

        var written = _text.Substring(start, _at - start);
        var slash = written.LastIndexOf('/');
        if (slash < 0)
        {
            return new WordNode(written, WordFamily.None, start);
        }

        var family = written.Substring(slash + 1) switch
        {
            "n" => WordFamily.Noun,
            "v" => WordFamily.Verb,
            "a" => WordFamily.Adjective,
            _ => WordFamily.None,
        };
        if (family == WordFamily.None && slash != written.Length - 1 && written.Length - slash <= 2)
        {
            throw new PatternException($"“{written.Substring(slash)}” is no word family. Write /n for a noun, /v for a verb, /a for an adjective.", start + slash);
        }

        return family == WordFamily.None
            ? new WordNode(written.Replace('/', ' '), WordFamily.None, start)
            : new WordNode(written.Substring(0, slash), family, start);
    }

    private CaptureNode Capture(int start)
    {
        var name = _text.Substring(start, _at - start);
        _at++;
        if (name.Length == 0 || Peek() is '\0' or ')' or ']' or '|')
        {
            throw new PatternException("A capture is written name=word or name=(one | other).", start);
        }

        return new CaptureNode(name, Item(), start);
    }

    private char Peek()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private static bool IsSyntax(char c) => c is '(' or ')' or '[' or ']' or '<' or '>' or '|' or ',' or '=' or '^' or '$';

    private PatternException Error(string message) => new(message, _at);
}
