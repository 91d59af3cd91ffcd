using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Slides;

/// <summary>
/// Reads PowerPoint presentations, shows and templates (.pptx, .ppsx, .potx and those with macros; transitional and strict): slides in their
/// order with titles, text boxes, tables, charts, SmartArt, alternative texts and notes, and what layouts show on them.
/// </summary>
public sealed class PresentationReader : IDocumentReader
{
    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What is read beside what readers see; null for nothing.</param>
    public PresentationReader(ReadingOptions? options = null) => _options = options ?? new ReadingOptions();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pptx", ".ppsx", ".potx", ".pptm", ".ppsm", ".potm"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Package is { } package
            && (IsPresentation(package.MainType) || package.IsUntyped("presentation", OfficeNamespace.Presentation));
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var package = file.Package!;
        try
        {
            return new Presentation(package, _options, cancellation).Read(file.Path, isTemplate: package.MainType.Contains(".template.", StringComparison.Ordinal));
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    private static bool IsPresentation(string type) =>
        type.EndsWith(".main+xml", StringComparison.Ordinal)
        && (type.StartsWith("application/vnd.openxmlformats-officedocument.presentationml.", StringComparison.Ordinal)
            || type.StartsWith("application/vnd.ms-powerpoint.", StringComparison.Ordinal));
}
