using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>A format that is told by its first bytes and not read: the sentence says what the file is and what to do.</summary>
internal sealed class RefusedFormat : IDocumentReader
{
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
        new RefusedFormat("This is a rich text (RTF) document: open it in Word and save it as .docx.",
            file => TextHead(file).StartsWith(@"{\rtf", StringComparison.Ordinal)),
        new RefusedFormat("This is a Word 2003 XML document: open it in Word and save it as .docx.",
            file => TextHead(file).Contains("progid=\"Word.Document\"", StringComparison.Ordinal)
                || TextHead(file).Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)),
        new RefusedFormat("This is an e-mail: open it and copy its text into a .docx, .md or .txt file.", IsMail),
        new RefusedFormat("This is a picture: type its text into a .docx, .md or .txt file and check that.", IsPicture),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => _recognises(file);

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation) => throw new UnreadableFileException(_sentence);

    private static string TextHead(SourceFile file) =>
        Encoding.UTF8.GetString(file.Head[..Math.Min(512, file.Head.Length)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');

    private static bool IsMail(SourceFile file) =>
        file.Extension == ".eml" && TextHead(file) is var head && (head.Contains("Received:", StringComparison.Ordinal)
            || head.Contains("From:", StringComparison.Ordinal) || head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase));

    private static bool IsPicture(SourceFile file) =>
        file.Head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || file.Head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || file.Head.StartsWith("GIF8"u8)
        || file.Head.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || file.Head.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);
}
