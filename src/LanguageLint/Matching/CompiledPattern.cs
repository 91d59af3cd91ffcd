namespace LanguageLint.Matching;

/// <summary>A pattern ready to run.</summary>
internal sealed class CompiledPattern
{
    /// <summary>The number of the step to begin with.</summary>
    public required int First { get; init; }

    /// <summary>The words one of which every match holds; empty when the pattern has none (only guards may then use it).</summary>
    public required int[] Anchors { get; init; }

    /// <summary>The fewest and the most tokens that stand before the anchor.</summary>
    public required (int Fewest, int Most) BeforeAnchor { get; init; }

    /// <summary>The words with one of which a match begins; null when it may begin with anything, or with its anchor.</summary>
    public WordSet? Beginning { get; init; }

    /// <summary>The words one of which stands directly before the anchor; null when anything may.</summary>
    public WordSet? Precede { get; init; }

    /// <summary>The words one of which stands directly after the anchor; null when anything may.</summary>
    public WordSet? Follow { get; init; }

    /// <summary>The most tokens a match can have.</summary>
    public required int MostTokens { get; init; }

    /// <summary>Names of the captures, by number.</summary>
    public required IReadOnlyList<string> Captures { get; init; }

    /// <summary>Words and classes that a match must hold: of two matches of one length, the more specific wins.</summary>
    public required int Specificity { get; init; }

    /// <summary>What every match has beside its anchor.</summary>
    public AnchorNeighbours Neighbours => new(Precede, Follow);

    /// <summary>Whether a match may begin at a token that does not stand after its anchor.</summary>
    public bool MayBeginAt(BlockTokens tokens, int start) => Beginning is null || Beginning.Contains(tokens[start].Word);
}
