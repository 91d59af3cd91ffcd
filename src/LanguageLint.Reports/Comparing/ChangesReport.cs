namespace LanguageLint.Reports.Comparing;

/// <summary>What is new, gone and still there since an earlier run. It is told at the end, so the files are kept until then.</summary>
/// <param name="earlier">The earlier run.</param>
/// <param name="writer">Writes it down; this report closes it.</param>
public sealed class ChangesReport(EarlierRun earlier, IChangesWriter writer) : IReport
{
    private readonly List<FileReport> _files = [];

    /// <inheritdoc/>
    public void Add(FileReport file) => _files.Add(file);

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        if (summary.Cancelled)
        {
            writer.WriteCancelled(Closing.Of(summary));
        }
        else
        {
            writer.Write(RunComparison.Of(earlier, _files));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
