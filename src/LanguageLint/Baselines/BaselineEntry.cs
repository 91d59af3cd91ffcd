namespace LanguageLint.Baselines;

/// <summary>A finding that a service has accepted for now.</summary>
/// <param name="Path">The file, from the folder of the baseline on, parted by <c>/</c>.</param>
/// <param name="Key">What tells the finding from others.</param>
/// <param name="Count">How many of it the file has; at least 1.</param>
public sealed record BaselineEntry(string Path, FindingKey Key, int Count);
