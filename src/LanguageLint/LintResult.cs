using LanguageLint.Suppressions;

namespace LanguageLint;

/// <summary>What checking a document came to, after the decisions that people wrote into it.</summary>
public sealed record LintResult
{
    /// <summary>What the rules say, in reading order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the rules would say and somebody decided to keep, in reading order.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What is amiss with decisions: they cannot be read, have ended, or silence nothing.</summary>
    public IReadOnlyList<DirectiveRemark> Remarks { get; init; } = [];
}

/// <summary>A finding that a directive silences.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Directive">The directive; its suppression says why.</param>
public sealed record SuppressedFinding(Finding Finding, Directive Directive);

/// <summary>A directive that needs somebody's eye.</summary>
/// <param name="Directive">The directive, with its place.</param>
/// <param name="Message">What is amiss and what to do, in a sentence.</param>
public sealed record DirectiveRemark(Directive Directive, string Message);
