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
    private readonly bool _hasComponents;
    private readonly List<TextBlock> _blocks;
    private readonly List<TextBlock> _attributes = [];
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
        _hasComponents = hasComponents;
        _blocks = blocks;
        _comments = [.. mask.Comments];
        _prose = new Prose(source, mask);
    }

    /// <summary>The language that the root element names; null when it names none.</summary>
    public string? Language { get; private set; }

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
            Language = reader.Language ?? "en",
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
        ReadAttributes(name, scanner.Attributes);
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
            _picturesWithoutText += IsDescribed(scanner.Attributes) ? 0 : 1;
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

    private void ReadAttributes(string element, AttributeScanner attributes)
    {
        var markup = _markup.Span;
        string? meta = null;
        while (attributes.Read())
        {
            var value = attributes.Value;
            if (value.Length == 0)
            {
                continue;
            }

            var name = markup.Slice(attributes.Name.Start, attributes.Name.Length).ToString();
            var scope = HtmlElements.ScopeOfAttribute(element, name, _hasComponents);
            switch (element.ToUpperInvariant(), name.ToUpperInvariant())
            {
                case ("META", "NAME" or "PROPERTY"):
                    meta = markup.Slice(value.Start, value.Length).ToString();
                    break;
                case ("META", "CONTENT") when meta is not null && HtmlElements.IsShownMeta(meta):
                    scope = BlockScope.Property;
                    break;
                case ("HTML", "LANG"):
                    Language ??= markup.Slice(value.Start, value.Length).ToString().Trim();
                    break;
                case ("INPUT", "VALUE") when ShowsValue(element, attributes):
                    scope = BlockScope.Caption;
                    break;
                default:
                    break;
            }

            if (scope is { } read)
            {
                var prose = new Prose(_source, _mask);
                Entities.AddTo(prose, markup, value.Start, value.End);
                if (prose.ToBlock(read, XmlNotation.Attribute(attributes.Quote)) is { } block)
                {
                    _attributes.Add(block);
                }
            }
        }
    }

    // An empty alternative text says that the picture is decoration; where a template writes attributes, nobody can tell.
    private bool IsDescribed(AttributeScanner attributes)
    {
        var markup = _markup.Span;
        while (attributes.Read())
        {
            var name = markup.Slice(attributes.Name.Start, attributes.Name.Length);
            var value = markup.Slice(attributes.Value.Start, attributes.Value.Length);
            if (name.Equals("alt", StringComparison.OrdinalIgnoreCase) || name.IndexOf(PlainText.Holes.StandIn) >= 0
                || name.Equals("aria-label", StringComparison.OrdinalIgnoreCase) || name.Equals("aria-labelledby", StringComparison.OrdinalIgnoreCase)
                || (name.Equals("aria-hidden", StringComparison.OrdinalIgnoreCase) && value is "true")
                || (name.Equals("role", StringComparison.OrdinalIgnoreCase) && value is "presentation" or "none"))
            {
                return true;
            }
        }

        return false;
    }

    // A button's value is its label. Its type stands before, as good as always.
    private bool ShowsValue(string element, AttributeScanner attributes)
    {
        var before = _markup.Span[..attributes.Name.Start];
        var tag = before[before.LastIndexOf('<')..];
        return element.Length > 0 && (tag.IndexOf("submit", StringComparison.OrdinalIgnoreCase) > 0 || tag.IndexOf("button", StringComparison.OrdinalIgnoreCase) > 0);
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

        _blocks.AddRange(_attributes);
        _attributes.Clear();
    }
}
