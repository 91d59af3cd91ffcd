using LanguageLint.Baselines;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;
using LanguageLint.Cli.Revising;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Baselines;

/// <summary>One run of <c>baseline</c>: writes what is found today as accepted, or takes off what is gone.</summary>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="readers">The formats that are read.</param>
/// <param name="checker">Checks the files.</param>
/// <param name="output">Where to sum up.</param>
internal sealed class BaselineRun(Surroundings surroundings, DocumentReaders readers, FileChecker checker, TextWriter output)
{
    private readonly Progress _progress = new(surroundings.Error, surroundings.ErrorIsTerminal);

    /// <summary>Runs and tells the exit code.</summary>
    /// <param name="paths">Files and folders, as the user named them.</param>
    /// <param name="target">The baseline, as the user named it.</param>
    /// <param name="updates">Whether only what was accepted before stays accepted.</param>
    /// <param name="cancellation">Stops the run before anything is written.</param>
    /// <exception cref="UsageException">The baseline is there already, or is not, or cannot be used.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, string target, bool updates, CancellationToken cancellation)
    {
        checker.Prepare();
        var file = surroundings.FullPath(target);
        var folder = Path.GetDirectoryName(file)!;
        var files = new FileFinder(surroundings, readers.IsKnown).Find(paths, cancellation);
        foreach (var input in files)
        {
            if (input.IsStandardInput || BaselineFile.PathIn(folder, input.FullPath) is null)
            {
                throw new UsageException($"{input.Path}: A baseline is for files in its own folder and below: choose one above this file with -o.");
            }
        }

        if (File.Exists(file) != updates)
        {
            throw new UsageException(updates
                ? $"{target}: There is no baseline to update: leave out --update to write one."
                : $"{target}: There is a baseline already: --update takes off what is gone. To accept everything anew, remove the file first.");
        }

        return updates
            ? await UpdateAsync(files, [.. paths.Select(surroundings.FullPath)], target, folder, cancellation)
            : await WriteAsync(files, target, folder, cancellation);
    }

    /// <summary>A baseline of everything that is found, and the exit code that the files ask for.</summary>
    /// <param name="files">The files, all in the folder or below.</param>
    /// <param name="folder">Full path of the baseline's folder.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<(Baseline Baseline, int ExitCode)> AcceptAsync(IReadOnlyList<InputFile> files, string folder, CancellationToken cancellation)
    {
        var entries = new List<BaselineEntry>();
        var exitCode = await ForEachAsync(files, folder, (path, findings) => entries.AddRange(Baseline.Accept(path, findings)), cancellation);
        return (new Baseline(entries), exitCode);
    }

    private async Task<int> WriteAsync(IReadOnlyList<InputFile> files, string target, string folder, CancellationToken cancellation)
    {
        var (baseline, unreadable) = await AcceptAsync(files, folder, cancellation);
        BaselineFile.Write(surroundings.FullPath(target), baseline);
        var inFiles = baseline.Entries.Select(entry => entry.Path).Distinct().Count();
        output.WriteLine(Printable.Of($"{target}: {Counted.Of(baseline.Entries.Sum(entry => entry.Count), "finding")} in {Counted.Of(inFiles, "file")} accepted for now. “languagelint check” leaves them out from here on."));
        return unreadable;
    }

    private async Task<int> UpdateAsync(IReadOnlyList<InputFile> files, IReadOnlyList<string> paths, string target, string folder, CancellationToken cancellation)
    {
        var before = BaselineFile.Read(surroundings.FullPath(target));
        var match = new BaselineMatch(before, BaselineFile.IsGone(folder));
        var unreadable = await ForEachAsync(files, folder, (path, findings) => match.New(path, findings), cancellation);
        var after = match.Updated(BaselineFile.IsCovered(folder, paths));
        BaselineFile.Write(surroundings.FullPath(target), after);
        var left = after.Entries.Sum(entry => entry.Count);
        var gone = before.Entries.Sum(entry => entry.Count) - left;
        output.WriteLine(Printable.Of($"{target}: {Counted.Of(gone, "finding")} taken off, {Counted.Of(left, "finding")} left."));
        return unreadable;
    }

    private async Task<int> ForEachAsync(IReadOnlyList<InputFile> files, string folder, Action<string, IReadOnlyList<Finding>> add, CancellationToken cancellation)
    {
        var exitCode = ExitCodes.Good;
        var done = 0;
        await foreach (var file in checker.CheckAsync(files, cancellation))
        {
            _progress.Show(++done, files.Count);
            if (file.Report.Error is { } error)
            {
                _progress.Clear();
                surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Report.Path}: {error}"));
                exitCode = file.IsMisconfigured || exitCode == ExitCodes.Usage ? ExitCodes.Usage : ExitCodes.Unreadable;
                continue;
            }

            add(BaselineFile.PathIn(folder, file.Input.FullPath)!, [.. file.Report.Findings.Select(reported => reported.Finding)]);
        }

        _progress.Clear();
        return exitCode;
    }
}
