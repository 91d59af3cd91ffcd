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
            type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase)
                ? "This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx."
            : package.MainPart.Length > 0
                ? "This is an office file of an unknown kind: open it in the program it was made with and save its text as .docx."
                : "This is a zip archive, not a document: unpack it and check the files in it.");
    }
}
