using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Finds how a text file was written: the encoding is the one that gives the file's own bytes back.</summary>
internal static class TextFileEncoding
{
    /// <summary>The bytes of a text in the encoding of a file; null when a character cannot be written in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text as decoded.</param>
    /// <param name="changed">The text to write.</param>
    /// <exception cref="RevisionRefusedException">No encoding gives the file's bytes back: some of them make no sense.</exception>
    public static byte[]? Encode(byte[] file, string text, string changed)
    {
        foreach (var (encoding, mark) in Candidates())
        {
            if (Bytes(encoding, mark, text) is { } bytes && bytes.AsSpan().SequenceEqual(file))
            {
                return Bytes(encoding, mark, changed);
            }
        }

        throw new RevisionRefusedException("Some bytes of this file are no text in any encoding known here, so it is not written: save it as UTF-8 in your editor and try again.");
    }

    private static IEnumerable<(Encoding Encoding, byte[] Mark)> Candidates()
    {
        foreach (var unicode in (Encoding[])
            [new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true), new UTF32Encoding(false, true, true), new UTF32Encoding(true, true, true)])
        {
            yield return (unicode, []);
            yield return (unicode, unicode.GetPreamble());
        }

        yield return (CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, []);
    }

    private static byte[]? Bytes(Encoding encoding, byte[] mark, string text)
    {
        try
        {
            return [.. mark, .. encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
