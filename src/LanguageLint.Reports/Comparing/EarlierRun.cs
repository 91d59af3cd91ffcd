namespace LanguageLint.Reports.Comparing;

/// <summary>A run that a later one is compared with.</summary>
/// <param name="Name">What people call it: a branch, tag or commit, or the file that holds it.</param>
/// <param name="Files">Its files, in the order of the run.</param>
public sealed record EarlierRun(string Name, IReadOnlyList<FileReport> Files);
