using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>A guard's patterns, looked up by their anchors like those of rules, around a match.</summary>
internal sealed class GuardPatterns
{
    public static readonly GuardPatterns None = new([]);

    private readonly Dictionary<int, CompiledPattern[]> _byAnchor = [];
    private readonly CompiledPattern[] _unanchored;
    private readonly int _most;

    public GuardPatterns(IReadOnlyList<CompiledPattern> patterns)
    {
        Count = patterns.Count;
        _unanchored = [.. patterns.Where(pattern => pattern.Anchors.Count == 0)];
        foreach (var group in patterns.SelectMany(pattern => pattern.Anchors.Select(anchor => (anchor, pattern))).GroupBy(entry => entry.anchor, entry => entry.pattern))
        {
            _byAnchor.Add(group.Key, [.. group]);
        }

        _most = patterns.Select(pattern => pattern.MostTokens).DefaultIfEmpty(0).Max();
    }

    /// <summary>How many patterns there are.</summary>
    public int Count { get; }

    /// <summary>Whether one of the patterns ends directly before token <paramref name="end"/>, in its sentence.</summary>
    public bool EndsAt(PatternMatcher matcher, BlockTokens tokens, int end) =>
        Count > 0 && end > 0 && !tokens.OpensSentence(end)
        && Any(matcher, tokens, Math.Max(tokens.SentenceStart(end - 1), end - _most), end, end, (_, found) => found == end);

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
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Word == 0 || !_byAnchor.TryGetValue(tokens[at].Word, out var patterns))
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

        foreach (var pattern in _unanchored)
        {
            for (var start = from; start < to; start++)
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
