namespace LanguageLint.Reports;

/// <summary>What became of the findings of an earlier run, in the files that differ from it.</summary>
/// <param name="Name">What people call the earlier run: a branch, tag or commit.</param>
/// <param name="Gone">Findings that are there no more.</param>
/// <param name="StillThere">Findings that are still there, and are not reported.</param>
public sealed record SinceCount(string Name, int Gone, int StillThere);
