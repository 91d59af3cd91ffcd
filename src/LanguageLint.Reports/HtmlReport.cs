using System.Text;

namespace LanguageLint.Reports;

/// <summary>
/// One page to look at: what works well first, then each phrase in its sentence with what could be written instead. One file that loads nothing,
/// works without scripts, and prints. It is written at the end, so it keeps the sentences it shows until then.
/// </summary>
public sealed class HtmlReport : IReport
{
    private readonly StreamWriter _out;
    private readonly string _tool;
    private readonly IReadOnlyList<HistoryEntry> _history;
    private readonly string? _date;
    private readonly RunTally _tally = new();
    private readonly List<FileReport> _files = [];

    /// <summary>Starts the report.</summary>
    public HtmlReport(ReportOutput output)
    {
        _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _tool = output.Tool;
        _history = output.History;
        _date = output.Date;
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        _files.Add(file);
        _tally.Add(file);
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        IReadOnlyList<HistoryEntry> runs = _date is null ? _history : [.. _history, _tally.At(_date)];
        new HtmlPage(_out, _tool, _files, summary, runs).Write();
        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();
}
