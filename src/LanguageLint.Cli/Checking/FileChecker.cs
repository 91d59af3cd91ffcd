using System.Runtime.CompilerServices;
using LanguageLint.Cli.Showing;
using LanguageLint.Documents;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks one file by the rules and settings of its folder. Safe for several threads.</summary>
/// <param name="linter">Does it.</param>
/// <param name="atOnce">Files under way or waiting for their turn, so that a large run needs no more memory than a small one.</param>
/// <param name="drawer">Adds the pages of posters to reports; null to leave them out.</param>
internal sealed class FileChecker(FileLinter linter, int atOnce, PageDrawer? drawer = null)
{
    /// <summary>Makes sure that the packs named on the command line can be used.</summary>
    /// <exception cref="UsageException">One cannot.</exception>
    public void Prepare() => linter.Prepare();

    /// <summary>Checks several files at a time, and gives each in the order they were found, as soon as those before it are done.</summary>
    public async IAsyncEnumerable<CheckedFile> CheckAsync(IReadOnlyList<InputFile> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var underWay = new Queue<Task<CheckedFile>>();
        foreach (var file in files)
        {
            underWay.Enqueue(Task.Run(() => Check(file, cancellation), cancellation));
            if (underWay.Count == atOnce)
            {
                yield return await underWay.Dequeue().WaitAsync(cancellation);
            }
        }

        while (underWay.TryDequeue(out var next))
        {
            yield return await next.WaitAsync(cancellation);
        }
    }

    /// <summary>Checks a file; what can be wrong with it becomes the report's error.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public CheckedFile Check(InputFile file, CancellationToken cancellation)
    {
        if (file.Problem is { } problem)
        {
            return new CheckedFile(file, FileReport.Unreadable(file.Path, problem));
        }

        try
        {
            var linted = linter.Lint(file, cancellation);
            var report = FileReport.Of(linted.Document, linted.Result, linted.Rules.Sources);
            var (shown, missing) = drawer?.Show(report, linted, file, cancellation) ?? (report, null);
            return new CheckedFile(file, shown) { Warnings = missing is null ? linted.Warnings : [.. linted.Warnings, missing] };
        }
        catch (UnreadableFileException unreadable)
        {
            return new CheckedFile(file, FileReport.Unreadable(file.Path, unreadable.Message));
        }
        catch (UsageException misconfigured)
        {
            return new CheckedFile(file, FileReport.Unreadable(file.Path, misconfigured.Message), IsMisconfigured: true);
        }
    }
}
