using LanguageLint.Templates;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>
/// Reads Markdown (CommonMark with pipe tables, footnotes and YAML front matter). Emphasis and links are transparent; code, addresses and HTML
/// tags are not prose.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>The longest text, in UTF-16 units, whose Markdown marks are followed; the parser’s tree takes about twelve times the file’s size.</summary>
    internal const int LongestParsed = 16 * 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseYamlFrontMatter()
        .Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".mdown", ".mkd"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Extensions.Contains(file.Extension);
    }

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var decoded = TextDecoder.Decode(file, cancellation);
        if (decoded.Length > LongestParsed)
        {
            return AsPlainText(file.Path, decoded, "too long a file to follow them in, so it was read as plain text; smaller files are followed", cancellation);
        }

        // CommonMark has NUL read as U+FFFD; done here, the parser keeps slices of this very string.
        var text = decoded.ToString().Replace('\0', '\uFFFD');
        MarkdownDocument markdown;
        try
        {
            markdown = MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's word for quotes or lists nested deeper than it follows. The text can still be read as it stands.
            return AsPlainText(file.Path, decoded, "nested too deep to follow, so the file was read as plain text", cancellation);
        }

        var reader = new MarkdownBlocks(text, cancellation);
        var blocks = reader.Read(markdown);
        return new Document
        {
            Path = file.Path,
            Kind = LetterShape.KindOf(blocks),
            Blocks = blocks,
            Lines = new LineIndex(text),
            Directives = FileDirectives.Of(text, blocks, reader.Comments),
        };
    }

    private static Document AsPlainText(string path, ReadOnlyMemory<char> text, string reason, CancellationToken cancellation) =>
        PlainTextFormat.Read(path, text, cancellation) with { NotChecked = [new NotChecked("Markdown marks", reason)] };
}
