namespace LanguageLint.Matching;

/// <summary>Leads from a word of a text to what it anchors.</summary>
/// <param name="starts">Where each word’s entries start, by the word’s number, and the end of the last ones.</param>
/// <param name="entries">The entries, word by word.</param>
internal sealed class AnchorIndex<T>(Row<int> starts, Row<T> entries)
    where T : unmanaged
{
    public Row<int> Starts { get; } = starts;

    public Row<T> Entries { get; } = entries;

    /// <summary>Makes an index.</summary>
    /// <param name="words">How many numbers the vocabulary has given out.</param>
    /// <param name="entries">What there is to look up; stays in this order.</param>
    /// <param name="anchors">The words by which an entry is looked up, for each.</param>
    public static AnchorIndex<T> Of(int words, IReadOnlyList<T> entries, IReadOnlyList<Row<int>> anchors)
    {
        // A counting sort: how many entries each word has, where each word's row starts, then the rows.
        var starts = new int[words + 2];
        foreach (var row in anchors)
        {
            foreach (var word in row.AsSpan())
            {
                starts[word + 2]++;
            }
        }

        for (var i = 2; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new T[starts[starts.Length - 1]];
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var word in anchors[i].AsSpan())
            {
                sorted[starts[word + 1]++] = entries[i];
            }
        }

        return new AnchorIndex<T>(starts, sorted);
    }

    /// <summary>What a word anchors; nothing for word 0.</summary>
    public ReadOnlySpan<T> Of(int word) => Entries.AsSpan().Slice(Starts[word], Starts[word + 1] - Starts[word]);
}
