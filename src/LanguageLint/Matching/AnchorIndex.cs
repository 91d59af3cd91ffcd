namespace LanguageLint.Matching;

/// <summary>Leads from a word of a text to what it anchors.</summary>
internal sealed class AnchorIndex<T>
{
    private readonly int[] _starts;
    private readonly T[] _entries;

    /// <param name="words">How many numbers the vocabulary has given out.</param>
    /// <param name="entries">What there is to look up; stays in this order.</param>
    /// <param name="anchors">The words by which an entry is looked up.</param>
    public AnchorIndex(int words, IReadOnlyList<T> entries, Func<T, int[]> anchors)
    {
        // A counting sort: how many entries each word has, where each word's row starts, then the rows.
        var starts = new int[words + 2];
        foreach (var entry in entries)
        {
            foreach (var word in anchors(entry))
            {
                starts[word + 2]++;
            }
        }

        for (var i = 2; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        _entries = new T[starts[starts.Length - 1]];
        foreach (var entry in entries)
        {
            foreach (var word in anchors(entry))
            {
                _entries[starts[word + 1]++] = entry;
            }
        }

        _starts = starts;
    }

    /// <summary>What a word anchors; nothing for word 0.</summary>
    public ReadOnlySpan<T> Of(int word) => new(_entries, _starts[word], _starts[word + 1] - _starts[word]);
}
