namespace LanguageLint.Rules;

/// <summary>A check of the whole document, as a rule asks for it.</summary>
public sealed record RuleCheck
{
    /// <summary>The check’s name, such as <c>long-sentence</c>; the reader refuses names that are no check.</summary>
    public required string Name { get; init; }

    /// <summary>The check matters only where one of these stands somewhere in the document; empty: always.</summary>
    public IReadOnlyList<Pattern> Given { get; init; } = [];

    /// <summary>What the check looks for in the document.</summary>
    public IReadOnlyList<Pattern> Signs { get; init; } = [];

    /// <summary>The number that the check measures against, in the check’s own unit; 0 for a check that has none.</summary>
    public int Limit { get; init; }
}
