using LanguageLint.Text;

namespace LanguageLint.Documents.Pictures;

/// <summary>
/// Reads the words on pictures (.png, .jpg, .tif) where the program tesseract is installed. Folders are not searched for pictures: most are no
/// posters.
/// </summary>
internal sealed class PictureReader : IDocumentReader
{
    private const int LargestFile = 64 * 1024 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || file.Head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || file.Head.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || file.Head.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        if (file.Length > LargestFile)
        {
            throw new UnreadableFileException("This picture is larger than 64 MB: check a smaller copy of it.");
        }

        var text = Recognise(file.ReadBytes(), cancellation);
        if (text.Blocks.Count == 0)
        {
            return new Document { Path = file.Path, Blocks = [], NotChecked = [new NotChecked("picture", "no words could be recognised on it; check the document it was made from")] };
        }

        return new Document
        {
            Path = file.Path,
            Kind = DocumentKind.Poster,
            Blocks = text.Blocks,
            NotChecked = text.UnclearLines == 0 ? [] : [new NotChecked("unclear words", "they could not be recognised; check the document that the picture was made from")],
        };
    }

    private static TesseractText Recognise(byte[] picture, CancellationToken cancellation)
    {
        var tesseract = Tesseract.Find() ?? throw new UnreadableFileException(
            "This is a picture, and its words are recognised by the free program tesseract, which is not installed: install it (“apt install tesseract-ocr”, “brew install tesseract”, “winget install tesseract”), or check the document the picture was made from.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            return tesseract.Read(picture, limit.Token) ?? throw new UnreadableFileException("This picture could not be read: save it anew as .png and check that.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableFileException("The words on this picture take too long to recognise: check the document it was made from, or a smaller copy of it.");
        }
    }
}
