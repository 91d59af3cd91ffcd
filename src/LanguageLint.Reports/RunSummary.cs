namespace LanguageLint.Reports;

/// <summary>What a run came to.</summary>
/// <param name="Files">Files reported, those that could not be read among them.</param>
/// <param name="Unreadable">Files that could not be checked.</param>
/// <param name="Words">Words checked.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Suggestions">Findings of severity suggestion.</param>
/// <param name="Notes">Findings of severity note.</param>
/// <param name="Strengths">What the texts do well.</param>
/// <param name="Cancelled">Whether the run was stopped before all files were checked.</param>
/// <param name="Known">Findings left out because a baseline accepts them.</param>
/// <param name="Gone">Findings that a baseline accepts and that are there no more.</param>
/// <param name="Suppressed">Findings that somebody decided in the file to keep.</param>
public readonly record struct RunSummary(
    int Files, int Unreadable, long Words, int Errors, int Warnings, int Suggestions, int Notes, int Strengths, bool Cancelled,
    int Known = 0, int Gone = 0, int Suppressed = 0)
{
    /// <summary>What became of the findings of an earlier run where only new ones are reported; null where all are.</summary>
    public SinceCount? Since { get; init; }

    /// <summary>Findings that ask for a change or a look: all but strengths.</summary>
    public int ToLookAt => Errors + Warnings + Suggestions + Notes;

    /// <summary>The summary with one more file counted in.</summary>
    public RunSummary With(FileReport file)
    {
        var next = this with { Files = Files + 1, Unreadable = Unreadable + (file.Error is null ? 0 : 1), Words = Words + file.Words, Known = Known + file.Accepted.Count, Suppressed = Suppressed + file.Suppressed.Count };
        foreach (var finding in file.Findings)
        {
            next = finding.Finding.Severity switch
            {
                Severity.Error => next with { Errors = next.Errors + 1 },
                Severity.Warning => next with { Warnings = next.Warnings + 1 },
                Severity.Suggestion => next with { Suggestions = next.Suggestions + 1 },
                Severity.Note => next with { Notes = next.Notes + 1 },
                Severity.Strength => next with { Strengths = next.Strengths + 1 },
                _ => next,
            };
        }

        return next;
    }

    /// <summary>How many findings weigh at least as much as <paramref name="severity"/>.</summary>
    public int AtLeast(Severity severity) =>
        (severity <= Severity.Error ? Errors : 0) + (severity <= Severity.Warning ? Warnings : 0) + (severity <= Severity.Suggestion ? Suggestions : 0);
}
