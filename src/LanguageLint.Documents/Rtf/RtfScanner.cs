using System.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>What a token of a rich text file is.</summary>
internal enum RtfKind
{
    /// <summary>The end of the file.</summary>
    End,
    /// <summary>A group starts.</summary>
    Open,
    /// <summary>A group ends.</summary>
    Close,
    /// <summary>A control word; see <see cref="RtfToken.Name"/>.</summary>
    Word,
    /// <summary>A control symbol other than those of the next kind; its sign is the value.</summary>
    Symbol,
    /// <summary>A byte of text, as it is or in hexadecimal.</summary>
    Byte,
}

/// <summary>A token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The first byte after it, with the space that ends a control word.</param>
/// <param name="Name">Name of a control word; else empty.</param>
/// <param name="Value">The byte, the sign, or the number of a control word; <see cref="int.MinValue"/> where it has none.</param>
internal readonly record struct RtfToken(RtfKind Kind, int Start, int End, string Name, int Value)
{
    /// <summary>The number of a control word, or what it means without one.</summary>
    public int Or(int value) => Value == int.MinValue ? value : Value;
}

/// <summary>Takes a rich text file apart (Rich Text Format Specification 1.9.1, “RTF Syntax”), forward, once.</summary>
internal sealed class RtfScanner(byte[] bytes)
{
    private const int LongestName = 32;
    private const int LongestNumber = 10;

    private int _at;

    /// <summary>The next token. Line ends of the file are no text and passed over.</summary>
    public RtfToken Next()
    {
        while (_at < bytes.Length && bytes[_at] is (byte)'\r' or (byte)'\n' or 0)
        {
            _at++;
        }

        if (_at >= bytes.Length)
        {
            return new RtfToken(RtfKind.End, bytes.Length, bytes.Length, "", int.MinValue);
        }

        var start = _at++;
        return bytes[start] switch
        {
            (byte)'{' => Token(RtfKind.Open, start),
            (byte)'}' => Token(RtfKind.Close, start),
            (byte)'\\' when _at < bytes.Length => Control(start),
            var letter => Token(RtfKind.Byte, start, value: letter),
        };
    }

    /// <summary>Passes over bytes that are no RTF.</summary>
    public void Skip(int count) => _at = (int)Math.Min(bytes.Length, (long)_at + Math.Max(0, count));

    /// <summary>Passes over what programs without Unicode show in place of a character: so many characters, but not beyond the group.</summary>
    /// <returns>The first byte after.</returns>
    public int SkipFallback(int count)
    {
        var end = _at;
        for (; count > 0; count--)
        {
            var token = Next();
            if (token.Kind is RtfKind.End or RtfKind.Open or RtfKind.Close)
            {
                break;
            }

            end = _at;
        }

        return _at = end;
    }

    private RtfToken Control(int start)
    {
        var sign = bytes[_at++];
        if (char.IsAsciiLetter((char)sign))
        {
            return Word(start);
        }

        if (sign != '\'')
        {
            return sign is (byte)'\\' or (byte)'{' or (byte)'}' ? Token(RtfKind.Byte, start, value: sign) : Token(RtfKind.Symbol, start, value: sign);
        }

        int high = HexDigit(), low = high < 0 ? -1 : HexDigit();
        return low < 0 ? Token(RtfKind.Symbol, start, value: '\'') : Token(RtfKind.Byte, start, value: (high << 4) + low);
    }

    private int HexDigit()
    {
        if (_at >= bytes.Length || !char.IsAsciiHexDigit((char)bytes[_at]))
        {
            return -1;
        }

        var digit = (char)bytes[_at++];
        return char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
    }

    private RtfToken Word(int start)
    {
        while (_at < bytes.Length && _at - start <= LongestName && char.IsAsciiLetter((char)bytes[_at]))
        {
            _at++;
        }

        var name = Encoding.ASCII.GetString(bytes, start + 1, _at - start - 1);
        var value = Number();
        _at += _at < bytes.Length && bytes[_at] == ' ' ? 1 : 0;
        return Token(RtfKind.Word, start, name, value);
    }

    private int Number()
    {
        var isNegative = _at + 1 < bytes.Length && bytes[_at] == '-' && char.IsAsciiDigit((char)bytes[_at + 1]);
        var first = _at + (isNegative ? 1 : 0);
        var at = first;
        long value = 0;
        for (; at < bytes.Length && at - first < LongestNumber && char.IsAsciiDigit((char)bytes[at]); at++)
        {
            value = value * 10 + bytes[at] - '0';
        }

        if (at == first)
        {
            return int.MinValue;
        }

        _at = at;
        return (int)Math.Clamp(isNegative ? -value : value, int.MinValue + 1, int.MaxValue);
    }

    private RtfToken Token(RtfKind kind, int start, string name = "", int value = int.MinValue) => new(kind, start, _at, name, value);
}
