namespace LanguageLint.Matching;

/// <summary>A pattern ready to run.</summary>
internal sealed class CompiledPattern
{
    /// <summary>Where to begin.</summary>
    public required PatternStep First { get; init; }

    /// <summary>The words one of which every match holds; empty when the pattern has none (only guards may then use it).</summary>
    public required IReadOnlyList<int> Anchors { get; init; }

    /// <summary>The fewest and the most tokens that stand before the anchor.</summary>
    public required (int Fewest, int Most) BeforeAnchor { get; init; }

    /// <summary>The most tokens a match can have.</summary>
    public required int MostTokens { get; init; }

    /// <summary>Names of the captures, by number.</summary>
    public required IReadOnlyList<string> Captures { get; init; }

    /// <summary>Words and classes that a match must hold: of two matches of one length, the more specific wins.</summary>
    public required int Specificity { get; init; }
}
