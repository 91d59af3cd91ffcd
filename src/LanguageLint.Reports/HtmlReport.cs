using System.Text;
using LanguageLint.Reports.Comparing;

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
    private readonly EarlierRun? _earlier;
    private readonly FolderGroups _groups;
    private readonly RunTally _tally = new();
    private readonly List<FileReport> _files = [];

    /// <summary>Starts the report.</summary>
    public HtmlReport(ReportOutput output)
    {
        _out = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _tool = output.Tool;
        _history = output.History;
        _date = output.Date;
        _earlier = output.Earlier;
        _groups = output.Groups;
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
        var changes = _earlier is not null && !summary.Cancelled ? RunComparison.Of(_earlier, _files) : null;
        new HtmlPage(_out, _tool, _files, summary, runs, changes, _groups).Write();
        _out.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();
}
