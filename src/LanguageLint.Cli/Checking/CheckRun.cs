using LanguageLint.Cli.Baselines;
using LanguageLint.Cli.Changes;
using LanguageLint.Cli.Files;
using LanguageLint.Cli.Reporting;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Checking;

/// <summary>
/// One run of <c>check</c>: finds the files, checks several at a time, and reports each in the order they were found,
/// as soon as those before it are done.
/// </summary>
internal sealed class CheckRun(CheckRequest request, Surroundings surroundings, DocumentReaders readers, FileChecker checker)
{
    private readonly RunBaselines _baselines = new(surroundings);
    private readonly Progress _progress = new(surroundings.Error, surroundings.ErrorIsTerminal);
    private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
    private RunSummary _summary;
    private bool _isMisconfigured;

    /// <summary>Runs and tells the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        checker.Prepare();
        var files = Files(cancellation);
        if (request.UsesBaselines)
        {
            _baselines.Open(files);
        }

        using var report = new RunReports(request, surroundings);
        try
        {
            await foreach (var file in checker.CheckAsync(files, cancellation))
            {
                Add(file, report);
                _progress.Show(_summary.Files, files.Count);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _summary = _summary with { Cancelled = true };
        }

        _progress.Clear();
        _summary = _summary with { Gone = _summary.Cancelled ? 0 : _baselines.Gone(request.Paths), Since = request.Changes?.Count };
        report.Close(_summary);
        return ExitCode();
    }

    private IReadOnlyList<InputFile> Files(CancellationToken cancellation)
    {
        var finder = new FileFinder(surroundings, readers.IsKnown, request.StandardInputName);
        var files = request.Tree is { } tree ? Kept(tree, finder, cancellation) : finder.Find(request.Paths, cancellation);
        return request.Changes is { } changes ? [.. files.Where(file => file.Problem is not null || changes.Has(file.FullPath))] : files;
    }

    // What git keeps, and the names that neither git nor the disk knows, with their problem.
    private IReadOnlyList<InputFile> Kept(GitTree tree, FileFinder finder, CancellationToken cancellation)
    {
        var unknown = request.Paths.Where(path => !Path.Exists(surroundings.FullPath(path)) && tree.Files([path], surroundings, readers.IsKnown).Count == 0);
        return [.. tree.Files(request.Paths, surroundings, readers.IsKnown), .. finder.Find([.. unknown], cancellation)];
    }

    private void Add(CheckedFile file, RunReports report)
    {
        _progress.Clear();
        var found = _baselines.New(file);
        found = request.Changes?.Only(found, file.Input.FullPath) ?? found;
        report.Add(found);
        _summary = _summary.With(found);
        _isMisconfigured |= file.IsMisconfigured;
        foreach (var warning in file.Warnings.Where(_warnings.Add))
        {
            surroundings.Error.WriteLine(Printable.Of("languagelint: " + warning));
        }

        if (file.Report.Error is { } error)
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Report.Path}: {error}"));
        }
    }

    private int ExitCode() => this switch
    {
        { _summary.Cancelled: true } => ExitCodes.Cancelled,
        { _isMisconfigured: true } => ExitCodes.Usage,
        { _summary.Unreadable: > 0 } => ExitCodes.Unreadable,
        _ when request.FailOn is { } severity && _summary.AtLeast(severity) > 0 => ExitCodes.Findings,
        _ => ExitCodes.Good,
    };
}
