using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>Leads from a word to the patterns of one guard that it anchors.</summary>
/// <param name="words">The words that anchor a pattern.</param>
/// <param name="starts">Where each word’s patterns start, in the order of the words, and the end of the last ones.</param>
/// <param name="patterns">The patterns, word by word, as places in the guard’s list.</param>
/// <param name="unanchored">The patterns that have no anchor, as places in the guard’s list.</param>
internal sealed class GuardAnchors(WordSet words, Row<int> starts, Row<int> patterns, Row<int> unanchored)
{
    public WordSet Words { get; } = words;

    public Row<int> Starts { get; } = starts;

    public Row<int> Patterns { get; } = patterns;

    public Row<int> Unanchored { get; } = unanchored;

    /// <summary>The anchors of a guard’s patterns.</summary>
    public static GuardAnchors Of(IReadOnlyList<CompiledPattern> patterns)
    {
        var anchors = patterns.SelectMany((pattern, place) => pattern.Anchors.ToArray().Distinct().Select(word => (word, place))).ToList();
        anchors.Sort();
        var words = new WordSet([.. anchors.Select(anchor => anchor.word)], []);
        var starts = new List<int>();
        for (var i = 0; i < anchors.Count; i++)
        {
            if (i == 0 || anchors[i].word != anchors[i - 1].word)
            {
                starts.Add(i);
            }
        }

        starts.Add(anchors.Count);
        int[] unanchored = [.. Enumerable.Range(0, patterns.Count).Where(place => patterns[place].Anchors.Count == 0)];
        return new GuardAnchors(words, starts.ToArray(), anchors.ConvertAll(anchor => anchor.place).ToArray(), unanchored);
    }

    /// <summary>The patterns that a word anchors.</summary>
    public ReadOnlySpan<int> Of(int word)
    {
        // A bit is asked faster than a row is searched, and most words anchor nothing.
        if (!Words.Contains(word))
        {
            return default;
        }

        var rank = Words.Row.AsSpan().BinarySearch(word);
        return Patterns.AsSpan().Slice(Starts[rank], Starts[rank + 1] - Starts[rank]);
    }
}
