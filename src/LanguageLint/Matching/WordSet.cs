namespace LanguageLint.Matching;

/// <summary>A set of words by their numbers in the vocabulary, and of word endings.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = new([], []);

    // Up to this many words a look along the row is the fastest way.
    private const int MostInRow = 6;

    private readonly ulong _filter;
    private readonly Row<int> _words;
    private readonly Row<ulong> _bits;
    private readonly int _firstBits;
    private readonly string[] _endings;

    /// <param name="words">Numbers of the vocabulary.</param>
    /// <param name="endings">Folded endings such as <c>ly</c>: each stands for all longer words that end so.</param>
    public WordSet(IReadOnlyCollection<int> words, IReadOnlyCollection<string> endings)
        : this(Sorted(words), [.. endings])
    {
    }

    /// <summary>A set as it was before it was stored.</summary>
    /// <param name="filter">Its <see cref="Filter"/>.</param>
    /// <param name="words">Its words, each once, in rising order.</param>
    /// <param name="bits">Its <see cref="Bits"/>.</param>
    /// <param name="endings">Its endings.</param>
    public WordSet(ulong filter, Row<int> words, Row<ulong> bits, string[] endings)
    {
        _filter = filter;
        _words = words;
        _bits = bits;
        _firstBits = words.Count > 0 ? words[0] >> 6 : 0;
        _endings = endings;
    }

    private WordSet(int[] words, string[] endings)
        : this(FilterOf(words), words, words.Length > MostInRow ? BitsOf(words) : [], endings)
    {
    }

    /// <summary>The words, each once, by number.</summary>
    public int[] Words => _words.ToArray();

    /// <summary>The words where they lie, in rising order.</summary>
    public Row<int> Row => _words;

    /// <summary>A bit for each number from the 64 that hold the first word to those that hold the last; empty for a set of few words.</summary>
    public Row<ulong> Bits => _bits;

    /// <summary>One of 64 bits for every word: a word whose bit is not among them does not belong to the set. It answers most questions.</summary>
    public ulong Filter => _filter;

    /// <summary>The endings.</summary>
    public IReadOnlyList<string> Endings => _endings;

    /// <summary>Whether the set holds endings, so that a word outside the vocabulary may belong to it.</summary>
    public bool HasEndings => _endings.Length > 0;

    /// <summary>Whether a word belongs to the set by its number.</summary>
    public bool Contains(int word)
    {
        if ((_filter & FilterBit(word)) == 0)
        {
            return false;
        }

        if (_bits.Count > 0)
        {
            var at = (word >> 6) - _firstBits;
            return (uint)at < (uint)_bits.Count && (_bits[at] >> (word & 63) & 1) != 0;
        }

        foreach (var candidate in _words.AsSpan())
        {
            if (candidate == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the text belongs to the set.</summary>
    /// <param name="word">Its number in the vocabulary, 0 when unknown.</param>
    /// <param name="written">The word as written, without a possessive ending.</param>
    public bool Contains(int word, ReadOnlySpan<char> written) => Contains(word) || EndsIn(written);

    /// <summary>Whether a word as written has one of the endings.</summary>
    public bool EndsIn(ReadOnlySpan<char> written)
    {
        foreach (var ending in _endings)
        {
            if (written.Length > ending.Length + 2 && EndsWith(written, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> written, string ending)
    {
        var offset = written.Length - ending.Length;
        for (var i = 0; i < ending.Length; i++)
        {
            if (WordHash.Fold(written[offset + i]) != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Sorted(IReadOnlyCollection<int> words)
    {
        int[] sorted = [.. words];
        Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        Array.Resize(ref sorted, kept);
        return sorted;
    }

    private static ulong FilterBit(int word) => 1UL << (word & 63);

    private static ulong FilterOf(int[] words)
    {
        var filter = 0UL;
        foreach (var word in words)
        {
            filter |= FilterBit(word);
        }

        return filter;
    }

    private static ulong[] BitsOf(int[] words)
    {
        var first = words[0] >> 6;
        var bits = new ulong[(words[words.Length - 1] >> 6) - first + 1];
        foreach (var word in words)
        {
            bits[(word >> 6) - first] |= 1UL << (word & 63);
        }

        return bits;
    }
}
