namespace LanguageLint.Rules;

/// <summary>All rules of a run, compiled; immutable and shared by all threads.</summary>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyList<Rule> rules) => Rules = rules;

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rules that the product ships with.</summary>
    public static RuleSet BuiltIn() => new([]);
}
