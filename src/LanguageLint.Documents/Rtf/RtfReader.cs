using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>Reads rich text (.rtf), as WordPad, TextEdit and case management systems write it.</summary>
internal sealed class RtfReader : IDocumentReader
{
    private const int LargestFile = 64 * 1024 * 1024;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".rtf"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Head.TrimStart(" \t\r\n"u8).StartsWith("{\\rtf"u8);

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation) =>
        file.Length > LargestFile
            ? throw new UnreadableFileException("This rich text file is larger than 64 MB: open it in Word, save it as .docx, and check that.")
            : RtfDocument.Read(file.Path, file.ReadBytes(), cancellation);
}
