namespace LanguageLint.Cli.Packs;

/// <summary>A row of a word list.</summary>
/// <param name="Row">Its number, as a spreadsheet counts.</param>
/// <param name="Words">The words to find, each in the pattern language.</param>
/// <param name="Better">What to write instead, the best first; empty where the list does not say.</param>
/// <param name="Reason">Why; null where the list does not say.</param>
internal sealed record WordListEntry(int Row, IReadOnlyList<string> Words, IReadOnlyList<string> Better, string? Reason)
{
    /// <summary>The first words as a person reads them.</summary>
    public string Phrase => Words[0].Replace("/n", "", StringComparison.Ordinal);
}

/// <summary>A row that no rule can be made of.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Problem">What is wrong and what would be right, in a sentence or two.</param>
internal sealed record UnusableRow(int Row, string Problem);
