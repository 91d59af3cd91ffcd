using LanguageLint.Documents.Csv;
using LanguageLint.Documents.Mail;
using LanguageLint.Documents.MarkdownText;
using LanguageLint.Documents.OpenDocument;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Documents.Rtf;
using LanguageLint.Documents.Sheets;
using LanguageLint.Documents.Slides;
using LanguageLint.Documents.Word;
using LanguageLint.Templates;
using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>
/// The formats that are read, and the one way to read a file of any of them. A format is one <see cref="IDocumentReader"/> and its line here.
/// Holds no state; any number of threads may share one.
/// </summary>
public sealed class DocumentReaders
{
    // Asked in this order; plain text takes what is left.
    private readonly IReadOnlyList<IDocumentReader> _readers;
    private readonly HashSet<string> _extensions;

    /// <summary>All readers that the product has.</summary>
    /// <param name="options">What is read beside what readers see; null for nothing.</param>
    public DocumentReaders(ReadingOptions? options = null)
        : this([
            .. RefusedFormat.All,
            new PdfReader(options),
            new RtfReader(),
            new PictureReader(),
            new OldOfficeFile(),
            new WordReader(options),
            new PresentationReader(options),
            new WorkbookReader(),
            new OdfReader(options),
            new OtherPackage(),
            new MailReader(),
            new CsvReader(),
            new MarkdownReader(),
            new TextFileReader(),
        ])
    {
    }

    /// <summary>Readers of one's choice; the first that recognises a file reads it.</summary>
    public DocumentReaders(IReadOnlyList<IDocumentReader> readers)
    {
        _readers = readers;
        _extensions = new HashSet<string>(readers.SelectMany(reader => reader.Extensions), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Whether a folder walk should read a file, going by its path: its extension is known, or it is one of <see cref="TextFormats.IsKnown"/>, and it is not the owner file (<c>~$…</c>)
    /// that an office program keeps beside an open document.
    /// </summary>
    public bool IsKnown(string path) =>
        (_extensions.Contains(Path.GetExtension(path)) || TextFormats.IsKnown(path)) && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    /// <summary>Reads a file from disk; it may be open in another program.</summary>
    /// <param name="path">The path as the user named it.</param>
    /// <param name="extension">The extension to go by where the content does not tell the format, such as <c>.md</c>; null for that of <paramref name="path"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read; the message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public Document ReadFile(string path, string? extension = null, CancellationToken cancellation = default) =>
        OpenFile.Read(path, content => Read(path, content, extension, cancellation));

    /// <summary>Reads a file from a stream, which stays open.</summary>
    /// <param name="path">The path as the user named it, <c>-</c> for standard input.</param>
    /// <param name="content">The file from its first byte; it need not be able to seek.</param>
    /// <param name="extension">The extension to go by where the content does not tell the format, such as <c>.md</c>; null for that of <paramref name="path"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read; the message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public Document Read(string path, Stream content, string? extension = null, CancellationToken cancellation = default)
    {
        var file = new SourceFile(path, content, extension);
        foreach (var reader in _readers)
        {
            if (reader.Recognises(file))
            {
                return reader.Read(file, cancellation);
            }
        }

        throw new UnreadableFileException("This is not a file of a known format: save its text as .docx, .md or .txt and check that.");
    }
}
