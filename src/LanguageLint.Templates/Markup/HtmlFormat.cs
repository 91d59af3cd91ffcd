using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>Reads web pages and e-mails in HTML, with the tags of any template language in them.</summary>
public sealed class HtmlFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension) || IsPage(file.Text.Span);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation) =>
        HtmlReader.Read(file, TemplateMask.Of(file.Text.Span, Dialect.Any), hasComponents: false, cancellation);

    // Other formats may start with a tag, so the start must be a document's.
    private static bool IsPage(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, 512)].TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
