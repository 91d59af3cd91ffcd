namespace LanguageLint.Matching;

/// <summary>The words by which a text is looked up for a pattern.</summary>
/// <param name="Words">One of these stands in every match.</param>
/// <param name="Cost">How often they stand in ordinary prose, roughly per million words.</param>
/// <param name="Before">The fewest and most tokens of a match before such a word.</param>
/// <param name="Precede">What may stand directly before it in a match.</param>
/// <param name="Follow">What may stand directly after it in a match.</param>
internal sealed record Anchor(IReadOnlyList<int> Words, long Cost, (int Fewest, int Most) Before, Neighbours Precede, Neighbours Follow);

/// <summary>
/// What may stand next to a place of a pattern (the first, last and follow sets of Glushkov, 1961, over words).
/// </summary>
/// <param name="Words">The words; null when any word may.</param>
/// <param name="Open">Whether the part of the pattern may end at the place, so that what lies beyond decides too.</param>
internal readonly record struct Neighbours(IReadOnlyList<int>? Words, bool Open)
{
    // A larger set filters little.
    private const int MostWords = 1_000;

    /// <summary>The edge of a part: only what lies beyond decides.</summary>
    public static Neighbours Edge => new([], Open: true);

    /// <summary>Any word.</summary>
    public static Neighbours Any => new(null, Open: false);

    /// <summary>One of two parts.</summary>
    public static Neighbours Either(Neighbours a, Neighbours b) => new(Union(a.Words, b.Words), a.Open || b.Open);

    /// <summary>This part, and beyond it, where it is open, the next.</summary>
    public Neighbours Then(Neighbours next) => Open ? new(Union(Words, next.Words), next.Open) : this;

    /// <summary>The words as a set to ask; null when anything may stand there.</summary>
    public WordSet? ToFilter() => Open || Words is null ? null : new WordSet(Words, []);

    /// <summary>The words of a set.</summary>
    public static Neighbours Of(WordSet set) => set.HasEndings || set.Words.Length > MostWords ? Any : new(set.Words, Open: false);

    // A word may stand twice in the row; the set made of it holds it once.
    private static IReadOnlyList<int>? Union(IReadOnlyList<int>? a, IReadOnlyList<int>? b)
    {
        if (a is null || b is null || a.Count + b.Count > MostWords)
        {
            return null;
        }

        return a.Count == 0 ? b : b.Count == 0 ? a : [.. a, .. b];
    }
}
