using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>
/// Reads the text of HTML: a block for what stands between two tags that part blocks, tags inside a sentence left out, then one for each attribute that
/// people see or hear. Scripts, styles, code and comments are not prose.
/// </summary>
public sealed class HtmlReader
{
    private const int DeepestSearch = 64;

    private readonly ReadOnlyMemory<char> _source;
    private readonly Mask _mask;
    private readonly ReadOnlyMemory<char> _markup;
    private readonly BlockScope _scope;
    private readonly HtmlAttributes _attributes;
    private readonly List<TextBlock> _blocks;
    private readonly List<TextBlock> _attributeBlocks = [];
    private readonly List<Comment> _comments;
    private readonly List<(string Name, BlockScope Scope)> _open = [];
    private Prose _prose;
    private int _picturesWithoutText;

    // In values programs put tags of their own around words.
    private bool _isValue;

    private HtmlReader(ReadOnlyMemory<char> source, Mask mask, BlockScope scope, bool hasComponents, List<TextBlock> blocks)
    {
        _source = source;
        _mask = mask;
        _markup = mask.Apply(source, PlainText.Holes.StandIn, PlainText.Holes.StandIn);
        _scope = scope;
        _attributes = new HtmlAttributes(source, mask, _markup, hasComponents);
        _blocks = blocks;
        _comments = [.. mask.Comments];
        _prose = new Prose(source, mask);
    }

    /// <summary>Reads a stretch of HTML and adds its blocks.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="start">Where the HTML starts in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="scope">What a block of text is where no element says more.</param>
    /// <param name="blocks">Takes the blocks, in reading order.</param>
    /// <returns>The comments of the HTML, in order.</returns>
    public static IReadOnlyList<Comment> Read(ReadOnlyMemory<char> source, int start, int end, BlockScope scope, List<TextBlock> blocks)
    {
        var reader = new HtmlReader(source, new Mask(), scope, hasComponents: false, blocks);
        reader.Read(start, end, CancellationToken.None);
        return reader._comments;
    }

    /// <summary>Reads a value that holds HTML, such as an entry of a catalogue.</summary>
    /// <param name="value">The value, decoded; places are offsets into it.</param>
    /// <param name="mask">The holes in it.</param>
    /// <param name="scope">What a block of text is where no element says more.</param>
    internal static IReadOnlyList<TextBlock> ReadValue(ReadOnlyMemory<char> value, Mask mask, BlockScope scope)
    {
        var blocks = new List<TextBlock>();
        new HtmlReader(value, mask, scope, hasComponents: false, blocks) { _isValue = true }.Read(0, value.Length, CancellationToken.None);
        return blocks;
    }

    /// <summary>Reads a whole file, what is template in it masked.</summary>
    internal static Document Read(TextFile file, Mask mask, bool hasComponents, CancellationToken cancellation)
    {
        var blocks = new List<TextBlock>();
        var reader = new HtmlReader(file.Text, mask, BlockScope.Paragraph, hasComponents, blocks);
        reader.Read(0, file.Text.Length, cancellation);
        return new Document
        {
            Path = file.Path,
            Kind = PlainText.LetterShape.KindOf(blocks),
            Language = reader._attributes.Language ?? "en",
            Blocks = blocks,
            Lines = new LineIndex(file.Text.Span),
            Directives = FileDirectives.Of(file.Text.Span, blocks, reader._comments),
            NotChecked = [.. UndescribedPictures.Of(reader._picturesWithoutText)],
        };
    }

    private void Read(int start, int end, CancellationToken cancellation)
    {
        var markup = _markup.Span;
        var scanner = new MarkupScanner(markup, start, end);
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case MarkupKind.Text:
                    Entities.AddTo(_prose, markup, scanner.Start, scanner.End);
                    break;
                case MarkupKind.StartTag:
                    cancellation.ThrowIfCancellationRequested();
                    ReadStartTag(ref scanner);
                    break;
                case MarkupKind.EndTag:
                    ReadEndTag(markup.Slice(scanner.Content.Start, scanner.Content.Length).ToString());
                    break;
                case MarkupKind.Comment:
                    _comments.Add(new Comment(TextSpan.FromBounds(scanner.Start, scanner.End), scanner.Content));
                    break;
                default:
                    break;
            }
        }

        Flush();
    }

    private void ReadStartTag(ref MarkupScanner scanner)
    {
        var start = scanner.Start;
        var name = _markup.Span.Slice(scanner.Content.Start, scanner.Content.Length).ToString();
        _attributes.Read(name, scanner.Attributes, _attributeBlocks);
        if (IsInline(name))
        {
            return;
        }

        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            _prose.Add("\n", start, scanner.End - start);
        }
        else if (HtmlElements.IsCode(name) && !scanner.IsSelfClosing)
        {
            scanner.SkipElement(name);
            _prose.AddStandIn(start, scanner.End - start);
        }
        else if (name.Equals("img", StringComparison.OrdinalIgnoreCase))
        {
            _prose.AddStandIn(start, scanner.End - start);
            _picturesWithoutText += _attributes.IsDescribed(scanner.Attributes) ? 0 : 1;
        }
        else if (HtmlElements.IsUnseen(name))
        {
            Flush();
            if (!scanner.IsSelfClosing)
            {
                scanner.SkipElement(name);
            }
        }
        else
        {
            Flush();
            Open(name, scanner.IsSelfClosing);
        }
    }

    private void Open(string name, bool isSelfClosing)
    {
        // These end the one before them without being told.
        if (_open.Count > 0 && _open[^1].Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            && name.ToUpperInvariant() is "P" or "LI" or "TD" or "TH" or "TR" or "DT" or "DD" or "OPTION")
        {
            _open.RemoveAt(_open.Count - 1);
        }

        if (!isSelfClosing && !HtmlElements.IsVoid(name))
        {
            var around = Scope;
            _open.Add((name, around == BlockScope.Quotation ? around : HtmlElements.ScopeOf(name) ?? around));
        }
    }

    private bool IsInline(string name) => HtmlElements.IsInline(name) || (_isValue && !HtmlElements.IsKnown(name));

    private BlockScope Scope => _open.Count > 0 ? _open[^1].Scope : _scope;

    private void ReadEndTag(string name)
    {
        if (IsInline(name) || HtmlElements.IsCode(name))
        {
            return;
        }

        Flush();
        for (var i = _open.Count - 1; i >= 0 && i > _open.Count - DeepestSearch; i--)
        {
            if (_open[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }

    private void Flush()
    {
        if (_prose.ToBlock(Scope, XmlNotation.Text) is { } block)
        {
            _blocks.Add(block);
        }

        if (_prose.Length > 0)
        {
            _prose = new Prose(_source, _mask);
        }

        _blocks.AddRange(_attributeBlocks);
        _attributeBlocks.Clear();
    }
}
