namespace LanguageLint.Documents.Word;

/// <summary>
/// What the comments of a document stand on, as stretches of elements of a part: between the marks of a comment, and the paragraph of its
/// reference.
/// </summary>
internal sealed class CommentMarks
{
    private readonly Dictionary<string, (string Part, int Element)> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ElementRange>> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementRange> _paragraphs = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Part, int Element)> _references = [];
    private readonly List<(string Part, int Element, string Place)> _notes = [];

    /// <summary>A comment starts before the next element.</summary>
    public void Start(string? id, string part, int element) => _starts.TryAdd(id ?? "", (part, element));

    /// <summary>A comment ended before an element.</summary>
    public void End(string? id, string part, int element)
    {
        if (id is not null && _starts.TryGetValue(id, out var start) && start.Part == part)
        {
            RangesOf(id).Add(new ElementRange(part, start.Element, element));
        }
    }

    /// <summary>The mark of a comment, in the paragraph that is being read.</summary>
    public void Reference(string? id, string part, int element) => _references.Add((id ?? "", part, element));

    /// <summary>A note is referred to.</summary>
    /// <param name="place">What a person calls the note, such as “footnote 2”.</param>
    /// <param name="part">The part that refers to it.</param>
    /// <param name="element">Number of the reference.</param>
    public void Note(string place, string part, int element) => _notes.Add((part, element, place));

    /// <summary>A paragraph ended: the references in it are its own.</summary>
    public void EndParagraph(ElementRange paragraph)
    {
        foreach (var (id, part, element) in _references)
        {
            if (paragraph.Contains(part, element))
            {
                _paragraphs.TryAdd(id, paragraph);
            }
        }
    }

    /// <summary>What a comment may stand on, the closest first: what its marks enclose, then the paragraph of its reference.</summary>
    public IEnumerable<ElementRange> Of(string id) =>
        _paragraphs.TryGetValue(id, out var paragraph) ? RangesOf(id).Append(paragraph) : RangesOf(id);

    /// <summary>The notes that a stretch refers to, as a person calls them.</summary>
    public IEnumerable<string> NotesIn(ElementRange range) => _notes.Where(note => range.Contains(note.Part, note.Element)).Select(note => note.Place);

    private List<ElementRange> RangesOf(string id)
    {
        if (!_ranges.TryGetValue(id, out var ranges))
        {
            _ranges.Add(id, ranges = []);
        }

        return ranges;
    }
}

/// <summary>A stretch of a part: the elements that start after <paramref name="First"/> and not after <paramref name="Last"/>.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="First">Number of the element before the stretch.</param>
/// <param name="Last">Number of its last element.</param>
internal readonly record struct ElementRange(string Part, int First, int Last)
{
    /// <summary>Whether an element starts in it.</summary>
    public bool Contains(string part, int element) => part == Part && element > First && element <= Last;
}
