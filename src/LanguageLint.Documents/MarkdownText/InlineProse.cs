using LanguageLint.Templates;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>
/// Goes through the inlines of one leaf block and tells what each is to a reader. Code spans, addresses and pictures stand in the text as holes: they are
/// not prose, but the sentence goes on around them.
/// </summary>
internal sealed class InlineProse
{
    private readonly string _source;
    private readonly int _drift;
    private readonly Prose _prose;
    private readonly List<(SourceSpan Span, BlockScope Scope)> _titles = [];
    private readonly List<InlineProse> _pictures = [];
    private int _first = int.MaxValue;
    private int _last;
    private bool _isDisordered;

    /// <summary>Prepares to join inlines of one leaf block.</summary>
    /// <param name="source">The decoded Markdown file.</param>
    /// <param name="drift">What to add to the parser's offsets to get places in <paramref name="source"/>.</param>
    public InlineProse(string source, int drift = 0)
    {
        _source = source;
        _drift = drift;
        _prose = new Prose(source.AsMemory());
    }

    /// <summary>The comments among the inlines, in order.</summary>
    public List<Comment> Comments { get; } = [];

    /// <summary>Adds the inlines of a container.</summary>
    public void Read(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Read(inline);
        }
    }

    /// <summary>Adds a block of the joined text to <paramref name="blocks"/>, then the alternative texts and titles found in it.</summary>
    public void AddTo(List<TextBlock> blocks, BlockScope scope)
    {
        if (_isDisordered)
        {
            // Brackets left open around a table make Markdig put inlines out of order; then the text is read as it stands.
            var asItStands = new InlineProse(_source);
            asItStands.AddSource(_first, _last - _first);
            asItStands.AddTo(blocks, scope);
            return;
        }

        if (_prose.ToBlock(scope, MarkdownNotation.Instance) is { } block)
        {
            blocks.Add(block);
        }

        foreach (var picture in _pictures)
        {
            picture.AddTo(blocks, BlockScope.AltText);
        }

        foreach (var (span, titleScope) in _titles)
        {
            var title = new InlineProse(_source);
            title.AddSource(span.Start, span.Length);
            title.AddTo(blocks, titleScope);
        }
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan(), entity.Span.Start + _drift, entity.Span.Length);
                break;
            case LineBreakInline lineBreak:
                Add("\n", lineBreak.Span.Start + _drift, lineBreak.Span.Length);
                break;
            case CodeInline code:
                AddHole(code.Span.Start + _drift + code.DelimiterCount, code.Span.Length - (2 * code.DelimiterCount));
                break;
            case AutolinkInline address:
                AddHole(address.Span.Start + _drift + 1, address.Span.Length - 2);
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink reference:
                AddObject(reference.Span.Start, reference.Span.Length);
                break;
            case HtmlInline tag:
                AddTag(tag);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case ContainerInline container:
                Read(container);
                break;
            default:
                break;
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        int start = literal.Span.Start + _drift, end = Math.Min(start + literal.Span.Length, _source.Length);
        if (content.IsEmpty || start < 0 || end <= start)
        {
            return;
        }

        if (literal.IsFirstCharacterEscaped && _source[start] == '\\')
        {
            Add(content[..1], start, 2);
            content = content[1..];
            start += 2;
        }

        // A table cell's text is trimmed, its span is not.
        while (start < end && !content.IsEmpty && _source[start] != content[0] && _source[start] is ' ' or '\t')
        {
            start++;
        }

        if (_source.AsSpan(start, end - start).StartsWith(content))
        {
            AddSource(start, content.Length);
        }
        else
        {
            Add(content, start, end - start);
        }
    }

    private void AddLink(LinkInline link)
    {
        if (link.IsImage)
        {
            var alternative = new InlineProse(_source, _drift);
            alternative.Read(link);
            _pictures.Add(alternative);
            AddObject(link.Span.Start, link.Span.Length);
        }
        else
        {
            Read(link);
        }

        // The span of a title holds its quotes; a title from a reference definition stands elsewhere.
        if (link.TitleSpan.Length > 2 && link.Span.Start <= link.TitleSpan.Start && link.TitleSpan.End <= link.Span.End)
        {
            _titles.Add((new SourceSpan(link.TitleSpan.Start + _drift + 1, link.TitleSpan.End + _drift - 1), BlockScope.Caption));
        }
    }

    // <br> breaks the line; <<Name>> is a placeholder, of which Markdown sees only a tag; other tags are transparent.
    private void AddTag(HtmlInline tag)
    {
        int start = tag.Span.Start + _drift, length = tag.Span.Length;
        if (tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            Add("\n", start, length);
        }
        else if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            Comments.Add(new Comment(new TextSpan(start, length), new TextSpan(start + 4, Math.Max(0, length - 7))));
        }
        else if (start > 0 && _source[start - 1] == '<' && start + length < _source.Length && _source[start + length] == '>')
        {
            AddSource(start, length);
        }
    }

    private void AddHole(int start, int length)
    {
        if (length > 0)
        {
            Note(start, length);
            _prose.AddHole(start, length);
        }
    }

    private void AddObject(int start, int length)
    {
        Note(start + _drift, length);
        _prose.AddStandIn(start + _drift, length);
    }

    private void AddSource(int start, int length)
    {
        if (length > 0)
        {
            Note(start, length);
            _prose.AddSource(start, length);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int length)
    {
        Note(start, length);
        _prose.Add(text, start, length);
    }

    private void Note(int start, int length)
    {
        _isDisordered |= start < _last;
        _first = Math.Min(_first, start);
        _last = Math.Max(_last, start + length);
    }
}
