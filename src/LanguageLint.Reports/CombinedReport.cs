namespace LanguageLint.Reports;

/// <summary>Several reports of one run.</summary>
/// <param name="reports">The reports; this one closes them.</param>
public sealed class CombinedReport(IReadOnlyList<IReport> reports) : IReport
{
    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        foreach (var report in reports)
        {
            report.Add(file);
        }
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        foreach (var report in reports)
        {
            report.Close(summary);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var report in reports)
        {
            report.Dispose();
        }
    }
}
