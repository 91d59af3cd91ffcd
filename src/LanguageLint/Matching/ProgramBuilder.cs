namespace LanguageLint.Matching;

/// <summary>A program while patterns are being compiled.</summary>
internal sealed class ProgramBuilder
{
    /// <summary>The step with which every pattern and every class ends.</summary>
    public const int Accept = 0;

    private readonly List<PatternStep> _steps = [new PatternStep(StepKind.Accept, -1, 0)];
    private readonly List<WordSet> _sets = [];
    private readonly Dictionary<WordSet, int> _numbers = [];

    /// <summary>Adds a step and gives its number.</summary>
    public int Add(StepKind kind, int next, int operand = 0)
    {
        _steps.Add(new PatternStep(kind, next, operand));
        return _steps.Count - 1;
    }

    /// <summary>Adds a step over one token of a set.</summary>
    public int AddWords(WordSet set, int next) =>
        set.Words.Count == 1 && !set.HasEndings ? Add(StepKind.Word, next, set.Words[0]) : Add(StepKind.Words, next, NumberOf(set));

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

    /// <summary>The number of a set in the program.</summary>
    public int NumberOf(WordSet set)
    {
        if (!_numbers.TryGetValue(set, out var number))
        {
            number = _sets.Count;
            _sets.Add(set);
            _numbers.Add(set, number);
        }

        return number;
    }

    /// <summary>The program so far.</summary>
    public PatternProgram Build() => new([.. _steps], [.. _sets]);
}
