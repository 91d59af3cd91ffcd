namespace LanguageLint.Documents.Word;

/// <summary>The numbers of a document's footnotes and endnotes as a reader sees them: in the order in which the text refers to them.</summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<(string Kind, string Id), int> _numbers = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Numbers a note that the text refers to.</summary>
    /// <param name="kind">“footnote” or “endnote”.</param>
    /// <param name="id">The note's id; one without counts too.</param>
    public void Count(string kind, string? id) => _numbers.TryAdd((kind, id ?? ""), _counts[kind] = _counts.GetValueOrDefault(kind) + 1);

    /// <summary>The number of a note; one that the text does not refer to comes after the others.</summary>
    public int Of(string kind, string? id)
    {
        if (!_numbers.ContainsKey((kind, id ?? "")))
        {
            Count(kind, id);
        }

        return _numbers[(kind, id ?? "")];
    }
}
