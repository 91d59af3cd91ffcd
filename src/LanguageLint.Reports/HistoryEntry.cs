using LanguageLint.Reports.Comparing;

namespace LanguageLint.Reports;

/// <summary>What one run came to, without any text of a letter.</summary>
/// <param name="Date">When it was, as ISO 8601 writes it.</param>
/// <param name="Files">Files checked.</param>
/// <param name="Words">Words checked.</param>
/// <param name="Strengths">What worked well.</param>
/// <param name="Rules">Findings by rule id, strengths left out.</param>
/// <param name="Folders">Findings by folder, strengths left out.</param>
public sealed record HistoryEntry(
    string Date, int Files, long Words, int Strengths, IReadOnlyDictionary<string, int> Rules, IReadOnlyDictionary<string, int> Folders)
{
    /// <summary>Findings to look at: all but strengths.</summary>
    public int ToLookAt => Rules.Values.Sum();

    /// <summary>Words by folder; empty in runs of before they were counted.</summary>
    public IReadOnlyDictionary<string, long> FolderWords { get; init; } = new Dictionary<string, long>();

    /// <summary>What to look at per 1,000 words in one group of folders; null where the run has no words of it.</summary>
    public double? Rate(FolderGroups groups, string group)
    {
        var words = FolderWords.Where(folder => groups.OfFolder(folder.Key) == group).Sum(folder => folder.Value);
        return words == 0 ? null : Html.Rate(Folders.Where(folder => groups.OfFolder(folder.Key) == group).Sum(folder => folder.Value), words);
    }
}
