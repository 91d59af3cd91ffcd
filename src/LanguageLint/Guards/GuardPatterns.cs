using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>A guard's patterns, looked up by their anchors like those of rules, around a match.</summary>
internal sealed class GuardPatterns
{
    public static readonly GuardPatterns None = new([]);

    private readonly int _most;
    private GuardAnchors? _anchors;

    public GuardPatterns(IReadOnlyList<CompiledPattern> patterns)
    {
        All = patterns;
        foreach (var pattern in patterns)
        {
            _most = Math.Max(_most, pattern.MostTokens);
        }
    }

    /// <param name="patterns">The patterns.</param>
    /// <param name="most">The most tokens that a match of any of them can have.</param>
    /// <param name="anchors">Their anchors.</param>
    public GuardPatterns(IReadOnlyList<CompiledPattern> patterns, int most, GuardAnchors anchors)
    {
        All = patterns;
        _most = most;
        _anchors = anchors;
    }

    /// <summary>The patterns.</summary>
    public IReadOnlyList<CompiledPattern> All { get; }

    /// <summary>How many patterns there are.</summary>
    public int Count => All.Count;

    /// <summary>The most tokens that a match can have.</summary>
    public int MostTokens => _most;

    /// <summary>The anchors of the patterns. Most guards of a run are never asked, so they are found when one first is.</summary>
    public GuardAnchors Anchors => _anchors ??= GuardAnchors.Of(All);

    /// <summary>Whether one of the patterns ends directly before token <paramref name="end"/>, in its sentence.</summary>
    public bool EndsAt(PatternMatcher matcher, BlockTokens tokens, int end) =>
        Count > 0 && end > 0 && !tokens.OpensSentence(end)
        && Any(matcher, tokens, new Window(tokens.SentenceStart(end - 1, end - _most), end) { MustEnd = end });

    /// <summary>Whether one of the patterns is all that stands before token <paramref name="end"/>.</summary>
    public bool Covers(PatternMatcher matcher, BlockTokens tokens, int end) =>
        Count > 0 && Any(matcher, tokens, new Window(0, end) { MustEnd = end, LastStart = 0 });

    /// <summary>Whether one of the patterns closes the block, or is the <paramref name="whole"/> of it.</summary>
    public bool Closes(PatternMatcher matcher, BlockTokens tokens, bool whole) =>
        whole ? Covers(matcher, tokens, tokens.Count)
        : Count > 0 && Any(matcher, tokens, new Window(tokens.SentenceStart(tokens.Count - 1, tokens.Count - _most), tokens.Count) { MustEnd = tokens.Count });

    /// <summary>Whether one of the patterns starts at token <paramref name="start"/>, in the sentence before it.</summary>
    public bool StartsAt(PatternMatcher matcher, BlockTokens tokens, int start) =>
        Count > 0 && start < tokens.Count && !tokens.OpensSentence(start)
        && Any(matcher, tokens, new Window(start, Math.Min(tokens.Count, start + _most)) { LastStart = start });

    /// <summary>Whether one of the patterns stands between two tokens.</summary>
    public bool Anywhere(PatternMatcher matcher, BlockTokens tokens, int from, int to) =>
        Count > 0 && Any(matcher, tokens, new Window(from, to));

    /// <summary>Whether one of the patterns stands over part of the tokens from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public bool Over(PatternMatcher matcher, BlockTokens tokens, int from, int to) =>
        Count > 0 && Any(matcher, tokens, new Window(Math.Max(0, from - _most), Math.Min(tokens.Count, to + _most)) { LastStart = to - 1, FirstEnd = from + 1 });

    private bool Any(PatternMatcher matcher, BlockTokens tokens, in Window window)
    {
        var anchors = Anchors;
        for (var at = window.From; at < window.To; at++)
        {
            foreach (var place in anchors.Of(tokens[at].Word))
            {
                var pattern = All[place];
                if (matcher.StandAround(pattern.Neighbours, tokens, at)
                    && Starts(matcher, tokens, pattern, window, at - pattern.BeforeAnchor.Most, at - pattern.BeforeAnchor.Fewest, Math.Max(window.FirstEnd, at + 1)))
                {
                    return true;
                }
            }
        }

        foreach (var place in anchors.Unanchored.AsSpan())
        {
            if (Starts(matcher, tokens, All[place], window, window.From, window.To - 1, window.FirstEnd))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a match starts at one of the places and ends no sooner than asked.
    private static bool Starts(PatternMatcher matcher, BlockTokens tokens, CompiledPattern pattern, in Window window, int first, int last, int firstEnd)
    {
        last = Math.Min(last, window.LastStart);
        for (var start = Math.Max(window.From, first); start <= last; start++)
        {
            var end = matcher.Match(pattern, tokens, start, window.MustEnd);
            if (end > start && end >= firstEnd)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a match may stand.</summary>
    /// <param name="From">The first token at which it may start, and at which its anchor may stand.</param>
    /// <param name="To">Index after the last token where its anchor may stand.</param>
    private readonly record struct Window(int From, int To)
    {
        /// <summary>The last token at which it may start.</summary>
        public int LastStart { get; init; } = int.MaxValue;

        /// <summary>The least index after its last token.</summary>
        public int FirstEnd { get; init; }

        /// <summary>The index after its last token; -1 for any.</summary>
        public int MustEnd { get; init; } = -1;
    }
}
