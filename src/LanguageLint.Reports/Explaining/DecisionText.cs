using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>Says in words why a phrase that a rule looked at was reported or left alone.</summary>
public static class DecisionText
{
    /// <summary>One sentence without the rule's name, such as “left alone, because it is part of a name.”</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="finding">What is reported of the phrase; null when nothing is.</param>
    /// <param name="rules">The rules of the run.</param>
    public static string Of(Decision decision, Finding? finding, IEnumerable<Rule> rules) => (decision, finding) switch
    {
        ({ PassedBy: { } guard }, _) => $"left alone, because {Reason(guard, rules)}.",
        (_, null) => "found, but the settings or a comment in the file say to leave it.",
        ({ SoftenedBy: { } guard }, _) => $"reported as a {Spelling.Of(finding.Severity)} only, because {Reason(guard, rules)}.",
        _ => $"reported as a {Spelling.Of(finding.Severity)}.",
    };

    private static string Reason(string guard, IEnumerable<Rule> rules) => GuardReason.Of(guard)
        ?? (rules.FirstOrDefault(rule => rule.Id == guard) is { } winner ? $"{winner.Id} {winner.Name} speaks about this phrase" : $"of the guard “{guard}”");
}
