using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Checking;

/// <summary>A file that was read and checked by the rules and settings of its folder.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Result">What was found, and what somebody decided to keep.</param>
/// <param name="Rules">The rules it was checked by.</param>
/// <param name="Options">What was decided for it.</param>
internal sealed record LintedFile(Document Document, LintResult Result, RuleSet Rules, LintOptions Options)
{
    /// <summary>What the rules say, decisions in the file heeded.</summary>
    public IReadOnlyList<Finding> Findings => Result.Findings;

    /// <summary>What of the configuration nothing goes by: a sentence each, with its file and line.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
