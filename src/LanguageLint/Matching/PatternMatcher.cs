namespace LanguageLint.Matching;

/// <summary>Runs compiled patterns over tokens by backtracking. One per thread; keeps the captures of the last match.</summary>
internal sealed class PatternMatcher(WordSet function)
{
    private const int MostCaptures = 16;
    private readonly int[] _captures = new int[MostCaptures * 2];
    private BlockTokens _tokens = null!;
    private int _start;
    private int _mustEnd;

    /// <summary>The tokens of a capture in the last match; start after end when it took no part.</summary>
    public (int Start, int End) Capture(int number) => (_captures[number * 2], _captures[number * 2 + 1]);

    /// <summary>The longest match that starts at a token.</summary>
    /// <param name="pattern">What to look for.</param>
    /// <param name="tokens">Where.</param>
    /// <param name="start">Index of the first token of the match.</param>
    /// <param name="mustEnd">Index after the last token where the match has to end; -1 for anywhere.</param>
    /// <returns>Index after the last token of the match; -1 when there is none.</returns>
    public int Match(CompiledPattern pattern, BlockTokens tokens, int start, int mustEnd = -1)
    {
        for (var i = 0; i < pattern.Captures.Count; i++)
        {
            _captures[i * 2] = 0;
            _captures[i * 2 + 1] = -1;
        }

        (_tokens, _start, _mustEnd) = (tokens, start, mustEnd);
        return Run(pattern.First, start, loose: false, callers: null);
    }

    // 'callers' are the steps to go on with where the phrase of a class ends.
    private int Run(PatternStep step, int at, bool loose, Caller? callers)
    {
        while (true)
        {
            switch (step.Kind)
            {
                case StepKind.Accept when callers is not null:
                    step = callers.Next;
                    callers = callers.Outer;
                    continue;
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
                    return RunChoice(step, at, loose, new Caller(step.Next!, callers));
                case StepKind.Gap:
                    return RunGap(step, at, callers);
                case StepKind.Word:
                    if (at >= _tokens.Count || !Follows(at, loose) || !(step.Words.Contains(_tokens[at].Word) || (step.Words.HasEndings && step.Words.EndsIn(_tokens.Written(at)))))
                    {
                        return -1;
                    }

                    at++;
                    loose = false;
                    break;
                default:
                    if (at >= _tokens.Count || !Follows(at, loose) || !Accepts(step, at))
                    {
                        return -1;
                    }

                    at++;
                    loose = false;
                    break;
            }

            step = step.Next!;
        }
    }

    // A token may follow the one before it inside one phrase.
    private bool Follows(int at, bool loose) => at == _start || _tokens[at].Before switch
    {
        Separator.Sentence => false,
        Separator.Punctuation => loose,
        _ => true,
    };

    private bool Accepts(PatternStep step, int at)
    {
        ref readonly var token = ref _tokens[at];
        return step.Kind switch
        {
            StepKind.AnyWord => true,
            StepKind.Number => token.Has(TokenTraits.Number),
            StepKind.Hole => token.Has(TokenTraits.Hole),
            StepKind.Name => token.Has(TokenTraits.Hole) || (token.Has(TokenTraits.Capitalised) && !_tokens.OpensSentence(at)),
            StepKind.Content => !token.Has(TokenTraits.Hole | TokenTraits.Opaque | TokenTraits.Number) && !function.Contains(token.Word),
            _ => throw new InvalidOperationException("Not a step over a token."),
        };
    }

    private int RunCapture(PatternStep step, int at, bool loose, Caller? callers)
    {
        var slot = step.Number * 2 + (step.Kind == StepKind.CaptureEnd ? 1 : 0);
        var before = _captures[slot];
        _captures[slot] = at;
        var end = Run(step.Next!, at, loose, callers);
        if (end < 0)
        {
            _captures[slot] = before;
        }

        return end;
    }

    // The branch that leads furthest; the earlier one of two that lead equally far.
    private int RunChoice(PatternStep step, int at, bool loose, Caller? callers)
    {
        var best = -1;
        foreach (var branch in step.Branches)
        {
            var before = best >= 0 ? (int[])_captures.Clone() : null;
            var end = Run(branch, at, loose, callers);
            if (end > best)
            {
                best = end;
            }
            else if (before is not null)
            {
                Array.Copy(before, _captures, before.Length);
            }
        }

        return best;
    }

    private int RunGap(PatternStep step, int at, Caller? callers)
    {
        for (var skipped = 0; skipped <= step.Number; skipped++)
        {
            var end = Run(step.Next!, at + skipped, loose: true, callers);
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

    private sealed record Caller(PatternStep Next, Caller? Outer);
}
