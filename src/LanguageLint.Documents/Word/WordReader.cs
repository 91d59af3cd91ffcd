using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads Word documents and templates (.docx, .docm, .dotx, .dotm; transitional and strict): text of pages, headers, footers, notes, text
/// boxes, alternative texts, prompts and field texts, and the document's title and subject.
/// </summary>
public sealed class WordReader : IDocumentReader
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private const string MacroDocument = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private const string MacroTemplate = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What is read beside what readers see; null for nothing.</param>
    public WordReader(ReadingOptions? options = null) => _options = options ?? new ReadingOptions();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx", ".dotm"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Package is { } package && IsWord(package);
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var package = file.Package!;
        try
        {
            return new WordDocument(package, _options, cancellation).Read(file.Path, isTemplate: package.MainType is Template or MacroTemplate);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    /// <summary>Whether a package holds a Word document or template.</summary>
    internal static bool IsWord(OfficePackage package) =>
        package.MainType is Document or Template or MacroDocument or MacroTemplate || package.IsUntyped("document", OfficeNamespace.Word);
}
