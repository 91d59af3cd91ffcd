using LanguageLint.Rules;

namespace LanguageLint;

/// <summary>What a service has decided for the files of one place.</summary>
public sealed record LintOptions
{
    /// <summary>No decisions: the packs' own weights and words.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>Weights by rule id, stronger than those by category.</summary>
    public IReadOnlyDictionary<string, Severity> RuleSeverities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>Weights by category.</summary>
    public IReadOnlyDictionary<RuleCategory, Severity> CategorySeverities { get; init; } = new Dictionary<RuleCategory, Severity>();

    /// <summary>House terms: the words this service prefers, by term name (such as <c>person</c>), one and many.</summary>
    public IReadOnlyDictionary<string, HouseTerm> Terms { get; init; } = new Dictionary<string, HouseTerm>();

    /// <summary>The house style that the texts follow; null for none.</summary>
    public HouseStyle? Style { get; init; }

    /// <summary>The weight of a rule: by id, by category, by house style, else its own.</summary>
    public Severity SeverityOf(Rule rule) =>
        RuleSeverities.TryGetValue(rule.Id, out var severity) || CategorySeverities.TryGetValue(rule.Category, out severity)
        || Style?.Severities.TryGetValue(rule.Id, out severity) == true
            ? severity
            : rule.DefaultSeverity;

    /// <summary>Whether a rule is switched on for documents of a kind, in the house style.</summary>
    public bool Covers(Rule rule, Text.DocumentKind kind) =>
        (rule.Style is null || rule.Style == Style?.Name) && SeverityOf(rule) != Severity.Off && (rule.Kinds.Count == 0 || rule.Kinds.Contains(kind));
}

/// <summary>A preferred word: for one person and for many.</summary>
public sealed record HouseTerm(string One, string Many);
