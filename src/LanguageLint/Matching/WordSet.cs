namespace LanguageLint.Matching;

/// <summary>A set of words by their numbers in the vocabulary, and of word endings.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = new([], []);

    // Up to this many words a look along the row is the fastest way.
    private const int MostInRow = 6;

    private readonly int[] _words;
    private readonly string[] _endings;
    private readonly ulong[] _bits = [];

    /// <param name="words">Numbers of the vocabulary.</param>
    /// <param name="endings">Folded endings such as <c>ly</c>: each stands for all longer words that end so.</param>
    public WordSet(IReadOnlyCollection<int> words, IReadOnlyCollection<string> endings)
    {
        _words = [.. words];
        _endings = [.. endings];
        if (_words.Length > 1)
        {
            Array.Sort(_words);
            var kept = 1;
            for (var i = 1; i < _words.Length; i++)
            {
                if (_words[i] != _words[i - 1])
                {
                    _words[kept++] = _words[i];
                }
            }

            Array.Resize(ref _words, kept);
        }

        if (_words.Length > MostInRow)
        {
            _bits = new ulong[(_words[_words.Length - 1] >> 6) + 1];
            foreach (var word in _words)
            {
                _bits[word >> 6] |= 1UL << (word & 63);
            }
        }
    }

    /// <summary>The words, each once, by number.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>The endings.</summary>
    public IReadOnlyList<string> Endings => _endings;

    /// <summary>Whether the set holds endings, so that a word outside the vocabulary may belong to it.</summary>
    public bool HasEndings => _endings.Length > 0;

    /// <summary>Whether a word belongs to the set by its number.</summary>
    public bool Contains(int word)
    {
        if (_bits.Length > 0)
        {
            return word >> 6 < _bits.Length && (_bits[word >> 6] >> (word & 63) & 1) != 0;
        }

        foreach (var candidate in _words)
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
}
