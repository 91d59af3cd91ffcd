using LanguageLint.Cli.Settings;
using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>Reads and checks one file by the rules and settings of its folder. Safe for several threads.</summary>
internal sealed class FileChecker(CheckRequest request, Surroundings surroundings, DocumentReaders readers, RuleSets ruleSets)
{
    private readonly SettingsFinder _settings = new(surroundings);
    private readonly IReadOnlyList<string> _packs = [.. request.Packs.Select(surroundings.FullPath)];

    /// <summary>Makes sure that the packs named on the command line can be used.</summary>
    /// <exception cref="UsageException">One cannot.</exception>
    public void Prepare() => ruleSets.With(_packs);

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
        var (configuration, packs) = _settings.For(file);
        var rules = ruleSets.With([.. packs, .. _packs]);
        var document = Read(file, cancellation);
        document = document with { Path = file.Path, Kind = request.Kind ?? configuration.Kind ?? document.Kind };
        if (document.Blocks.Count == 0 && document.NotChecked.Count > 0)
        {
            throw new UnreadableFileException($"Nothing in this file could be checked: {document.NotChecked[0].Reason}.");
        }

        var findings = new Linter(rules).Lint(document, configuration.OptionsFor(rules.Rules), cancellation);
        return FileReport.Of(document, findings, rules.Sources);
    }

    private Document Read(InputFile file, CancellationToken cancellation) => file.IsStandardInput
        ? readers.Read(file.Path, surroundings.In, cancellation: cancellation)
        : readers.ReadFile(file.FullPath, cancellation: cancellation);
}
