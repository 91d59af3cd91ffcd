using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks one file. Safe for several threads.</summary>
internal sealed class FileChecker(DocumentReaders readers, Surroundings surroundings, DocumentKind? kind)
{
    private readonly Linter _linter = new(RuleSet.BuiltIn());

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
            var document = Read(file, cancellation);
            return document.Blocks.Count == 0 && document.NotChecked.Count > 0
                ? new CheckedFile(FileReport.Unreadable(file.Path, $"Nothing in this file could be checked: {document.NotChecked[0].Reason}."))
                : new CheckedFile(FileReport.Of(document, _linter.Lint(document, LintOptions.Default, cancellation)));
        }
        catch (UnreadableFileException unreadable)
        {
            return new CheckedFile(FileReport.Unreadable(file.Path, unreadable.Message));
        }
    }

    private Document Read(InputFile file, CancellationToken cancellation)
    {
        var document = file.IsStandardInput
            ? readers.Read(file.Path, surroundings.In, cancellation: cancellation)
            : readers.ReadFile(file.FullPath, cancellation: cancellation) with { Path = file.Path };
        return kind is { } given ? document with { Kind = given } : document;
    }
}
