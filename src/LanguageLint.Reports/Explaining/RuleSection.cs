using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>A part of what there is to say about a rule.</summary>
/// <param name="Heading">What the part tells.</param>
/// <param name="Lines">Its lines; never empty.</param>
public sealed record RuleSection(string Heading, IReadOnlyList<RuleLine> Lines);

/// <summary>A line of a section.</summary>
public abstract record RuleLine;

/// <summary>A sentence.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Patterns">Patterns or wording templates that it introduces, as their pack writes them.</param>
public sealed record RuleText(string Text, IReadOnlyList<string> Patterns) : RuleLine
{
    /// <summary>A sentence that introduces nothing.</summary>
    public RuleText(string text)
        : this(text, [])
    {
    }
}

/// <summary>A sentence that shows what the rule does.</summary>
/// <param name="Example">The example.</param>
public sealed record RuleSentence(RuleExample Example) : RuleLine
{
    /// <summary>Why the rule leaves the sentence alone, as a clause that can follow “because”; null where it does not, or no guard is to tell.</summary>
    public string? LeftBecause => Example.Pass is { } guard ? GuardReason.Of(guard) : null;
}

/// <summary>A guide, law or study.</summary>
/// <param name="Source">The source.</param>
public sealed record RuleCitation(RuleSource Source) : RuleLine;
