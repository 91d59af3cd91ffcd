using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks one file. Safe for several threads.</summary>
internal sealed class FileChecker(Surroundings surroundings, DocumentKind? kind)
{
    private readonly Linter _linter = new(RuleSet.BuiltIn());

    /// <summary>Checks a file; what can be wrong with it becomes the report's error.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public CheckedFile Check(InputFile file, CancellationToken cancellation)
    {
        if (file.Problem is { } problem)
        {
            return Unreadable(problem);
        }

        try
        {
            var document = Read(file, cancellation);
            if (document.Blocks.Count == 0 && document.NotChecked.Count > 0)
            {
                return Unreadable($"nothing in this file could be checked: {document.NotChecked[0].Reason}.");
            }

            document = kind is { } given ? document with { Kind = given } : document;
            return new CheckedFile(FileReport.Of(document, _linter.Lint(document, LintOptions.Default, cancellation)));
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable("you may not read this file; ask its owner for permission to read it.");
        }
        catch (IOException)
        {
            return Unreadable("this file cannot be read now; if another program has it open, close it there and try again.");
        }

        CheckedFile Unreadable(string error) => new(FileReport.Unreadable(file.Path, error));
    }

    private Document Read(InputFile file, CancellationToken cancellation)
    {
        using var content = file.Path == InputFile.StandardInput ? surroundings.In : File.OpenRead(file.FullPath);
        return DocumentExtensions.Read(file.Path, content, cancellation);
    }
}
