using LanguageLint.Reports;
using LanguageLint.Reports.Comparing;

namespace LanguageLint.Cli.Changes;

/// <summary>
/// Which findings are new since a branch, tag or commit, as if its findings were a baseline. Unlike changed lines this tells findings of Word and
/// PDF files apart, and a paragraph that was moved is not new.
/// </summary>
/// <param name="earlier">The run over what the revision holds of the files that differ.</param>
/// <param name="differing">Full paths of the files that differ, those that are gone among them.</param>
/// <param name="isGone">Whether a file, by its path in reports, is there no more.</param>
internal sealed class NewFindings(EarlierRun earlier, IReadOnlySet<string> differing, Func<string, bool> isGone) : IChanges
{
    private readonly EarlierMatch _match = new(earlier.Files, isGone);
    private int _stillThere;

    /// <inheritdoc/>
    public SinceCount? Count => new(earlier.Name, _match.Gone.Sum(entry => entry.Count), _stillThere);

    /// <inheritdoc/>
    public bool Has(string fullPath) => differing.Contains(fullPath);

    /// <inheritdoc/>
    public FileReport Only(FileReport report, string fullPath)
    {
        if (report.Error is not null)
        {
            return report;
        }

        // What a baseline accepts comes first: of two phrases alike, one accepted and one not, the accepted one is the one that was there.
        var findings = report.Accepted.Concat(report.Findings).ToList();
        var isNew = _match.New(report.Path, findings);
        _stillThere += findings.Count(reported => !isNew.Contains(reported.Finding));
        return report with
        {
            Findings = [.. report.Findings.Where(reported => isNew.Contains(reported.Finding))],
            Accepted = [.. report.Accepted.Where(reported => isNew.Contains(reported.Finding))],
        };
    }
}
