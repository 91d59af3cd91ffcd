namespace LanguageLint.Matching;

/// <summary>
/// Finds all matches in a block: each token is looked up among the anchors, and only the patterns it leads to are run.
/// Of one pattern's matches that overlap, the leftmost is kept, and of those that start together the longest.
/// </summary>
internal sealed class CandidateFinder(CompiledRules rules, PatternMatcher matcher)
{
    private readonly List<Hit> _hits = [];

    /// <summary>Fills <paramref name="candidates"/> with the matches of active rules, unguarded.</summary>
    public void Find(BlockTokens tokens, ActiveRules active, List<Candidate> candidates)
    {
        candidates.Clear();
        _hits.Clear();
        var words = tokens.Tokens;
        var starts = rules.Index.Starts.AsSpan();
        var entries = rules.Index.Entries.AsSpan();
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Word;
            var (from, to) = (starts[word], starts[word + 1]);
            if (from == to)
            {
                continue;
            }

            foreach (ref readonly var entry in entries.Slice(from, to - from))
            {
                if (matcher.StandAround(entry.Neighbours, tokens, at) && active[entry.Rule])
                {
                    FindAround(tokens, at, entry);
                }
            }
        }

        if (_hits.Count > 0)
        {
            KeepLeftmost(tokens, candidates);
        }
    }

    private void FindAround(BlockTokens tokens, int anchor, in AnchoredPattern entry)
    {
        var pattern = rules.Patterns[entry.Pattern];
        var (fewest, most) = pattern.BeforeAnchor;
        for (var start = Math.Max(0, anchor - most); start <= anchor - fewest; start++)
        {
            if (matcher.MayBeginAt(pattern, tokens, start) && matcher.Match(pattern, tokens, start) is var end && end > anchor)
            {
                _hits.Add(new Hit(entry.Pattern, entry.Rule, start, end));
            }
        }
    }

    private void KeepLeftmost(BlockTokens tokens, List<Candidate> candidates)
    {
        _hits.Sort();
        var last = -1;
        var free = 0;
        foreach (var hit in _hits)
        {
            free = hit.Pattern == last ? free : 0;
            last = hit.Pattern;
            if (hit.Start >= free)
            {
                free = hit.End;
                var pattern = rules.Patterns[hit.Pattern];
                matcher.Match(pattern, tokens, hit.Start);
                candidates.Add(new Candidate(rules.Rules[hit.Rule], pattern, hit.Start, hit.End, matcher.Captured(pattern)));
            }
        }
    }

    private readonly record struct Hit(int Pattern, int Rule, int Start, int End) : IComparable<Hit>
    {
        public int CompareTo(Hit other) =>
            Pattern != other.Pattern ? Pattern.CompareTo(other.Pattern)
            : Start != other.Start ? Start.CompareTo(other.Start)
            : other.End.CompareTo(End);
    }
}
