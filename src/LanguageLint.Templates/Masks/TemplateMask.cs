namespace LanguageLint.Templates.Masks;

/// <summary>
/// Finds the tags of template languages in a text: what prints is a hole, what steers is a gap, and what stands in the body of a block stays text.
/// A branch (<c>else</c>, <c>when</c>) is a hole, so that no phrase is read across it unawares.
/// </summary>
internal ref struct TemplateMask
{
    private const int LongestEndTag = 64;
    private const int MostBraces = 4;

    /// <summary>Begins a comment of a text; see <see cref="Dialect.Lines"/>.</summary>
    public const string LinePrefix = Suppressions.SuppressionParser.Name + ":";


    private readonly ReadOnlySpan<char> _text;
    private readonly Dialect _dialect;
    private readonly Mask _mask;
    private int _at;
    private NextSign _closeBraces;
    private NextSign _closePercent;
    private NextSign _closeAngle;
    private NextSign _closeHash;
    private NextSign _closeHashes;
    private NextSign _closeComment;
    private NextSign _line;
    private HashSet<string>? _unended;

    private TemplateMask(ReadOnlySpan<char> text, Dialect dialect)
    {
        _text = text;
        _dialect = dialect;
        _mask = new Mask();
        _closeBraces = new NextSign("}}");
        _closePercent = new NextSign("%}");
        _closeAngle = new NextSign("%>");
        _closeHash = new NextSign("#}");
        _closeHashes = new NextSign("##");
        _closeComment = new NextSign("--}}");
        _line = new NextSign(LinePrefix);
    }

    /// <summary>The mask of a text.</summary>
    public static Mask Of(ReadOnlySpan<char> text, Dialect dialect)
    {
        var scanner = new TemplateMask(text, dialect);
        scanner.Scan();
        return scanner._mask;
    }

    private void Scan()
    {
        while (_at + 1 < _text.Length)
        {
            var next = _text[_at..^1].IndexOfAny('{', '<');
            var line = Has(Dialect.Lines) ? _line.From(_text, _at) : -1;
            if (line >= 0 && (next < 0 || line < _at + next))
            {
                _at = line;
                _at = LineComment();
                continue;
            }

            if (next < 0)
            {
                return;
            }

            _at += next;
            var end = (_text[_at], _text[_at + 1]) switch
            {
                ('{', '{') when Has(Dialect.Braces) => Braces(),
                ('{', '%') when Has(Dialect.Percent) => Percent(),
                ('{', '#') when Has(Dialect.HashComments) => HashComment(),
                ('<', '%') when Has(Dialect.Angle) => Angle(),
                _ => 0,
            };
            _at = end > _at ? end : _at + 1;
        }
    }

    private readonly bool Has(Dialect dialect) => (_dialect & dialect) != 0;

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    private readonly int LineComment()
    {
        var before = _text[.._at].TrimEnd(" \t");
        if (!before.IsEmpty && before[^1] is not ('\r' or '\n'))
        {
            return _at + 1;
        }

        var length = Rest.IndexOfAny('\r', '\n');
        var end = length < 0 ? _text.Length : _at + length;
        return Comment(_at, end, end);
    }

    // Each returns the end of the tag; 0 when there is none.
    private int Braces()
    {
        if (Rest.StartsWith("{{!--") && _closeComment.From(_text, _at + 5) is var close and > 0)
        {
            return Comment(_at + 5, close, close + 4);
        }

        if (Has(Dialect.ScribanComments) && Rest[2..].TrimStart(" -~") is ['#', '#', .. var body] && _closeHashes.From(_text, _text.Length - body.Length) is var hashes and > 0)
        {
            var after = _closeBraces.From(_text, hashes + 2);
            return after < 0 ? 0 : Comment(_text.Length - body.Length, hashes, after + 2);
        }

        var inner = _at + 2;
        while (inner < _text.Length && inner < _at + MostBraces && _text[inner] == '{')
        {
            inner++;
        }

        var end = _closeBraces.From(_text, inner);
        if (end < 0 || _text[inner..end].IndexOf("{{") >= 0)
        {
            return 0;
        }

        var content = _text[inner..end].Trim(" \t\r\n-~");
        end += 2;
        for (var extra = inner - _at - 2; extra > 0 && end < _text.Length && _text[end] == '}'; extra--)
        {
            end++;
        }

        if (content is ['!', ..] || (Has(Dialect.ScribanComments) && content is ['#', ..]))
        {
            var start = _at + 2 + _text[(_at + 2)..end].IndexOf(content[0]) + 1;
            return Comment(start, start + content.Length - 1, end);
        }

        return Add(end, BraceTags.KindOf(content));
    }

    private int Percent()
    {
        var end = _closePercent.From(_text, _at + 2);
        if (end < 0 || _text[(_at + 2)..end].IndexOf("{%") >= 0)
        {
            return 0;
        }

        var content = _text[(_at + 2)..end].Trim(" \t\r\n-+~");
        end += 2;
        if (content is ['#', ..])
        {
            var start = _at + 2 + _text[(_at + 2)..end].IndexOf('#') + 1;
            return Comment(start, start + content.Length - 1, end);
        }

        var word = PercentTags.FirstWord(content);
        if (PercentTags.IsUnseen(word) && EndTag(word, end) is { Start: > 0 } closing)
        {
            return PercentTags.IsComment(word) ? Comment(end, closing.Start, closing.End) : Add(closing.End, MaskKind.Gap);
        }

        if (PercentTags.IsRaw(word) && EndTag(word, end) is { Start: > 0 } rawEnd)
        {
            _mask.Add(_at, end, MaskKind.Gap);
            _mask.Add(rawEnd.Start, rawEnd.End, MaskKind.Gap);
            return rawEnd.End;
        }

        return Add(end, PercentTags.KindOf(word));
    }

    private int HashComment()
    {
        var end = _closeHash.From(_text, _at + 2);
        return end < 0 || _text[(_at + 2)..end].IndexOf("{#") >= 0 ? 0 : Comment(_at + 2, end, end + 2);
    }

    private int Angle()
    {
        if (Rest is ['<', '%', '%', ..])
        {
            // '<%%' prints '<%'.
            _mask.Add(_at + 2, _at + 3, MaskKind.Gap);
            return _at + 3;
        }

        var end = _closeAngle.From(_text, _at + 2);
        if (end < 0)
        {
            return 0;
        }

        var content = _text[(_at + 2)..end].Trim();
        if (content is ['#', ..])
        {
            return Comment(_text[_at..].IndexOf('#') + _at + 1, end, end + 2);
        }

        if (content is ['-', '-', .., '-', '-'])
        {
            return Comment(_at + 4, end - 2, end + 2);
        }

        var prints = content is ['=', ..] || (content is ['-', ..] && !Has(Dialect.DashTrims));
        return Add(end + 2, prints || BraceTags.IsBranch(content.TrimStart("-} \t\r\n")) ? MaskKind.Hole : MaskKind.Gap);
    }

    private readonly int Comment(int contentStart, int contentEnd, int end)
    {
        _mask.AddComment(_at, end, contentStart, contentEnd);
        return end;
    }

    private readonly int Add(int end, MaskKind kind)
    {
        _mask.Add(_at, end, kind);
        return end;
    }

    // The tag 'endWORD' after a place; default when there is none, which is remembered.
    private Text.TextSpan EndTag(ReadOnlySpan<char> word, int from)
    {
        var name = word.ToString();
        if (_unended?.Contains(name) == true)
        {
            return default;
        }

        var opening = new NextSign("{%");
        var closing = new NextSign("%}");
        for (int at = from, open; (open = opening.From(_text, at)) >= 0; at = open + 2)
        {
            var close = closing.From(_text, open + 2);
            if (close < 0)
            {
                break;
            }

            var content = _text[(open + 2)..Math.Min(close, open + 2 + LongestEndTag)].Trim(" \t\r\n-+~");
            if (content.StartsWith("end") && PercentTags.FirstWord(content)[3..].SequenceEqual(word))
            {
                return Text.TextSpan.FromBounds(open, close + 2);
            }
        }

        (_unended ??= []).Add(name);
        return default;
    }
}
