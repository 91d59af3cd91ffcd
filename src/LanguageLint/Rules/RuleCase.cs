namespace LanguageLint.Rules;

/// <summary>One thing a rule matches, with its guards and its wording.</summary>
public sealed record RuleCase
{
}
