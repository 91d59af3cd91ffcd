namespace LanguageLint.Matching;

/// <summary>The steps of all patterns of a rule set, and the word sets that they ask. Plain rows of numbers: nothing is made when a pattern runs.</summary>
internal sealed class PatternProgram(PatternStep[] steps, WordSet[] sets)
{
    public PatternStep[] Steps { get; } = steps;

    public WordSet[] Sets { get; } = sets;
}
