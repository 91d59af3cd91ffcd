namespace LanguageLint.Matching;

/// <summary>What stands beside the anchor in every match of a pattern, as sets of the program. Most anchors of a text fail here, without running the pattern.</summary>
/// <param name="Precede">The words one of which stands directly before it; none when anything may.</param>
/// <param name="Follow">The words one of which stands directly after it; none when anything may.</param>
internal readonly record struct AnchorNeighbours(int Precede, int Follow);
