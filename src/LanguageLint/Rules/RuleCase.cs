namespace LanguageLint.Rules;

/// <summary>One thing a rule finds, with its guards and its wording.</summary>
public sealed record RuleCase
{
    /// <summary>The patterns; any of them is a match.</summary>
    public required IReadOnlyList<Pattern> Match { get; init; }

    /// <summary>When a match is no hit.</summary>
    public required RuleGuards Guards { get; init; }

    /// <summary>The alternatives, the best first, in the template language of <c>rules/README.md</c>.</summary>
    public IReadOnlyList<string> Write { get; init; } = [];

    /// <summary>How far the first alternative can be trusted.</summary>
    public FixClass Fix { get; init; } = FixClass.Review;

    /// <summary>What is said of this case; null to say what the rule says.</summary>
    public string? Message { get; init; }

    /// <summary>How sure reviewers are of this case; null for the rule's own tier.</summary>
    public RuleTier? Tier { get; init; }
}
