using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using Base64Letters = System.Buffers.Text.Base64;

namespace LanguageLint.Documents.Mail;

/// <summary>Decodes what e-mails write in letters of ASCII: base64, quoted-printable and encoded words, in any character set.</summary>
internal static class MailText
{
    /// <summary>The text of a part's body.</summary>
    /// <param name="body">Its bytes as they were sent.</param>
    /// <param name="transfer">How they are encoded: the value of Content-Transfer-Encoding.</param>
    /// <param name="charset">Name of the character set; one that is not known, or empty, is UTF-8 if the bytes are, else Windows-1252.</param>
    public static string Decode(ReadOnlySpan<byte> body, string transfer, string charset)
    {
        var bytes = transfer.Trim().ToUpperInvariant() switch
        {
            "BASE64" => Base64(body),
            "QUOTED-PRINTABLE" => QuotedPrintable(body, isWord: false),
            _ => body.ToArray(),
        };
        return EncodingOf(charset, bytes).GetString(bytes);
    }

    /// <summary>A header's value with its encoded words (RFC 2047) as the words they are.</summary>
    public static string Words(string value)
    {
        var text = new StringBuilder();
        var at = 0;
        var isAfterWord = false;
        while (at < value.Length)
        {
            var start = value.IndexOf("=?", at, StringComparison.Ordinal);
            var parts = start < 0 ? [] : value[(start + 2)..].Split('?', 4);
            if (parts.Length < 4 || !parts[3].StartsWith('='))
            {
                return text.Append(value, at, value.Length - at).ToString();
            }

            // White space between two encoded words is not part of the text.
            var between = value[at..start];
            text.Append(isAfterWord && string.IsNullOrWhiteSpace(between) ? "" : between);
            var content = Encoding.Latin1.GetBytes(parts[2]);
            var bytes = parts[1] is "B" or "b" ? Base64(content) : QuotedPrintable(content, isWord: true);
            text.Append(EncodingOf(parts[0].Split('*')[0], bytes).GetString(bytes));
            at = start + 2 + parts[0].Length + parts[1].Length + parts[2].Length + 2 + 2;
            isAfterWord = true;
        }

        return text.ToString();
    }

    private static Encoding EncodingOf(string charset, ReadOnlySpan<byte> bytes)
    {
        if (charset.Length > 0 && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                // A name that nobody knows says nothing, and UTF-7 is no longer decoded.
            }
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }

    // Whatever is no letter of base64 is passed over, as RFC 2045, 6.8 has it.
    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var letters = new List<byte>(body.Length);
        foreach (var b in body)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
            {
                letters.Add(b);
            }
        }

        // A single letter left over holds no byte.
        letters.RemoveRange(letters.Count - (letters.Count % 4 == 1 ? 1 : 0), letters.Count % 4 == 1 ? 1 : 0);
        while (letters.Count % 4 != 0)
        {
            letters.Add((byte)'=');
        }

        var bytes = new byte[Base64Letters.GetMaxDecodedFromUtf8Length(letters.Count)];
        Base64Letters.DecodeFromUtf8(CollectionsMarshal.AsSpan(letters), bytes, out _, out var written);
        return bytes[..written];
    }

    // RFC 2045, 6.7; in encoded words an underscore is a space (RFC 2047, 4.2).
    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body, bool isWord)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (isWord && body[i] == '_')
            {
                bytes.Add((byte)' ');
            }
            else if (body[i] != '=')
            {
                bytes.Add(body[i]);
            }
            else if (i + 2 < body.Length && Utf8Parser.TryParse(body.Slice(i + 1, 2), out byte value, out var read, 'x') && read == 2)
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                i += SoftBreak(body[(i + 1)..]);
            }
        }

        return [.. bytes];
    }

    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var spaces = rest.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return spaces < 0 ? rest.Length : rest[spaces..] switch
        {
            [(byte)'\r', (byte)'\n', ..] => spaces + 2,
            [(byte)'\n', ..] => spaces + 1,
            _ => 0,
        };
    }
}
