namespace LanguageLint.Matching;

/// <summary>
/// Finds all matches in a block: each token is looked up among the anchors, and only the patterns it leads to are run.
/// Of one pattern's matches that overlap, the leftmost is kept, and of those that start together the longest.
/// </summary>
internal sealed class CandidateFinder(CompiledRules rules, PatternMatcher matcher)
{
    private readonly List<Hit> _hits = [];

    /// <summary>Fills <paramref name="candidates"/> with the matches of active rules, unguarded.</summary>
    public void Find(BlockTokens tokens, bool[] active, List<Candidate> candidates)
    {
        candidates.Clear();
        _hits.Clear();
        var index = rules.Index;
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Word;
            if (word == 0)
            {
                continue;
            }

            foreach (ref readonly var pattern in index.Of(word))
            {
                if (pattern.Neighbours.StandAround(tokens, at) && active[pattern.Indexed.Rule.Index])
                {
                    FindAround(tokens, at, pattern.Indexed);
                }
            }
        }

        if (_hits.Count > 0)
        {
            KeepLeftmost(tokens, candidates);
        }
    }

    private void FindAround(BlockTokens tokens, int anchor, IndexedPattern indexed)
    {
        var (fewest, most) = indexed.Pattern.BeforeAnchor;
        for (var start = Math.Max(0, anchor - most); start <= anchor - fewest; start++)
        {
            if (indexed.Pattern.MayBeginAt(tokens, start) && matcher.Match(indexed.Pattern, tokens, start) is var end && end > anchor)
            {
                _hits.Add(new Hit(indexed, start, end));
            }
        }
    }

    private void KeepLeftmost(BlockTokens tokens, List<Candidate> candidates)
    {
        _hits.Sort();
        IndexedPattern? pattern = null;
        var free = 0;
        foreach (var hit in _hits)
        {
            free = hit.Pattern == pattern ? free : 0;
            pattern = hit.Pattern;
            if (hit.Start >= free)
            {
                free = hit.End;
                matcher.Match(pattern.Pattern, tokens, hit.Start);
                candidates.Add(new Candidate(pattern, hit.Start, hit.End, matcher.Captured(pattern.Pattern)));
            }
        }
    }

    private readonly record struct Hit(IndexedPattern Pattern, int Start, int End) : IComparable<Hit>
    {
        public int CompareTo(Hit other) =>
            Pattern != other.Pattern ? Pattern.Ordinal.CompareTo(other.Pattern.Ordinal)
            : Start != other.Start ? Start.CompareTo(other.Start)
            : other.End.CompareTo(End);
    }
}
