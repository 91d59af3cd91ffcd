namespace LanguageLint.Matching;

/// <summary>A set of words by their numbers in the vocabulary, and of word endings.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = new([], []);

    private readonly int[] _words;
    private readonly string[] _endings;

    /// <param name="words">Numbers of the vocabulary.</param>
    /// <param name="endings">Folded endings such as <c>ly</c>: each stands for all longer words that end so.</param>
    public WordSet(IEnumerable<int> words, IEnumerable<string> endings)
    {
        _words = [.. words.Distinct().OrderBy(word => word)];
        _endings = [.. endings.Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<int> Words => _words;

    public IReadOnlyList<string> Endings => _endings;

    /// <summary>Whether a word of the text belongs to the set.</summary>
    /// <param name="word">Its number in the vocabulary, 0 when unknown.</param>
    /// <param name="written">The word as written, without a possessive ending.</param>
    public bool Contains(int word, ReadOnlySpan<char> written)
    {
        if (word != 0 && Array.BinarySearch(_words, word) >= 0)
        {
            return true;
        }

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
