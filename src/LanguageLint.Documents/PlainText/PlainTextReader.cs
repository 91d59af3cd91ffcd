using LanguageLint.Text;

namespace LanguageLint.Documents.PlainText;

/// <summary>Reads plain text in any encoding. It takes every file that no other reader knows; what is not text it refuses.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => true;

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file.Path, TextDecoder.Decode(file, cancellation), cancellation);
    }

    /// <summary>Reads text that is decoded already.</summary>
    internal static Document Read(string path, ReadOnlyMemory<char> text, CancellationToken cancellation)
    {
        var (blocks, lines) = ParagraphSplitter.Split(text, cancellation);
        return new Document { Path = path, Kind = LetterShape.KindOf(blocks), Blocks = blocks, Lines = lines };
    }
}
