using LanguageLint.Reports;

namespace LanguageLint.Cli.Checking;

/// <summary>What checking one file came to.</summary>
/// <param name="Input">The file.</param>
/// <param name="Report">What to report.</param>
/// <param name="IsMisconfigured">Whether it was the configuration or a pack for this file that was not right.</param>
internal sealed record CheckedFile(InputFile Input, FileReport Report, bool IsMisconfigured = false)
{
    /// <summary>What of its configuration nothing goes by, and what its pictures would need: a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
