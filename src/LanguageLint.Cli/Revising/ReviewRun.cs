using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;
using LanguageLint.Documents;
using LanguageLint.Documents.Revising;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Revising;

/// <summary>One run of <c>review</c>: reads an Office file, writes the reviewed copy elsewhere, and sums up.</summary>
internal sealed class ReviewRun(Surroundings surroundings, DocumentReaders readers, FileLinter linter, DateTimeOffset date, bool allowsInvalidSignature)
{
    /// <summary>Reviews a file and tells the exit code.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="named">Where the copy goes, as the user named it; null to put it beside the file, where no other lies.</param>
    /// <param name="summary">Where to sum up.</param>
    /// <param name="cancellation">Stops the run before anything is written.</param>
    /// <exception cref="UsageException">The copy would stand in place of the file, or the configuration is not right.</exception>
    public int Run(string path, string? named, TextWriter summary, CancellationToken cancellation)
    {
        linter.Prepare();
        var file = new FileFinder(surroundings, readers.IsKnown).Find([path], cancellation) is [var found] && !Directory.Exists(surroundings.FullPath(path))
            && !found.IsStandardInput ? found : throw new UsageException($"{path}: review takes one Word or PowerPoint file: name it.");
        var output = named ?? Beside(path);
        if (RevisedFile.IsSame(file.FullPath, surroundings.FullPath(output)))
        {
            throw new UsageException($"{output}: The copy cannot take the place of the file that is reviewed: choose another name.");
        }

        try
        {
            var bytes = RevisedFile.Read(file);
            var linted = linter.Lint(file, bytes, cancellation);
            var options = new ReviewOptions { Date = date, Sources = linted.Rules.Sources, AllowsInvalidSignature = allowsInvalidSignature };
            var result = DocumentReviewer.Review(bytes, linted.Document, linted.Findings, options);
            cancellation.ThrowIfCancellationRequested();
            RevisedFile.Write(surroundings.FullPath(output), result.Bytes);
            if (!result.IsAnnotated)
            {
                Report(linted);
            }

            Summarise(summary, output, linted, result);
            return ExitCodes.Good;
        }
        catch (Exception problem) when (problem is UnreadableFileException or RevisionRefusedException)
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {path}: {problem.Message}"));
            return ExitCodes.Unreadable;
        }
    }

    // Somebody may have worked on the copy of an earlier review.
    private string Beside(string path)
    {
        var copy = Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-reviewed{Path.GetExtension(path)}");
        return File.Exists(surroundings.FullPath(copy)) ? throw new UsageException($"{copy}: There is a reviewed copy already: remove it, or choose another name with -o.") : copy;
    }

    private void Report(LintedFile linted)
    {
        var file = FileReport.Of(linted.Document, linted.Findings, linted.Rules.Sources);
        using var report = ReportFormats.All[0].Open(new ReportOutput { Stream = surroundings.Out, Tool = CommandLine.Tool, Width = surroundings.Width });
        report.Add(file);
        report.Close(default(RunSummary).With(file));
        surroundings.Out.Flush();
    }

    private void Summarise(TextWriter summary, string output, LintedFile linted, RevisionResult result)
    {
        summary.WriteLine(Printable.Of(result.IsAnnotated
            ? $"{output}: {Counted.Of(result.Comments, "comment")} and {Counted.Of(result.Changes.Count, "tracked change")} written."
            : $"{output}: {Counted.Of(result.Changes.Count, "replacement")} made in the copy."));
        if (result.Known > 0)
        {
            summary.WriteLine($"{Counted.Of(result.Known, "finding")} had been reviewed before and {(result.Known == 1 ? "was" : "were")} left as {(result.Known == 1 ? "it is" : "they are")}.");
        }

        if (result.Uncommented > 0)
        {
            summary.WriteLine($"{Counted.Of(result.Uncommented, "finding")} found no room for a comment: “languagelint check” lists every one.");
        }

        foreach (var warning in result.Warnings.Concat(linted.Document.NotChecked.Select(part => $"Not checked: {part.Place} ({part.Reason}).")))
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {linted.Document.Path}: {warning}"));
        }
    }
}
