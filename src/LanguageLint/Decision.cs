using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint;

/// <summary>What was decided of a phrase that a rule's pattern reached.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">Index of the case in <see cref="Rule.Cases"/>.</param>
/// <param name="Span">The phrase, as UTF-16 offsets into the block's text.</param>
/// <param name="PassedBy">The guard that let it pass, or the id of the rule that has the phrase; null when it is a finding.</param>
/// <param name="SoftenedBy">The guard that made it a note; null when none did.</param>
public sealed record Decision(Rule Rule, int Case, TextSpan Span, string? PassedBy, string? SoftenedBy);
