using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>How the XML of a part is written in bytes: its encoding and whether a byte order mark stands before it (XML 1.0, appendix F).</summary>
internal sealed class PartEncoding
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private PartEncoding(Encoding encoding, byte[] mark)
    {
        _encoding = encoding;
        _mark = mark;
    }

    /// <summary>Finds the encoding of a part.</summary>
    /// <exception cref="RevisionRefusedException">It is written in an encoding that cannot be kept.</exception>
    public static PartEncoding Of(byte[] bytes)
    {
        foreach (var marked in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.AsSpan().StartsWith(marked.Preamble))
            {
                return new PartEncoding(marked, marked.GetPreamble());
            }
        }

        return bytes switch
        {
            [(byte)'<', 0, ..] => new PartEncoding(Encoding.Unicode, []),
            [0, (byte)'<', ..] => new PartEncoding(Encoding.BigEndianUnicode, []),
            _ => new PartEncoding(Declared(bytes), []),
        };
    }

    /// <summary>The XML.</summary>
    /// <exception cref="RevisionRefusedException">The bytes would not come back as they were.</exception>
    public string Decode(byte[] bytes)
    {
        var text = _encoding.GetString(bytes.AsSpan(_mark.Length));
        return bytes.AsSpan().SequenceEqual(Encode(text)) ? text : throw Refused();
    }

    /// <summary>The bytes of an XML text.</summary>
    public byte[] Encode(string text)
    {
        var bytes = new byte[_mark.Length + _encoding.GetByteCount(text)];
        _mark.CopyTo(bytes, 0);
        _encoding.GetBytes(text, bytes.AsSpan(_mark.Length));
        return bytes;
    }

    /// <summary>Whether any character can be written as it is; else those beyond ASCII are written as character references.</summary>
    public bool IsUnicode => _encoding is UTF8Encoding or UnicodeEncoding;

    private static Encoding Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 256));
        var end = head.StartsWith("<?xml", StringComparison.Ordinal) ? head.IndexOf("?>", StringComparison.Ordinal) : -1;
        var at = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (at < 0)
        {
            return Encoding.UTF8;
        }

        var quote = head.AsSpan(at).IndexOfAny('"', '\'') + at;
        var close = head.IndexOf(head[quote], quote + 1);
        try
        {
            return close < 0 ? Encoding.UTF8 : Encoding.GetEncoding(head[(quote + 1)..close]);
        }
        catch (ArgumentException)
        {
            throw Refused();
        }
    }

    private static RevisionRefusedException Refused() =>
        new("The XML in this file is in an encoding that cannot be kept as it is: open the file in Word, save it anew, and try again.");
}
