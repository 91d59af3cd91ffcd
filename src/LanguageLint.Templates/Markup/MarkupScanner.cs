using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>What a piece of HTML or XML is.</summary>
internal enum MarkupKind
{
    Text,
    StartTag,
    EndTag,
    Comment,
    CharacterData,
    Other,
}

/// <summary>
/// Reads HTML and XML piece by piece, forward only, and follows everything: what is no tag is text, and a tag that nothing closes ends with the text.
/// </summary>
internal ref struct MarkupScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _next;
    private NextSign _tagEnd;
    private NextSign _commentEnd;

    /// <summary>Starts at a place of a text.</summary>
    public MarkupScanner(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text[..end];
        _end = end;
        _next = start;
        _tagEnd = new NextSign(">");
        _commentEnd = new NextSign("-->");
    }

    /// <summary>What the piece is.</summary>
    public MarkupKind Kind { get; private set; }

    /// <summary>Where the piece starts.</summary>
    public int Start { get; private set; }

    /// <summary>The first offset after the piece.</summary>
    public readonly int End => _next;

    /// <summary>The name of a tag; the content of a comment or of character data.</summary>
    public TextSpan Content { get; private set; }

    /// <summary>Whether a start tag is its own end, as XML writes it.</summary>
    public readonly bool IsSelfClosing => Kind == MarkupKind.StartTag && _next - 2 > Start && _text[_next - 2] == '/';

    /// <summary>The attributes of a start tag, in order.</summary>
    public readonly AttributeScanner Attributes => new(_text, Content.End, _next);

    /// <summary>Moves to the next piece. False at the end.</summary>
    public bool Read()
    {
        if (_next >= _end)
        {
            return false;
        }

        Start = _next;
        Content = default;
        if (_text[_next] == '<' && ReadTag())
        {
            return true;
        }

        var open = _text[(_next + 1)..].IndexOf('<');
        _next = open < 0 ? _end : _next + 1 + open;
        Kind = MarkupKind.Text;
        return true;
    }

    /// <summary>Moves behind the end tag of an element, whatever stands in it.</summary>
    public void SkipElement(ReadOnlySpan<char> name)
    {
        for (var at = _next; at < _end;)
        {
            var close = _text[at..].IndexOf("</");
            if (close < 0)
            {
                break;
            }

            at += close + 2;
            if (_text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && (at + name.Length == _end || !IsNamePart(_text[at + name.Length])))
            {
                var end = _text[at..].IndexOf('>');
                _next = end < 0 ? _end : at + end + 1;
                return;
            }
        }

        _next = _end;
    }

    private bool ReadTag()
    {
        var rest = _text[_next..];
        if (rest.StartsWith("<!--"))
        {
            var close = _commentEnd.From(_text, _next + 4);
            Content = TextSpan.FromBounds(_next + 4, close < 0 ? _end : close);
            return Move(MarkupKind.Comment, close < 0 ? _end : close + 3);
        }

        if (rest.StartsWith("<![CDATA["))
        {
            var close = rest.IndexOf("]]>");
            Content = TextSpan.FromBounds(_next + 9, close < 0 ? _end : _next + close);
            return Move(MarkupKind.CharacterData, close < 0 ? _end : _next + close + 3);
        }

        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            var close = _tagEnd.From(_text, _next);
            return Move(MarkupKind.Other, close < 0 ? _end : close + 1);
        }

        var isEnd = rest.Length > 1 && rest[1] == '/';
        var nameStart = _next + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < _end && IsNamePart(_text[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd == nameStart || !(char.IsLetter(_text[nameStart]) || _text[nameStart] == '_'))
        {
            return false;
        }

        Content = TextSpan.FromBounds(nameStart, nameEnd);
        return Move(isEnd ? MarkupKind.EndTag : MarkupKind.StartTag, EndOfTag(nameEnd));
    }

    private bool Move(MarkupKind kind, int end)
    {
        Kind = kind;
        _next = end;
        return true;
    }

    // The place after the '>' that ends a tag; quotes hide it, unless nothing closes them.
    private int EndOfTag(int at)
    {
        var plain = _tagEnd.From(_text, at);
        if (plain < 0)
        {
            return _end;
        }

        for (var i = at; i < _end; i++)
        {
            switch (_text[i])
            {
                case '>':
                    return i + 1;
                case '<':
                    return plain + 1;
                case '=':
                    var value = i + 1;
                    while (value < _end && char.IsWhiteSpace(_text[value]))
                    {
                        value++;
                    }

                    if (value < _end && _text[value] is '"' or '\'')
                    {
                        var close = _text[(value + 1)..].IndexOf(_text[value]);
                        if (close < 0)
                        {
                            return plain + 1;
                        }

                        value += close + 2;
                    }

                    i = value - 1;
                    break;
                default:
                    break;
            }
        }

        return plain + 1;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.';
}
