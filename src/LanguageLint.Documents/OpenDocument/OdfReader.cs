using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>
/// Reads OpenDocument texts, presentations, sheets and drawings, and templates of them (.odt, .odp, .ods, .odg, .ott, .otp, .ots), as
/// LibreOffice writes them: pages, slides, headers, footers, notes, tables, text boxes, alternative texts, with tracked changes accepted.
/// </summary>
public sealed class OdfReader : IDocumentReader
{
    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What is read beside what readers see; null for nothing.</param>
    public OdfReader(ReadingOptions? options = null) => _options = options ?? new ReadingOptions();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".odt", ".odp", ".ods", ".odg", ".ott", ".otp", ".ots"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Package is { } package && package.Has("content.xml") && (package.Has("mimetype") || package.Has("META-INF/manifest.xml"));
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var package = file.Package!;
        try
        {
            return IsEncrypted(package)
                ? throw new UnreadableFileException("This document is protected by a password: open it in its program, save a copy without the password, and check that.")
                : new OdfDocument(package, _options, cancellation).Read(file.Path);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    private static bool IsEncrypted(OfficePackage package)
    {
        if (!package.Has("META-INF/manifest.xml"))
        {
            return false;
        }

        // OpenOffice began its manifests with a document type.
        using var xml = package.OpenTyped("META-INF/manifest.xml", CancellationToken.None);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            for (var entryDepth = xml.Depth; xml.ReadChild(entryDepth);)
            {
                if (xml.Name == "encryption-data")
                {
                    return true;
                }

                xml.Skip();
            }
        }

        return false;
    }
}
