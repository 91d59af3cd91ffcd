using LanguageLint.Templates.Markup;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>Walks a parsed Markdown file and makes a block of each paragraph, heading, item, cell, quotation, note and front-matter value.</summary>
internal sealed class MarkdownBlocks
{
    private readonly string _source;
    private readonly CancellationToken _cancellation;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Comment> _comments = [];

    /// <summary>Prepares to read the Markdown file whose decoded text is <paramref name="source"/>.</summary>
    public MarkdownBlocks(string source, CancellationToken cancellation)
    {
        _source = source;
        _cancellation = cancellation;
    }

    /// <summary>The comments of the file, once it was read.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    /// <summary>The blocks of the file, in its order; notes stand last.</summary>
    public IReadOnlyList<TextBlock> Read(MarkdownDocument document)
    {
        ReadChildren(document, BlockScope.Paragraph);
        return _blocks;
    }

    private void ReadChildren(ContainerBlock container, BlockScope scope)
    {
        foreach (var child in container)
        {
            Read(child, scope);
        }
    }

    private void Read(Block block, BlockScope scope)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (block)
        {
            case YamlFrontMatterBlock frontMatter:
                FrontMatter.Read(frontMatter, _source, _blocks);
                break;
            case HtmlBlock html:
                _comments.AddRange(HtmlReader.Read(_source.AsMemory(), html.Span.Start, Math.Min(html.Span.End + 1, _source.Length), scope, _blocks));
                break;
            case CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                ReadLeaf(heading, BlockScope.Heading);
                break;
            case LeafBlock leaf:
                ReadLeaf(leaf, scope);
                break;
            case TableRow row:
                ReadChildren(row, row.IsHeader ? BlockScope.TableHeading : BlockScope.TableCell);
                break;
            case Footnote note:
                ReadChildren(note, BlockScope.Note);
                break;
            case QuoteBlock quote:
                ReadChildren(quote, BlockScope.Quotation);
                break;
            case ListItemBlock item:
                ReadChildren(item, scope == BlockScope.Paragraph ? BlockScope.ListItem : scope);
                break;
            case ContainerBlock container:
                ReadChildren(container, scope);
                break;
            default:
                break;
        }
    }

    private void ReadLeaf(LeafBlock leaf, BlockScope scope)
    {
        if (leaf.Inline is null)
        {
            return;
        }

        var prose = new InlineProse(_source, leaf is HeadingBlock heading ? Drift(heading) : 0);
        prose.Read(leaf.Inline);
        prose.AddTo(_blocks, scope);
        _comments.AddRange(prose.Comments);
    }

    // Markdig counts a tab after the #s of a heading by its width, so all its places in that line lie too far to the right.
    private int Drift(HeadingBlock heading)
    {
        if (heading.IsSetext)
        {
            return 0;
        }

        var start = heading.Span.Start + heading.Level;
        while (start < _source.Length && _source[start] is ' ' or '\t')
        {
            start++;
        }

        return start - heading.Inline!.Span.Start;
    }
}
