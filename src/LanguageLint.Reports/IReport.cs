namespace LanguageLint.Reports;

/// <summary>
/// One way to write down what a run found. Files arrive one by one, in the order of the run, and are not kept:
/// a report of any size is written in bounded memory. Not safe for several threads.
/// </summary>
public interface IReport : IDisposable
{
    /// <summary>Writes one file, whole, and hands it on to the output.</summary>
    void Add(FileReport file);

    /// <summary>Writes what closes the report. Called once, also when the run was cancelled, so that the report is always well formed.</summary>
    void Close(RunSummary summary);
}
