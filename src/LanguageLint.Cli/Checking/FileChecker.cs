using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks one file by the rules and settings of its folder. Safe for several threads.</summary>
internal sealed class FileChecker(CheckRequest request, Surroundings surroundings, DocumentReaders readers, RuleSets ruleSets)
{
    private readonly FileLinter _linter = new(surroundings, readers, ruleSets, request.Packs, request.Style, request.Kind);

    /// <summary>Makes sure that the packs named on the command line can be used.</summary>
    /// <exception cref="UsageException">One cannot.</exception>
    public void Prepare() => _linter.Prepare();

    /// <summary>Checks a file; what can be wrong with it becomes the report's error.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public CheckedFile Check(InputFile file, CancellationToken cancellation)
    {
        if (file.Problem is { } problem)
        {
            return new CheckedFile(FileReport.Unreadable(file.Path, problem));
        }

        try
        {
            return new CheckedFile(Report(file, cancellation));
        }
        catch (UnreadableFileException unreadable)
        {
            return new CheckedFile(FileReport.Unreadable(file.Path, unreadable.Message));
        }
        catch (UsageException misconfigured)
        {
            return new CheckedFile(FileReport.Unreadable(file.Path, misconfigured.Message), IsMisconfigured: true);
        }
    }

    private FileReport Report(InputFile file, CancellationToken cancellation)
    {
        var linted = _linter.Lint(file, cancellation);
        return FileReport.Of(linted.Document, linted.Findings, linted.Rules.Sources);
    }
}
