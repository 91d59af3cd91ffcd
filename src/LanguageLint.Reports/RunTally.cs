using LanguageLint.Reports.Comparing;

namespace LanguageLint.Reports;

/// <summary>Counts a run for a history, file by file.</summary>
public sealed class RunTally
{
    private readonly SortedDictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _folders = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _folderWords = new(StringComparer.Ordinal);
    private RunSummary _summary;

    /// <summary>Counts a file in.</summary>
    public void Add(FileReport file)
    {
        _summary = _summary.With(file);
        var folder = FolderGroups.FolderOf(file.Path);
        if (file.Error is null)
        {
            _folderWords[folder] = _folderWords.GetValueOrDefault(folder) + file.Words;
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            Count(_rules, reported.Finding.Rule.Id);
            Count(_folders, folder);
        }
    }

    /// <summary>The run so far.</summary>
    /// <param name="date">When it was, as ISO 8601 writes it.</param>
    public HistoryEntry At(string date) => new(
        date, _summary.Files - _summary.Unreadable, _summary.Words, _summary.Strengths, new SortedDictionary<string, int>(_rules), new SortedDictionary<string, int>(_folders))
    {
        FolderWords = new SortedDictionary<string, long>(_folderWords),
    };

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
