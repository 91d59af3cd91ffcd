using System.Globalization;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Gives out ids for comments and changes that nothing else in the document has: Word takes a file for damaged when the id of an insertion
/// is also a bookmark's.
/// </summary>
internal sealed class RevisionIds
{
    private const int Highest = 1_000_000_000;

    private readonly HashSet<int> _taken = [];
    private int _last = -1;

    /// <summary>Takes note of every id in a part; ids may be negative or huge.</summary>
    public void Note(PartTree tree)
    {
        foreach (var element in tree.Elements)
        {
            // Relationship ids are no numbers, so they drop out.
            if (tree.Text.AsSpan(element.Start, element.ContentStart - element.Start).Contains(":id", StringComparison.Ordinal)
                && int.TryParse(tree.Attribute(element, "id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            {
                _taken.Add(id);
                _last = id < Highest ? Math.Max(_last, id) : _last;
            }
        }
    }

    /// <summary>The next free id.</summary>
    public int Next()
    {
        do
        {
            _last++;
        }
        while (!_taken.Add(_last));

        return _last;
    }
}
