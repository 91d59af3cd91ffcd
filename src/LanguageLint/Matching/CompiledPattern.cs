namespace LanguageLint.Matching;

/// <summary>A pattern ready to run. Word sets are numbers of the <see cref="PatternProgram"/>.</summary>
internal sealed class CompiledPattern
{
    /// <summary>Its number among all patterns of its rule set.</summary>
    public required int Number { get; init; }

    /// <summary>The index of its case in its rule; 0 for a pattern that is no rule's.</summary>
    public required int Case { get; init; }

    /// <summary>The number of the step to begin with.</summary>
    public required int First { get; init; }

    /// <summary>The words one of which every match holds; empty when the pattern has none (only guards may then use it).</summary>
    public required Row<int> Anchors { get; init; }

    /// <summary>The fewest and the most tokens that stand before the anchor.</summary>
    public required (int Fewest, int Most) BeforeAnchor { get; init; }

    /// <summary>The set of words with one of which a match begins; none when it may begin with anything, or with its anchor.</summary>
    public required int Beginning { get; init; }

    /// <summary>What stands beside the anchor in every match.</summary>
    public required AnchorNeighbours Neighbours { get; init; }

    /// <summary>The most tokens a match can have.</summary>
    public required int MostTokens { get; init; }

    /// <summary>Names of the captures, by number.</summary>
    public required IReadOnlyList<string> Captures { get; init; }

    /// <summary>Words and classes that a match must hold, a token for each at least: of two matches of one length, the more specific wins.</summary>
    public required int Specificity { get; init; }
}
