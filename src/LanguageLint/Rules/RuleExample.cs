using LanguageLint.Text;

namespace LanguageLint.Rules;

/// <summary>
/// A sentence that proves a rule: either it is found, with exact span, suggestions and result, or it passes for a stated reason.
/// </summary>
public sealed record RuleExample
{
    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The exact words found; null in an example that passes.</summary>
    public string? Span { get; init; }

    /// <summary>The exact alternatives, in order; null when the example does not state them.</summary>
    public IReadOnlyList<string>? Suggestions { get; init; }

    /// <summary>The sentence with the first alternative put in; null when the example does not state it.</summary>
    public string? Result { get; init; }

    /// <summary>Why the sentence passes, by the guard's name; null in an example that is found.</summary>
    public string? Pass { get; init; }

    /// <summary>What the sentence is in its document.</summary>
    public BlockScope Scope { get; init; } = BlockScope.Paragraph;

    /// <summary>The exact weight of the finding; null when the example does not state it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Where the example stands in its pack.</summary>
    public SourcePlace Place { get; init; }
}
