using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.PlainText;

/// <summary>Reads plain text: paragraphs, list items and headings, told by the shape of their lines. It takes every file that no other format knows.</summary>
public sealed class PlainTextFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => true;

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation) => HasTags(file.Text.Span)
        ? TemplateFormat.ReadText(file, TemplateMask.Of(file.Text.Span, Dialect.Any | Dialect.Lines), cancellation)
        : Read(file.Path, file.Text, cancellation);

    /// <summary>Reads decoded text as plain, whatever the file is called.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public static Document Read(string path, ReadOnlyMemory<char> text, CancellationToken cancellation)
    {
        var (blocks, lines) = ParagraphSplitter.Split(text, cancellation);
        return new Document { Path = path, Kind = LetterShape.KindOf(blocks), Blocks = blocks, Lines = lines };
    }

    // Texts are templates as often as not.
    private static bool HasTags(ReadOnlySpan<char> text) => text.IndexOf("{%") >= 0 || text.IndexOf("{{") >= 0 || text.IndexOf("<%") >= 0
        || text.IndexOf(TemplateMask.LinePrefix) >= 0;
}
