using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>A guard's patterns, looked up by their anchors like those of rules, around a match.</summary>
internal sealed class GuardPatterns
{
    public static readonly GuardPatterns None = new([]);

    private readonly int _most;
    private Dictionary<int, CompiledPattern[]>? _byAnchor;

    public GuardPatterns(IReadOnlyList<CompiledPattern> patterns)
    {
        All = patterns;
        foreach (var pattern in patterns)
        {
            _most = Math.Max(_most, pattern.MostTokens);
        }
    }

    /// <summary>The patterns.</summary>
    public IReadOnlyList<CompiledPattern> All { get; }

    /// <summary>How many patterns there are.</summary>
    public int Count => All.Count;

    // Most guards of a run are never asked, so the look-up is made when one first is.
    private Dictionary<int, CompiledPattern[]> ByAnchor => _byAnchor ??=
        All.SelectMany(pattern => pattern.Anchors.Select(anchor => (anchor, pattern))).GroupBy(entry => entry.anchor, entry => entry.pattern).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether one of the patterns ends directly before token <paramref name="end"/>, in its sentence.</summary>
    public bool EndsAt(PatternMatcher matcher, BlockTokens tokens, int end) =>
        Count > 0 && end > 0 && !tokens.OpensSentence(end)
        && Any(matcher, tokens, Math.Max(tokens.SentenceStart(end - 1), end - _most), end, end, (_, found) => found == end);

    /// <summary>Whether one of the patterns is all that stands before token <paramref name="end"/>.</summary>
    public bool Covers(PatternMatcher matcher, BlockTokens tokens, int end) =>
        Count > 0 && Any(matcher, tokens, 0, end, end, (at, found) => at == 0 && found == end);

    /// <summary>Whether one of the patterns closes the block, or is the <paramref name="whole"/> of it.</summary>
    public bool Closes(PatternMatcher matcher, BlockTokens tokens, bool whole) =>
        whole ? Covers(matcher, tokens, tokens.Count)
        : Count > 0 && Any(matcher, tokens, Math.Max(tokens.SentenceStart(tokens.Count - 1), tokens.Count - _most), tokens.Count, tokens.Count, (_, found) => found == tokens.Count);

    /// <summary>Whether one of the patterns starts at token <paramref name="start"/>, in the sentence before it.</summary>
    public bool StartsAt(PatternMatcher matcher, BlockTokens tokens, int start) =>
        Count > 0 && start < tokens.Count && !tokens.OpensSentence(start)
        && Any(matcher, tokens, start, Math.Min(tokens.Count, start + _most), -1, (at, _) => at == start);

    /// <summary>Whether one of the patterns stands between two tokens.</summary>
    public bool Anywhere(PatternMatcher matcher, BlockTokens tokens, int from, int to) =>
        Count > 0 && Any(matcher, tokens, from, to, -1, (_, _) => true);

    /// <summary>Whether one of the patterns stands over part of the tokens from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public bool Over(PatternMatcher matcher, BlockTokens tokens, int from, int to) =>
        Count > 0 && Any(matcher, tokens, Math.Max(0, from - _most), Math.Min(tokens.Count, to + _most), -1, (at, end) => at < to && end > from);

    // Whether a match inside the window, ending at 'mustEnd' where that is not -1, is as asked.
    private bool Any(PatternMatcher matcher, BlockTokens tokens, int from, int to, int mustEnd, Func<int, int, bool> asked)
    {
        var byAnchor = ByAnchor;
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Word == 0 || !byAnchor.TryGetValue(tokens[at].Word, out var patterns))
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (!pattern.MayMatchAround(tokens, at))
                {
                    continue;
                }

                for (var start = Math.Max(from, at - pattern.BeforeAnchor.Most); start <= at - pattern.BeforeAnchor.Fewest; start++)
                {
                    var end = matcher.Match(pattern, tokens, start, mustEnd);
                    if (end > at && asked(start, end))
                    {
                        return true;
                    }
                }
            }
        }

        foreach (var pattern in All)
        {
            for (var start = from; pattern.Anchors.Length == 0 && start < to; start++)
            {
                var end = matcher.Match(pattern, tokens, start, mustEnd);
                if (end > start && asked(start, end))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
