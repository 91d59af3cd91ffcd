namespace LanguageLint.Matching;

/// <summary>Finds all matches in a block: each token is looked up among the anchors, and only the patterns it leads to are run.</summary>
internal sealed class CandidateFinder(CompiledRules rules, PatternMatcher matcher)
{
    /// <summary>The matches of active rules, unguarded; for one pattern and anchor the longest, of these the first.</summary>
    public void Find(BlockTokens tokens, bool[] active, List<Candidate> candidates)
    {
        var index = rules.Index;
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Word;
            if (word == 0 || index[word] is not { } patterns)
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (active[pattern.Rule.Index])
                {
                    FindAround(tokens, at, pattern, candidates);
                }
            }
        }
    }

    private void FindAround(BlockTokens tokens, int anchor, IndexedPattern indexed, List<Candidate> candidates)
    {
        var (fewest, most) = indexed.Pattern.BeforeAnchor;
        int bestStart = -1, bestEnd = -1;
        for (var start = Math.Max(0, anchor - most); start <= anchor - fewest; start++)
        {
            var end = matcher.Match(indexed.Pattern, tokens, start);
            if (end > anchor && end - start > bestEnd - bestStart)
            {
                (bestStart, bestEnd) = (start, end);
            }
        }

        if (bestStart >= 0 && !IsFound(candidates, indexed, bestStart, bestEnd))
        {
            // The captures of the best match, which need not be the last one run.
            matcher.Match(indexed.Pattern, tokens, bestStart);
            candidates.Add(new Candidate(indexed, bestStart, bestEnd, Captures(indexed.Pattern)));
        }
    }

    // A match that holds two anchors of its pattern is found twice, shortly one after the other.
    private static bool IsFound(List<Candidate> candidates, IndexedPattern indexed, int start, int end)
    {
        for (var i = candidates.Count - 1; i >= 0 && candidates[i].End > start; i--)
        {
            if (candidates[i].Start == start && candidates[i].End == end && candidates[i].Pattern.Rule == indexed.Rule)
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, (int Start, int End)> Captures(CompiledPattern pattern)
    {
        var captures = new Dictionary<string, (int, int)>(pattern.Captures.Count, StringComparer.Ordinal);
        for (var i = 0; i < pattern.Captures.Count; i++)
        {
            captures[pattern.Captures[i]] = matcher.Capture(i);
        }

        return captures;
    }
}
