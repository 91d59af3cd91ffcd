namespace LanguageLint.Configuration;

/// <summary>
/// A compiled pattern over paths. The languages that people write such patterns in (sections of <c>.editorconfig</c>, lines of
/// <c>.gitignore</c>) each translate into it.
/// </summary>
/// <remarks>
/// A backtracking machine that remembers which step it has tried at which character and tries none twice, as RE2 does for short
/// texts: matching costs at most steps × characters, whatever the pattern.
/// </remarks>
public sealed class PathPattern
{
    private readonly Step[] _steps;

    private PathPattern(Step[] steps) => _steps = steps;

    private enum StepKind
    {
        One,
        Number,
        Fork,
        Jump,
    }

    /// <summary>Whether the pattern matches the whole of <paramref name="path"/>, whose folders are parted by <c>/</c>.</summary>
    public bool Matches(string path)
    {
        var tried = new HashSet<(int Step, int Offset)>();
        var pending = new Stack<(int Step, int Offset)>();
        pending.Push((0, 0));
        while (pending.Count > 0)
        {
            var (index, offset) = pending.Pop();
            if (index == _steps.Length)
            {
                if (offset == path.Length)
                {
                    return true;
                }

                continue;
            }

            if (!tried.Add((index, offset)))
            {
                continue;
            }

            var step = _steps[index];
            switch (step.Kind)
            {
                case StepKind.One:
                    if (offset < path.Length && step.Set!.Contains(path[offset]))
                    {
                        pending.Push((index + 1, offset + 1));
                    }

                    break;
                case StepKind.Number:
                    foreach (var end in EndsOfNumbers(path, offset, step.First, step.Second))
                    {
                        pending.Push((index + 1, end));
                    }

                    break;
                case StepKind.Fork:
                    pending.Push((index + step.Second, offset));
                    pending.Push((index + step.First, offset));
                    break;
                default:
                    pending.Push((index + step.First, offset));
                    break;
            }
        }

        return false;
    }

    private static IEnumerable<int> EndsOfNumbers(string path, int start, int least, int most)
    {
        var digits = start < path.Length && path[start] == '-' ? start + 1 : start;
        var value = 0L;
        for (var end = digits; end < path.Length && path[end] is >= '0' and <= '9' && value <= int.MaxValue;)
        {
            value = value * 10 + (path[end++] - '0');
            var number = digits > start ? -value : value;
            if (least <= number && number <= most)
            {
                yield return end;
            }
        }
    }

    /// <summary>One step; jumps and forks are relative, so that steps can be moved as a piece.</summary>
    private readonly record struct Step(StepKind Kind, CharacterSet? Set = null, int First = 0, int Second = 0);

    /// <summary>Puts a pattern together from left to right.</summary>
    public sealed class Builder
    {
        private readonly List<Step> _steps = [];

        /// <summary>Each of these characters, in a row.</summary>
        public Builder Text(string text)
        {
            foreach (var character in text)
            {
                One(CharacterSet.Of(character));
            }

            return this;
        }

        /// <summary>One character of the set.</summary>
        public Builder One(CharacterSet set)
        {
            _steps.Add(new Step(StepKind.One, set));
            return this;
        }

        /// <summary>Any number of characters of the set, none too.</summary>
        public Builder Run(CharacterSet set)
        {
            _steps.Add(new Step(StepKind.Fork, First: 1, Second: 3));
            _steps.Add(new Step(StepKind.One, set));
            _steps.Add(new Step(StepKind.Jump, First: -2));
            return this;
        }

        /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, as it is written.</summary>
        public Builder Number(int least, int most)
        {
            _steps.Add(new Step(StepKind.Number, First: least, Second: most));
            return this;
        }

        /// <summary>One of several patterns.</summary>
        public Builder OneOf(IReadOnlyList<Builder> alternatives)
        {
            var rest = alternatives.Sum(alternative => alternative._steps.Count + 2) - 2;
            for (var i = 0; i < alternatives.Count; i++)
            {
                var steps = alternatives[i]._steps;
                if (i == alternatives.Count - 1)
                {
                    _steps.AddRange(steps);
                    break;
                }

                rest -= steps.Count + 2;
                _steps.Add(new Step(StepKind.Fork, First: 1, Second: steps.Count + 2));
                _steps.AddRange(steps);
                _steps.Add(new Step(StepKind.Jump, First: rest + 1));
            }

            return this;
        }

        /// <summary>The finished pattern.</summary>
        public PathPattern Build() => new([.. _steps]);
    }
}
