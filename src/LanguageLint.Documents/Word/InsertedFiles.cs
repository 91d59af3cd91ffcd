using System.Globalization;
using LanguageLint.Documents.Mail;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Rtf;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads the files of other formats that stand whole in a document until Word saves it anew (<c>w:altChunk</c>, ECMA-376 part 1, 17.17.2.1): HTML, web archives,
/// rich text, plain text and Word files. What they insert in turn, and other formats, is listed as not checked.
/// </summary>
internal sealed class InsertedFiles(OfficePackage package, ReadingOptions options, bool isInserted, CancellationToken cancellation)
{
    private const string LinkType = "aFChunk";
    private const string Remedy = "it stands in the document as a file of another format; open and save the document in Word to make it text";

    private readonly List<NotChecked> _notChecked = [];

    /// <summary>What was not read so far.</summary>
    public IReadOnlyList<NotChecked> NotChecked => _notChecked;

    /// <summary>The blocks of the files that a part inserts.</summary>
    /// <param name="part">The part.</param>
    /// <param name="story">What a person calls it, such as “page header”; null for the main text.</param>
    public IReadOnlyList<TextBlock> Read(string part, string? story)
    {
        var blocks = new List<TextBlock>();
        var count = 0;
        foreach (var link in package.Relationships(part))
        {
            if (link.Type != LinkType)
            {
                continue;
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"{(story is null ? "" : $"{story}, ")}inserted file {++count}");
            if (!isInserted && link.Target is { } target && package.Has(target) && Document(target) is { } inserted)
            {
                blocks.AddRange(inserted.Blocks.Select(block => Placed(block, target, $"{name}, {PlaceOf(block, inserted)}")));
                _notChecked.AddRange(inserted.NotChecked.Select(unread => unread with { Place = $"{name}, {unread.Place}" }));
            }
            else
            {
                _notChecked.Add(new NotChecked(name, Remedy));
            }
        }

        return blocks;
    }

    // Null when it cannot be read, for whatever reason: the remedy is the same.
    private Document? Document(string part)
    {
        try
        {
            var file = new SourceFile(part, new MemoryStream(package.ReadBytes(part)), ExtensionOf(part));
            if (OfficePackage.IsZip(file))
            {
                return Inner(file);
            }

            IDocumentReader[] readers = [new RtfReader(), new MailReader()];
            return (readers.FirstOrDefault(reader => reader.Recognises(file)) ?? (file.Extension.Length > 0 ? new TextFileReader() : null))?.Read(file, cancellation);
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    private Document? Inner(SourceFile file)
    {
        var inner = OfficePackage.Open(file, package);
        if (!WordReader.IsWord(inner))
        {
            return null;
        }

        try
        {
            return new WordDocument(inner, options, cancellation, isInserted: true).Read(file.Path, isTemplate: false);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    // Of text, by the type that the package gives, then by the name; empty where neither tells.
    private string ExtensionOf(string part) => package.ContentType(part) switch
    {
        "text/html" or "application/xhtml+xml" => ".html",
        "text/plain" => ".txt",
        _ => Path.GetExtension(part).ToUpperInvariant() switch { ".HTM" or ".HTML" or ".XHTML" => ".html", ".TXT" => ".txt", _ => "" },
    };

    private static TextBlock Placed(TextBlock block, string part, string place) =>
        new(block.Text, block.Scope, new InsertedMap(part, block.Map), block.Holes, place);

    private static string PlaceOf(TextBlock block, Document document) =>
        block.Place ?? (document.Lines is { } lines && block.Map.Locate(default)[0] is FileOrigin origin
            ? string.Create(CultureInfo.InvariantCulture, $"line {lines.Position(origin.Span.Start).Line}")
            : "text");
}
