using LanguageLint.Checks;
using LanguageLint.Guards;
using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>One case of a rule, ready to run.</summary>
internal sealed class CompiledCase
{
    private IReadOnlyList<Template>? _templates;

    public required IReadOnlyList<CompiledPattern> Patterns { get; init; }

    public required CaseGuards Guards { get; init; }

    /// <summary>The alternatives as the rule writes them.</summary>
    public required IReadOnlyList<string> Write { get; init; }

    /// <summary>The alternatives, taken apart when the case first finds something.</summary>
    public IReadOnlyList<Template> Templates => _templates ??= [.. Write.Select(Template.Parse)];

    /// <summary>How far the first alternative can be trusted.</summary>
    public required FixClass Fix { get; init; }

    /// <summary>What is said of this case; null to say what the rule says.</summary>
    public required string? Message { get; init; }

    /// <summary>How sure reviewers are of this case; null for the rule's own tier.</summary>
    public required RuleTier? Tier { get; init; }
}

/// <summary>A rule, ready to run.</summary>
internal sealed class CompiledRule(Rule source, int index, IReadOnlyList<CompiledCase> cases, IDocumentCheck? check = null)
{
    /// <summary>Index of the case that holds what makes a check matter; the next holds its signs.</summary>
    public const int Given = 0;

    public Rule Source { get; } = source;

    /// <summary>Its place in the rule set.</summary>
    public int Index { get; } = index;

    public IReadOnlyList<CompiledCase> Cases { get; } = cases;

    /// <summary>The check of the whole document that decides; null for a rule on phrases.</summary>
    public IDocumentCheck? Check { get; } = check;
}

/// <summary>A pattern of a rule, as the index of words leads to it: what decides most often that it cannot match lies beside it.</summary>
/// <param name="Pattern">Its number among all patterns. Those of earlier rules are smaller.</param>
/// <param name="Rule">The index of its rule.</param>
/// <param name="Neighbours">What every match has beside its anchor.</param>
internal readonly record struct AnchoredPattern(int Pattern, int Rule, AnchorNeighbours Neighbours);

/// <summary>A match of a pattern, before any guard has been asked.</summary>
/// <param name="Rule">The rule whose pattern it is.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Captures">What the match remembered.</param>
internal sealed record Candidate(CompiledRule Rule, CompiledPattern Pattern, int Start, int End, Captures Captures)
{
    public CompiledCase Case => Rule.Cases[Pattern.Case];
}
