namespace LanguageLint.Cli.Packs;

/// <summary>A rule that is being made of a row.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Id">The rule's id.</param>
internal sealed record DraftRule(WordListEntry Entry, string Id)
{
    /// <summary>Ids of rules that have the same words, and that this one goes before.</summary>
    public IReadOnlyList<string> Wins { get; init; } = [];

    /// <summary>Sentences that prove the rule.</summary>
    public IReadOnlyList<DraftExample> Examples { get; init; } = [];
}

/// <summary>A sentence that proves a rule.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Span">What is found.</param>
/// <param name="Suggestions">All alternatives.</param>
/// <param name="Result">The sentence with the first alternative; null where there is none.</param>
internal sealed record DraftExample(string Text, string Span, IReadOnlyList<string> Suggestions, string? Result);
