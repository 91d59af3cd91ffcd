using LanguageLint.Rules;

namespace LanguageLint.Suppressions;

/// <summary>What a comment asks for.</summary>
public enum SuppressionKind
{
    /// <summary>Rules rest from here on.</summary>
    Off,
    /// <summary>Rules that rested speak again.</summary>
    On,
    /// <summary>Rules rest for what comes next.</summary>
    Next,
    /// <summary>The words here are meant to stay, such as a court's own.</summary>
    Keep,
}

/// <summary>A decision that a person wrote into a document, with its reason.</summary>
public sealed record Suppression
{
    /// <summary>The name that stands for every rule.</summary>
    public const string AllRules = "all";

    /// <summary>What is asked for.</summary>
    public required SuppressionKind Kind { get; init; }

    /// <summary>Rule ids, category names or <see cref="AllRules"/>, at least one; ids in capitals, names in lower case.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The only words it is about; null for whatever the rules find.</summary>
    public string? Words { get; init; }

    /// <summary>Why; empty only for <see cref="SuppressionKind.On"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided; null when the comment does not say.</summary>
    public string? By { get; init; }

    /// <summary>The last day on which it holds, at midnight without a time zone; null when it holds for good.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Whether it speaks of a rule, by id, by category or by naming them all.</summary>
    public bool Covers(Rule rule) => Rules.Contains(AllRules) || Rules.Contains(rule.Id) || Rules.Contains(rule.Category.Name());

    /// <summary>Whether it still holds on a day.</summary>
    public bool HoldsOn(DateTime day) => Until is null || day.Date <= Until;
}

/// <summary>What reading a comment gave: a suppression, or the reason that there is none and where in the comment it lies.</summary>
/// <param name="Suppression">The suppression; null when there is an error.</param>
/// <param name="Error">What is wrong and what to write, in a sentence; null when there is a suppression.</param>
/// <param name="ErrorOffset">UTF-16 offset of the error in the comment's text; 0 when there is none.</param>
public sealed record SuppressionResult(Suppression? Suppression, string? Error, int ErrorOffset);
