using LanguageLint.Reports;

namespace LanguageLint.Cli.Changes;

/// <summary>What of the files of a run has changed, so that a check can speak of that only.</summary>
internal interface IChanges
{
    /// <summary>What became of the findings of before, when all files are done; null where nobody compares.</summary>
    SinceCount? Count { get; }

    /// <summary>Whether anything of a file has changed, by its full path.</summary>
    bool Has(string fullPath);

    /// <summary>The report of a file with what has changed. Asked once for each file.</summary>
    FileReport Only(FileReport report, string fullPath);
}
