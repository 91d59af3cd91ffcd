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
    /// <summary>The run over the files among some paths and below them.</summary>
    /// <exception cref="UsageException">git is not there or does not know the revision, or a pack cannot be used.</exception>
    public async Task<EarlierRun> ReadAsync(string revision, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        checker.Prepare();
        using var tree = GitTree.Of(new GitProgram(surroundings.Folder), revision);
        var files = new List<FileReport>();
        await foreach (var file in checker.CheckAsync(tree.Files(paths, surroundings, readers.IsKnown), cancellation))
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
