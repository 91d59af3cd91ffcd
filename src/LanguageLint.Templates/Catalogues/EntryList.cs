using LanguageLint.Suppressions;
using LanguageLint.Templates.Masks;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Gathers the values of a catalogue (resources, translations), entry by entry. A value of several paragraphs is as many blocks; a comment of an entry is
/// tied to its values.
/// </summary>
internal sealed class EntryList
{
    private readonly TextFile _file;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Comment> _comments = [];
    private readonly List<Directive> _directives = [];
    private readonly List<Comment> _entryComments = [];
    private readonly List<NotChecked> _notChecked = [];
    private int _entry;

    /// <summary>Starts the list of a file.</summary>
    public EntryList(TextFile file) => _file = file;

    /// <summary>Starts the next entry: comments of the one before are tied to what was added since it started.</summary>
    public void StartEntry()
    {
        foreach (var comment in _entryComments)
        {
            var content = _file.Text.Slice(comment.Content.Start, comment.Content.Length).ToString();
            if (SuppressionParser.Parse(content) is { } read)
            {
                var anchors = Enumerable.Range(_entry, _blocks.Count - _entry).Select(i => new BlockSpan(i, new TextSpan(0, _blocks[i].Text.Length)));
                _directives.Add(new Directive { Content = read, Block = _entry, Anchors = [.. anchors], Origin = new FileOrigin(comment.Span) });
            }
        }

        _entryComments.Clear();
        _entry = _blocks.Count;
    }

    /// <summary>Adds a value of the entry.</summary>
    public void Add(Prose prose, TextNotation notation)
    {
        if (prose.ToBlock(BlockScope.Literal, notation) is not { } value)
        {
            return;
        }

        if (MarkupInValue.Read(value) is { } shown)
        {
            _blocks.AddRange(shown);
            return;
        }

        if (value.Text.Span.IndexOfAny('\r', '\n') < 0)
        {
            _blocks.Add(value);
            return;
        }

        var (slices, _) = ParagraphSplitter.Split(value.Text, CancellationToken.None);
        foreach (var slice in slices)
        {
            var span = ((OffsetMap)slice.Map).ToFile(new TextSpan(0, slice.Text.Length));
            _blocks.Add(new TextBlock(slice.Text, BlockScope.Literal, ((OffsetMap)value.Map).Slice(span), Within(value.Holes, span)));
        }
    }

    /// <summary>Adds a comment that stands between entries.</summary>
    public void AddComment(int start, int end, TextSpan content) => _comments.Add(new Comment(TextSpan.FromBounds(start, end), content));

    /// <summary>Adds a comment of the entry.</summary>
    public void AddEntryComment(int start, int end, TextSpan content) => _entryComments.Add(new Comment(TextSpan.FromBounds(start, end), content));

    /// <summary>Names a part of the file that could not be followed.</summary>
    public void AddNotChecked(NotChecked part) => _notChecked.Add(part);

    /// <summary>The document of all entries.</summary>
    public Document ToDocument()
    {
        StartEntry();
        _directives.AddRange(FileDirectives.Of(_file.Text.Span, _blocks, _comments));
        _directives.Sort((left, right) => left.Origin!.Span.Start.CompareTo(right.Origin!.Span.Start));
        return new Document
        {
            Path = _file.Path,
            Kind = LetterShape.KindOf(_blocks) == DocumentKind.Letter ? DocumentKind.Letter : DocumentKind.Unknown,
            Blocks = _blocks,
            Lines = new LineIndex(_file.Text.Span),
            Directives = _directives,
            NotChecked = _notChecked,
        };
    }

    private static List<TextSpan> Within(IReadOnlyList<TextSpan> holes, TextSpan span)
    {
        var within = new List<TextSpan>();
        foreach (var hole in holes)
        {
            var start = Math.Max(hole.Start, span.Start);
            var end = Math.Min(hole.End, span.End);
            if (end > start)
            {
                within.Add(TextSpan.FromBounds(start - span.Start, end - span.Start));
            }
        }

        return within;
    }
}
