namespace LanguageLint.Matching;

/// <summary>A program while patterns are being compiled.</summary>
internal sealed class ProgramBuilder
{
    /// <summary>The step with which every pattern and every class ends.</summary>
    public const int Accept = 0;

    private readonly List<PatternStep> _steps = [new PatternStep(StepKind.Accept, -1, 0)];
    private readonly List<WordSet> _sets = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Adds a step and gives its number.</summary>
    public int Add(StepKind kind, int next, int operand = 0)
    {
        _steps.Add(new PatternStep(kind, next, operand));
        return _steps.Count - 1;
    }

    /// <summary>Adds a step over one token of a set.</summary>
    public int AddWords(WordSet set, int next) =>
        set.Words is [var word] && !set.HasEndings ? Add(StepKind.Word, next, word) : Add(StepKind.Words, next, NumberOf(set));

    /// <summary>Adds a choice between ways on, the preferred first.</summary>
    public int AddChoice(IReadOnlyList<int> ways)
    {
        var rest = ways[ways.Count - 1];
        for (var i = ways.Count - 2; i >= 0; i--)
        {
            rest = Add(StepKind.Choice, rest, ways[i]);
        }

        return rest;
    }

    /// <summary>The number of a set in the program; sets of the same words have one number.</summary>
    public int NumberOf(WordSet? set)
    {
        if (set is null)
        {
            return PatternProgram.NoSet;
        }

        var content = string.Join(" ", set.Words) + "*" + string.Join("*", set.Endings);
        if (!_numbers.TryGetValue(content, out var number))
        {
            number = _sets.Count;
            _sets.Add(set);
            _numbers.Add(content, number);
        }

        return number;
    }

    /// <summary>The program so far.</summary>
    public PatternProgram Build() => new(_steps.ToArray(), new OnDemand<WordSet>([.. _sets]));
}
