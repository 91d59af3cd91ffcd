using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>Looks for guards' patterns around a match. Only run where a rule has matched, so it needs no index.</summary>
internal static class PatternSearch
{
    /// <summary>Whether one of the patterns ends directly before token <paramref name="end"/>, in its sentence.</summary>
    public static bool EndsAt(PatternMatcher matcher, BlockTokens tokens, IReadOnlyList<CompiledPattern> patterns, int end)
    {
        if (patterns.Count == 0 || end == 0 || tokens.OpensSentence(end))
        {
            return false;
        }

        foreach (var pattern in patterns)
        {
            for (var start = end - 1; start >= 0 && start >= end - pattern.MostTokens; start--)
            {
                if (matcher.Match(pattern, tokens, start, end) == end)
                {
                    return true;
                }

                if (tokens.OpensSentence(start))
                {
                    break;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the patterns starts at token <paramref name="start"/>, in the sentence before it.</summary>
    public static bool StartsAt(PatternMatcher matcher, BlockTokens tokens, IReadOnlyList<CompiledPattern> patterns, int start)
    {
        if (start >= tokens.Count || tokens.OpensSentence(start))
        {
            return false;
        }

        foreach (var pattern in patterns)
        {
            if (matcher.Match(pattern, tokens, start) > start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the patterns stands between two tokens.</summary>
    public static bool Anywhere(PatternMatcher matcher, BlockTokens tokens, IReadOnlyList<CompiledPattern> patterns, int from, int to)
    {
        foreach (var pattern in patterns)
        {
            for (var start = from; start < to; start++)
            {
                if (matcher.Match(pattern, tokens, start) > start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the patterns stands over part of the tokens from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static bool Over(PatternMatcher matcher, BlockTokens tokens, IReadOnlyList<CompiledPattern> patterns, int from, int to)
    {
        foreach (var pattern in patterns)
        {
            for (var start = Math.Max(0, from - pattern.MostTokens + 1); start < to; start++)
            {
                if (matcher.Match(pattern, tokens, start) > from)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
