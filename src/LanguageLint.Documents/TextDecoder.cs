using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace LanguageLint.Documents;

/// <summary>
/// Decodes a text file in any encoding it is likely to have: UTF-8, UTF-16 and UTF-32 by byte order mark, UTF-16 without one by its
/// zero bytes, UTF-8 by being valid, else Windows-1252, which older office programs write in the West.
/// </summary>
internal static class TextDecoder
{
    private const int ChunkLength = 1 << 17;

    // Windows-1252 from 0x80 to 0x9F; all other bytes are Latin-1. The five unused bytes stay control characters, as the WHATWG
    // Encoding Standard has it.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text of the file, byte order mark left out. Bytes that make no sense become U+FFFD.</summary>
    /// <exception cref="UnreadableFileException">The file is not text.</exception>
    public static ReadOnlyMemory<char> Decode(SourceFile file, CancellationToken cancellation)
    {
        var head = file.Head;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return DecodeUtf8(file, 3, cancellation) ?? DecodeWith(Encoding.UTF8, file, 3);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && file.Length % 4 == 0)
        {
            return DecodeWith(Encoding.UTF32, file, 4);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return DecodeWith(new UTF32Encoding(bigEndian: true, byteOrderMark: false), file, 4);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeWith(Encoding.Unicode, file, 2);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeWith(Encoding.BigEndianUnicode, file, 2);
        }

        return Utf16ByZeros(head) is { } utf16 ? DecodeWith(utf16, file, 0)
            : LooksBinary(head) ? throw NotText()
            : DecodeUtf8(file, 0, cancellation) ?? DecodeInvalidUtf8(file.ReadBytes());
    }

    // Western text in UTF-16 has a zero in almost every pair of bytes, always on the same side.
    private static UnicodeEncoding? Utf16ByZeros(ReadOnlySpan<byte> head)
    {
        int pairs = head.Length / 2, high = 0, low = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            high += head[i] == 0 ? 1 : 0;
            low += head[i + 1] == 0 ? 1 : 0;
        }

        return pairs < 2 ? null
            : low >= pairs * 0.7 && high <= pairs * 0.05 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : high >= pairs * 0.7 && low <= pairs * 0.05 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    // One byte in nine of compressed data is a control byte; a text may hold a stray few.
    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 0x20 && b is not ((>= 0x07 and <= 0x0D) or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls > 16 && controls > head.Length / 20;
    }

    // Null when the bytes are not valid UTF-8. Validates and decodes in one pass, never holding more bytes than a chunk.
    private static ReadOnlyMemory<char>? DecodeUtf8(SourceFile file, int start, CancellationToken cancellation)
    {
        var content = file.Rewind();
        content.Position = start;
        var chars = GC.AllocateUninitializedArray<char>(file.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Math.Min(ChunkLength, file.Length + 1));
        try
        {
            int written = 0, carried = 0;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = content.Read(bytes, carried, bytes.Length - carried);
                var status = Utf8.ToUtf16(bytes.AsSpan(0, carried + read), chars.AsSpan(written), out var consumed, out var added,
                    replaceInvalidSequences: false, isFinalBlock: read == 0);
                if (status == OperationStatus.InvalidData)
                {
                    return null;
                }

                written += added;
                carried = carried + read - consumed;
                if (read == 0 || status == OperationStatus.DestinationTooSmall)
                {
                    return chars.AsMemory(0, written);
                }

                bytes.AsSpan(consumed, carried).CopyTo(bytes);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static ReadOnlyMemory<char> DecodeWith(Encoding encoding, SourceFile file, int start) =>
        encoding.GetString(file.ReadBytes().AsSpan(start)).AsMemory();

    // A UTF-8 file with a few broken bytes keeps its quotes and dashes; a file with none in order was Windows-1252.
    private static ReadOnlyMemory<char> DecodeInvalidUtf8(byte[] bytes)
    {
        int inOrder = 0, broken = 0;
        for (var rest = bytes.AsSpan(); rest.Length > 0;)
        {
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            rest = rest[ascii..];
            _ = Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done ? inOrder++ : broken++;
            rest = rest[length..];
        }

        return inOrder > broken
            ? Encoding.UTF8.GetString(bytes).AsMemory()
            : string.Create(bytes.Length, bytes, static (chars, bytes) =>
            {
                for (var i = 0; i < chars.Length; i++)
                {
                    chars[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
                }
            }).AsMemory();
    }

    private static UnreadableFileException NotText() =>
        new("This is not a text file, nor a document that can be read here: save its text as .docx, .md or .txt and check that.");
}
