namespace LanguageLint.Matching;

/// <summary>Runs compiled patterns over tokens by backtracking. One per thread; keeps the captures of the last match.</summary>
internal sealed class PatternMatcher(PatternProgram program)
{
    private const int MostCaptures = 16;
    private readonly Row<PatternStep> _steps = program.Steps;
    private readonly OnDemand<WordSet> _sets = program.Sets;
    private readonly int[] _captures = new int[MostCaptures * 2];
    private int _captureSlots;
    private BlockTokens _tokens = null!;
    private int _start;
    private int _mustEnd;

    /// <summary>What the last match remembered.</summary>
    /// <param name="pattern">The pattern that matched.</param>
    public Captures Captured(CompiledPattern pattern) => new(pattern, _captureSlots == 0 ? null : _captures.AsSpan(0, _captureSlots).ToArray());

    /// <summary>Whether the words beside an anchor are such as a match has.</summary>
    public bool StandAround(AnchorNeighbours neighbours, BlockTokens tokens, int anchor) =>
        (neighbours.Follow < 0 || (anchor + 1 < tokens.Count && _sets[neighbours.Follow].Contains(tokens[anchor + 1].Word)))
        && (neighbours.Precede < 0 || (anchor > 0 && _sets[neighbours.Precede].Contains(tokens[anchor - 1].Word)));

    /// <summary>Whether a match may begin at a token that does not stand after its anchor.</summary>
    public bool MayBeginAt(CompiledPattern pattern, BlockTokens tokens, int start) =>
        pattern.Beginning < 0 || _sets[pattern.Beginning].Contains(tokens[start].Word);

    /// <summary>The longest match that starts at a token.</summary>
    /// <param name="pattern">What to look for.</param>
    /// <param name="tokens">Where.</param>
    /// <param name="start">Index of the first token of the match.</param>
    /// <param name="mustEnd">Index after the last token where the match has to end; -1 for anywhere.</param>
    /// <returns>Index after the last token of the match; -1 when there is none.</returns>
    public int Match(CompiledPattern pattern, BlockTokens tokens, int start, int mustEnd = -1)
    {
        _captureSlots = pattern.Captures.Count * 2;
        for (var i = 0; i < _captureSlots; i += 2)
        {
            _captures[i] = 0;
            _captures[i + 1] = -1;
        }

        (_tokens, _start, _mustEnd) = (tokens, start, mustEnd);
        return Run(pattern.First, start, loose: false, callers: null);
    }

    // 'callers' are the steps to go on with where the phrase of a class ends.
    private int Run(int number, int at, bool loose, Caller? callers)
    {
        while (true)
        {
            ref readonly var step = ref _steps[number];
            number = step.Next;
            switch (step.Kind)
            {
                case StepKind.Accept when callers is not null:
                    number = callers.Next;
                    callers = callers.Outer;
                    break;
                case StepKind.Accept:
                    return at > _start && (_mustEnd < 0 || at == _mustEnd) ? at : -1;
                case StepKind.Comma:
                    loose = true;
                    break;
                case StepKind.SentenceStart:
                    if (at >= _tokens.Count || !_tokens.OpensSentence(at))
                    {
                        return -1;
                    }

                    break;
                case StepKind.SentenceEnd:
                    if (at < _tokens.Count && !_tokens.OpensSentence(at))
                    {
                        return -1;
                    }

                    break;
                case StepKind.CaptureStart:
                case StepKind.CaptureEnd:
                    return RunCapture(step, at, loose, callers);
                case StepKind.Choice:
                    return RunChoice(step, at, loose, callers);
                case StepKind.Call:
                    return Run(step.Operand, at, loose, new Caller(step.Next, callers));
                case StepKind.Gap:
                    return RunGap(step, at, callers);
                default:
                    if (at >= _tokens.Count || !Follows(at, loose) || !Accepts(step, at))
                    {
                        return -1;
                    }

                    at++;
                    loose = false;
                    break;
            }
        }
    }

    // A token may follow the one before it inside one phrase.
    private bool Follows(int at, bool loose) => at == _start || _tokens[at].Before switch
    {
        Separator.Sentence => false,
        Separator.Punctuation => loose,
        _ => true,
    };

    private bool Accepts(in PatternStep step, int at)
    {
        ref readonly var token = ref _tokens[at];
        return step.Kind switch
        {
            StepKind.Word => token.Word == step.Operand,
            StepKind.Words => IsOneOf(_sets[step.Operand], token.Word, at),
            StepKind.AnyWord => true,
            StepKind.Number => token.Has(TokenTraits.Number),
            StepKind.Hole => token.Has(TokenTraits.Hole),
            StepKind.Name => token.Has(TokenTraits.Hole) || (token.Has(TokenTraits.Capitalised) && !_tokens.OpensSentence(at)),
            StepKind.Owner => token.Tail > 0,
            StepKind.Content => !token.Has(TokenTraits.Hole | TokenTraits.Opaque | TokenTraits.Number) && !_sets[step.Operand].Contains(token.Word),
            _ => throw new InvalidOperationException("Not a step over a token."),
        };
    }

    private bool IsOneOf(WordSet set, int word, int at) => set.Contains(word) || (set.HasEndings && set.EndsIn(_tokens.Written(at)));

    private int RunCapture(in PatternStep step, int at, bool loose, Caller? callers)
    {
        var slot = step.Operand * 2 + (step.Kind == StepKind.CaptureEnd ? 1 : 0);
        var before = _captures[slot];
        _captures[slot] = at;
        var end = Run(step.Next, at, loose, callers);
        if (end < 0)
        {
            _captures[slot] = before;
        }

        return end;
    }

    // The way that leads furthest; the earlier one of two that lead equally far.
    private int RunChoice(PatternStep choice, int at, bool loose, Caller? callers)
    {
        var best = -1;
        while (true)
        {
            best = RunWay(choice.Operand, at, loose, callers, best);
            var rest = _steps[choice.Next];
            if (rest.Kind != StepKind.Choice)
            {
                return RunWay(choice.Next, at, loose, callers, best);
            }

            choice = rest;
        }
    }

    // One way of a choice, of which the best so far may be kept.
    private int RunWay(int way, int at, bool loose, Caller? callers, int best)
    {
        // Most ways of a choice end at their first word, whatever is to be remembered of it.
        ref readonly var first = ref _steps[way];
        while (first.Kind == StepKind.CaptureStart)
        {
            first = ref _steps[first.Next];
        }

        if (first.Kind == StepKind.Word && (at >= _tokens.Count || _tokens[at].Word != first.Operand))
        {
            return best;
        }

        return best < 0 ? Run(way, at, loose, callers) : RunBetter(way, at, loose, callers, best);
    }

    private int RunBetter(int way, int at, bool loose, Caller? callers, int best)
    {
        Span<int> kept = stackalloc int[MostCaptures * 2];
        var captures = _captures.AsSpan(0, _captureSlots);
        captures.CopyTo(kept);
        var end = Run(way, at, loose, callers);
        if (end > best)
        {
            return end;
        }

        kept.Slice(0, captures.Length).CopyTo(captures);
        return best;
    }

    private int RunGap(in PatternStep step, int at, Caller? callers)
    {
        for (var skipped = 0; skipped <= step.Operand; skipped++)
        {
            var end = Run(step.Next, at + skipped, loose: true, callers);
            if (end >= 0)
            {
                return end;
            }

            if (at + skipped >= _tokens.Count || (at + skipped > _start && _tokens[at + skipped].Before == Separator.Sentence))
            {
                return -1;
            }
        }

        return -1;
    }

    private sealed record Caller(int Next, Caller? Outer);
}
