using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>Takes the zip files that no other reader knows, and says what they are and what to do.</summary>
internal sealed class OtherPackage : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Package is not null;

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        var package = file.Package!;
        var type = package.MainType;
        throw new UnreadableFileException(
            type.Contains("presentation", StringComparison.OrdinalIgnoreCase) || type.Contains("powerpoint", StringComparison.OrdinalIgnoreCase)
                ? "This is a PowerPoint presentation, which is not read yet: copy its text into a .docx, .md or .txt file."
            : type.Contains("spreadsheet", StringComparison.OrdinalIgnoreCase) || type.Contains("excel", StringComparison.OrdinalIgnoreCase)
                ? "This is an Excel workbook, which is not read yet: copy its text into a .docx, .md or .txt file."
            : package.Has("content.xml") || package.Has("mimetype")
                ? "This is an OpenDocument file, which is not read yet: open it in its program and save it as .docx."
            : package.MainPart.Length > 0
                ? "This is an office file of an unknown kind: open it in the program it was made with and save its text as .docx."
                : "This is a zip archive, not a document: unpack it and check the files in it.");
    }
}
