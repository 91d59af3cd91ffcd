namespace LanguageLint.Matching;

/// <summary>The steps of all patterns of a rule set, and the word sets that they ask, by number. Plain rows of numbers: nothing is made when a pattern runs.</summary>
internal sealed class PatternProgram(Row<PatternStep> steps, OnDemand<WordSet> sets)
{
    /// <summary>The number of no set.</summary>
    public const int NoSet = -1;

    public Row<PatternStep> Steps { get; } = steps;

    public OnDemand<WordSet> Sets { get; } = sets;
}
