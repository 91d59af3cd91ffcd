using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Linting;

/// <summary>What one rule by itself makes of a phrase.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Phrase">The phrase, as UTF-16 offsets into its block.</param>
/// <param name="PassedBy">The guard that lets it pass; null for a hit.</param>
/// <param name="Finding">What would be said of a hit; null for none.</param>
internal sealed record Judgement(Rule Rule, TextSpan Phrase, string? PassedBy, Finding? Finding);
