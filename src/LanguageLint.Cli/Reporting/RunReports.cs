using LanguageLint.Cli.Checking;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Reporting;

/// <summary>All reports of one run: one on standard output, and those that go to files.</summary>
internal sealed class RunReports : IReport
{
    private readonly List<ReportFile> _files = [];
    private readonly FileStream? _stepSummary;
    private readonly CombinedReport _reports;

    /// <summary>Starts the reports.</summary>
    /// <param name="request">Which reports.</param>
    /// <param name="surroundings">Where standard output is, and where relative paths start.</param>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public RunReports(CheckRequest request, Surroundings surroundings)
    {
        var output = new ReportOutput
        {
            Stream = surroundings.Out,
            Tool = CommandLine.Tool,
            Width = surroundings.Width,
            History = request.History?.Runs ?? [],
            Date = request.History?.Date,
            Earlier = request.Earlier,
            Groups = request.Groups,
        };
        try
        {
            _stepSummary = request.Format?.Name == ReportFormats.GitHub ? StepSummary(surroundings) : null;
            _files.AddRange(request.Reports.Select(target => new ReportFile(surroundings.FullPath(target.Path), target.Path)));
            List<IReport> reports = [.. request.Reports.Select((target, i) => target.Format.Open(output with { Stream = _files[i].Stream }))];
            if (request.Format is { } format)
            {
                reports.Add(format.Open(output with { Color = request.Color, StepSummary = _stepSummary }));
            }

            if (request.History is { } history)
            {
                reports.Add(history);
            }

            _reports = new CombinedReport(reports);
        }
        catch
        {
            DisposeFiles();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Add(FileReport file) => _reports.Add(file);

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _reports.Close(summary);
        foreach (var file in _files)
        {
            file.Commit();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DisposeFiles();
        _stepSummary?.Dispose();
    }

    /// <summary>The page of the step that GitHub's runner asks for; null where nobody asks.</summary>
    private static FileStream? StepSummary(Surroundings surroundings)
    {
        try
        {
            return surroundings.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path ? new FileStream(surroundings.FullPath(path), FileMode.Append, FileAccess.Write) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The annotations say it all; the page is an extra of the runner.
            return null;
        }
    }

    private void DisposeFiles()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }
    }
}
