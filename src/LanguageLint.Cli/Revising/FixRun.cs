using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Files;
using LanguageLint.Documents;
using LanguageLint.Documents.Revising;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Revising;

/// <summary>One run of <c>fix</c>: makes the certain replacements in each file, or shows them, and sums up.</summary>
internal sealed class FixRun(Surroundings surroundings, DocumentReaders readers, FileLinter linter, bool isDryRun, bool allowsInvalidSignature, TextWriter output)
{
    private int _files;
    private int _changed;
    private int _changes;
    private int _left;
    private bool _isMisconfigured;
    private bool _hasFailed;

    /// <summary>Fixes files and folders and tells the exit code.</summary>
    /// <exception cref="UsageException">Standard input was named, or a pack cannot be used.</exception>
    public int Run(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        linter.Prepare();
        var files = new FileFinder(surroundings, readers.IsKnown).Find(paths, cancellation);
        if (files.Any(file => file.IsStandardInput))
        {
            throw new UsageException("fix works on files and folders, not on standard input: name them.");
        }

        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            Fix(file, cancellation);
        }

        Summarise();
        return _isMisconfigured ? ExitCodes.Usage : _hasFailed ? ExitCodes.Unreadable : ExitCodes.Good;
    }

    private void Fix(InputFile file, CancellationToken cancellation)
    {
        try
        {
            var bytes = RevisedFile.Read(file);
            var linted = linter.Lint(file, bytes, cancellation);
            _files++;
            if (CheckedOnly.Sentence(linted.Document, bytes) is { } sentence)
            {
                LeaveAsItIs(file, linted, sentence);
                return;
            }

            var result = DocumentFixer.Fix(bytes, linted.Document, linted.Findings, allowsInvalidSignature, out var diff);
            foreach (var warning in result.Warnings)
            {
                surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Path}: {warning}"));
            }

            _left += linted.Findings.Count(finding => finding.Severity > Severity.Note) - result.Changes.Count;
            if (result.Changes.Count == 0)
            {
                return;
            }

            if (!isDryRun)
            {
                RevisedFile.Write(file.FullPath, result.Bytes);
            }

            _changed++;
            _changes += result.Changes.Count;
            Show(file, result, diff);
        }
        catch (Exception problem) when (problem is UnreadableFileException or RevisionRefusedException)
        {
            _hasFailed = true;
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Path}: {problem.Message}"));
        }
        catch (UsageException problem)
        {
            _isMisconfigured = true;
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Path}: {problem.Message}"));
        }
    }

    private void LeaveAsItIs(InputFile file, LintedFile linted, string sentence)
    {
        var found = linted.Findings.Count(finding => finding.Severity > Severity.Note);
        _left += found;
        if (found > 0)
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {file.Path}: {sentence}"));
        }
    }

    private void Show(InputFile file, RevisionResult result, string diff)
    {
        if (isDryRun && diff.Length > 0)
        {
            output.Write(diff);
            return;
        }

        foreach (var change in result.Changes)
        {
            var place = change.Place is { Length: > 0 } named ? $"{named}: " : "";
            output.WriteLine(Printable.Of($"{file.Path}: {place}“{change.Old}” → “{change.New}”"));
        }
    }

    // A diff on standard output is for other programs, so the summary goes beside it.
    private void Summarise()
    {
        var summary = isDryRun ? surroundings.Error : output;
        var made = isDryRun ? "would be made" : "made";
        summary.WriteLine($"{Capital(Counted.Of(_changes, "replacement"))} {made} in {Counted.Of(_changed, "file")} of {_files}.");
        if (_left > 0)
        {
            summary.WriteLine($"{Counted.Of(_left, "finding")} {(_left == 1 ? "is" : "are")} left for you to choose: “languagelint check” shows what to write.");
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
