using LanguageLint.Guards;
using LanguageLint.Matching;

namespace LanguageLint.Linting;

/// <summary>What the guards decided of a candidate.</summary>
/// <param name="Candidate">The match.</param>
/// <param name="Passage">The match in its block.</param>
/// <param name="PassedBy">The guard that lets it pass, or the id of the rule that has the phrase; null for a hit.</param>
/// <param name="SoftenedBy">The guard that makes it a note; null when none does.</param>
internal sealed record Verdict(Candidate Candidate, Passage Passage, string? PassedBy, string? SoftenedBy);
