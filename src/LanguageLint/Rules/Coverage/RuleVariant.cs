namespace LanguageLint.Rules.Coverage;

/// <summary>What shows that a part of a rule does its work.</summary>
internal enum Proof
{
    /// <summary>An example that is found by the narrowed rule as by the whole.</summary>
    Found,
    /// <summary>An example that passes by the guard of that name.</summary>
    Passed,
    /// <summary>An example that states what the narrowed rule writes.</summary>
    Written,
    /// <summary>A whole text in which the narrowed check finds nothing.</summary>
    Silent,
}

/// <summary>A rule narrowed to one of its parts.</summary>
/// <param name="Whole">The rule.</param>
/// <param name="Narrowed">The rule with nothing else in the part's place, and an id of its own.</param>
/// <param name="Part">The part as the pack writes it.</param>
/// <param name="Where">What it is a part of, in a few words; empty for a pattern of the rule itself.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Proof">What shows the part.</param>
/// <param name="Guard">The guard's name, for <see cref="Proof.Passed"/>.</param>
internal sealed record RuleVariant(Rule Whole, Rule Narrowed, string Part, string Where, SourcePlace Place, Proof Proof, string? Guard = null);
