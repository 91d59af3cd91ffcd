namespace LanguageLint.Documents.Revising;

/// <summary>Keeps two replacements off the same words: findings come in reading order, and the first has them.</summary>
internal sealed class ClaimedText
{
    private readonly Dictionary<(PartTree, PartElement), int> _ends = [];

    /// <summary>Claims words; false when an earlier replacement has some of them.</summary>
    public bool Claim(IReadOnlyList<TouchedText> touched)
    {
        if (touched.Any(piece => _ends.TryGetValue((piece.Tree, piece.Element), out var end) && piece.Start < end))
        {
            return false;
        }

        foreach (var piece in touched)
        {
            _ends[(piece.Tree, piece.Element)] = piece.End;
        }

        return true;
    }
}
