using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>Reads the attributes of a start tag, one after another.</summary>
internal ref struct AttributeScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _at;

    /// <summary>Starts after the name of a tag.</summary>
    public AttributeScanner(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _at = start;
        _end = end;
    }

    /// <summary>The attribute's name.</summary>
    public TextSpan Name { get; private set; }

    /// <summary>The attribute's value, without quotes; empty where it has none.</summary>
    public TextSpan Value { get; private set; }

    /// <summary>The quote around the value; NUL where there is none.</summary>
    public char Quote { get; private set; }

    /// <summary>Moves to the next attribute. False after the last.</summary>
    public bool Read()
    {
        while (_at < _end && !IsName(_text[_at]))
        {
            _at++;
        }

        var start = _at;
        while (_at < _end && IsName(_text[_at]))
        {
            _at++;
        }

        if (_at == start)
        {
            return false;
        }

        Name = TextSpan.FromBounds(start, _at);
        Value = new TextSpan(_at, 0);
        Quote = '\0';
        var sign = SkipSpace(_at);
        if (sign >= _end || _text[sign] != '=')
        {
            return true;
        }

        var value = SkipSpace(sign + 1);
        if (value < _end && _text[value] is '"' or '\'')
        {
            Quote = _text[value];
            var close = _text[(value + 1).._end].IndexOf(Quote);
            _at = close < 0 ? _end : value + close + 2;
            Value = TextSpan.FromBounds(value + 1, close < 0 ? _end : _at - 1);
        }
        else
        {
            _at = value;
            while (_at < _end && !char.IsWhiteSpace(_text[_at]) && _text[_at] != '>')
            {
                _at++;
            }

            Value = TextSpan.FromBounds(value, _at);
        }

        return true;
    }

    private readonly int SkipSpace(int at)
    {
        while (at < _end && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsName(char c) => !char.IsWhiteSpace(c) && c is not ('=' or '"' or '\'' or '>' or '/' or '<');
}
