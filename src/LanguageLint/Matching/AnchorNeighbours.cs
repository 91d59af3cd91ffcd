namespace LanguageLint.Matching;

/// <summary>What stands beside the anchor in every match of a pattern. Most anchors of a text fail here, without running the pattern.</summary>
/// <param name="Precede">The words one of which stands directly before it; null when anything may.</param>
/// <param name="Follow">The words one of which stands directly after it; null when anything may.</param>
internal readonly record struct AnchorNeighbours(WordSet? Precede, WordSet? Follow)
{
    /// <summary>Whether the anchor at a token has such neighbours.</summary>
    public bool StandAround(BlockTokens tokens, int anchor) =>
        (Follow is null || (anchor + 1 < tokens.Count && Follow.Contains(tokens[anchor + 1].Word)))
        && (Precede is null || (anchor > 0 && Precede.Contains(tokens[anchor - 1].Word)));
}
