using System.Text;
using LanguageLint.Documents.Revising;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Reporting;

/// <summary>A history on the disk, which a run adds its line to when it is done.</summary>
internal sealed class HistoryFile : IReport
{
    private readonly string _path;
    private readonly string _named;
    private readonly string _text;
    private readonly RunTally _tally = new();

    /// <summary>Reads the history there is.</summary>
    /// <param name="path">Its full path; it need not be there yet.</param>
    /// <param name="named">Its path as the user named it.</param>
    /// <param name="date">When this run is.</param>
    /// <exception cref="UsageException">It cannot be used.</exception>
    public HistoryFile(string path, string named, string date)
    {
        (_path, _named, Date) = (path, named, date);
        try
        {
            _text = File.Exists(path) ? File.ReadAllText(path) : "";
            Runs = HistoryText.Read(_text);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"{named}: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named}: This history may not be read: ask its owner for permission to read it.");
        }
    }

    /// <summary>When this run is, as ISO 8601 writes it.</summary>
    public string Date { get; }

    /// <summary>The runs before this one.</summary>
    public IReadOnlyList<HistoryEntry> Runs { get; }

    /// <inheritdoc/>
    public void Add(FileReport file) => _tally.Add(file);

    /// <summary>Adds the line of this run, unless it was stopped.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Close(RunSummary summary)
    {
        if (summary.Cancelled)
        {
            return;
        }

        try
        {
            var before = _text.Length == 0 || _text.EndsWith('\n') ? _text : _text + "\n";
            AtomicFile.Write(_path, Encoding.UTF8.GetBytes(before + HistoryText.Write(_tally.At(Date)) + "\n"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{_named}: The history could not be written: check that its folder is there and may be written to.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The file is open only while it is read and written.
    }
}
