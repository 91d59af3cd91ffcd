using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>A format that is told by its first bytes and not read: the sentence says what the file is and what to do.</summary>
internal sealed class RefusedFormat : IDocumentReader
{
    private const int StartLength = 512;

    private readonly Func<SourceFile, bool> _recognises;
    private readonly string _sentence;

    private RefusedFormat(string sentence, Func<SourceFile, bool> recognises)
    {
        _sentence = sentence;
        _recognises = recognises;
    }

    /// <summary>The formats known and refused.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } =
    [
        new RefusedFormat("This is the lock file an office program keeps while a document is open: check the document itself.",
            file => Path.GetFileName(file.Path).StartsWith("~$", StringComparison.Ordinal) && file.Length < 1024),
        new RefusedFormat("This is a Word 2003 XML document: open it in Word and save it as .docx.",
            file => Start(file).IndexOf("progid=\"Word.Document\""u8) >= 0 || Start(file).IndexOf("http://schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0),
        new RefusedFormat("This is a GIF picture: save it as .png and check that, or check the document it was made from.", file => file.Head.StartsWith("GIF8"u8)),
        new RefusedFormat("This is an Apple Pages, Numbers or Keynote file: export it as Word, PowerPoint or PDF, and check that.",
            file => OfficePackage.IsZip(file) && file.Head.IndexOf("Index/Document.iwa"u8) >= 0),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => _recognises(file);

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation) => throw new UnreadableFileException(_sentence);

    private static ReadOnlySpan<byte> Start(SourceFile file) => file.Head[..Math.Min(StartLength, file.Head.Length)];
}
