using LanguageLint.Cli.Changes;
using LanguageLint.Cli.Checking;
using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Reports.Comparing;

namespace LanguageLint.Cli.Reporting;

/// <summary>Checks files as a branch, tag or commit holds them, by the rules and settings of today, so that what differs is the wording.</summary>
/// <param name="surroundings">Where relative paths start.</param>
/// <param name="readers">The formats that are read.</param>
/// <param name="checker">Checks the files.</param>
internal sealed class RevisionRun(Surroundings surroundings, DocumentReaders readers, FileChecker checker)
{
    private readonly GitProgram _git = new(surroundings.Folder);

    /// <summary>The run over the files among some paths and below them.</summary>
    /// <exception cref="UsageException">git is not there or does not know the revision, or a pack cannot be used.</exception>
    public Task<EarlierRun> ReadAsync(string revision, IReadOnlyList<string> paths, CancellationToken cancellation) => ReadAsync(revision, paths, _ => true, cancellation);

    /// <summary>What is needed to tell which findings of those files are new.</summary>
    /// <exception cref="UsageException">git is not there or does not know the revision, or a pack cannot be used.</exception>
    public async Task<NewFindings> CompareAsync(string revision, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var differing = new GitChanges(_git).Files(revision);
        var earlier = await ReadAsync(revision, paths, differing.Contains, cancellation);
        return new NewFindings(earlier, differing, path => !File.Exists(surroundings.FullPath(path)));
    }

    private async Task<EarlierRun> ReadAsync(string revision, IReadOnlyList<string> paths, Func<string, bool> isMeant, CancellationToken cancellation)
    {
        checker.Prepare();
        using var tree = GitTree.Of(_git, revision);
        var files = new List<FileReport>();
        IReadOnlyList<InputFile> kept = [.. tree.Files(paths, surroundings, readers.IsKnown).Where(file => isMeant(file.FullPath))];
        await foreach (var file in checker.CheckAsync(kept, cancellation))
        {
            files.Add(file.Report);
            if (file.Report.Error is { } error)
            {
                surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Report.Path}, as {revision} holds it: {error}"));
            }
        }

        return new EarlierRun(revision, files);
    }
}
