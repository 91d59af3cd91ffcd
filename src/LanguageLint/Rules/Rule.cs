namespace LanguageLint.Rules;

/// <summary>The kinds of wording and checks; spelt in packs and reports as <see cref="RuleCategories.Name"/> gives them.</summary>
public enum RuleCategory
{
    /// <summary>Turns an act, status or condition into what a person is.</summary>
    Labelling,
    /// <summary>Describes by lack, failure or resistance.</summary>
    Deficit,
    /// <summary>Threat or command where reason or choice would do.</summary>
    Coercive,
    /// <summary>The person as an object that services act on.</summary>
    DoneTo,
    /// <summary>War and battle.</summary>
    Combative,
    /// <summary>Closes off change.</summary>
    FixedIdentity,
    /// <summary>Dehumanising group words.</summary>
    Othering,
    /// <summary>Checks of the whole document.</summary>
    Document,
    /// <summary>Jargon with a plain alternative.</summary>
    PlainLanguage,
    /// <summary>What the text does well.</summary>
    Strength,
}

/// <summary>How far a rule's first alternative can be trusted.</summary>
public enum FixClass
{
    /// <summary>Advice only.</summary>
    None,
    /// <summary>Offered for a person to choose.</summary>
    Review,
    /// <summary>Certain: <c>fix</c> and tracked changes apply it.</summary>
    Safe,
}

/// <summary>How sure reviewers are.</summary>
public enum RuleTier
{
    /// <summary>Any careful reviewer would flag it: a warning.</summary>
    Must,
    /// <summary>Reasonable reviewers differ: a suggestion.</summary>
    May,
    /// <summary>Guides disagree: a note that says who prefers what.</summary>
    Contested,
}

/// <summary>One rule of a pack: immutable data.</summary>
public sealed record Rule
{
    /// <summary>Stable id, such as <c>LL1001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in kebab case.</summary>
    public required string Name { get; init; }

    /// <summary>The rule's category.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>How sure reviewers are.</summary>
    public required RuleTier Tier { get; init; }

    /// <summary>The field the wording belongs to, such as <c>substance-use</c>; null for general wording.</summary>
    public string? Topic { get; init; }

    /// <summary>The check of the whole document that the rule asks for; null for a rule on phrases. A rule has cases or a check.</summary>
    public RuleCheck? Check { get; init; }

    /// <summary>What the rule matches; the first case that holds decides.</summary>
    public required IReadOnlyList<RuleCase> Cases { get; init; }

    /// <summary>What is said of a match; <c>{match}</c> and captures are filled in.</summary>
    public required string Message { get; init; }

    /// <summary>One plain sentence that gives the reason.</summary>
    public required string Why { get; init; }

    /// <summary>Keys of <c>sources.yml</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What guides say that do not agree with each other; empty where they do.</summary>
    public IReadOnlyList<GuideView> Guides { get; init; } = [];

    /// <summary>The name of the house style that the rule belongs to; null for a rule of every style.</summary>
    public string? Style { get; init; }

    /// <summary>Ids of rules that this one is declared to win over on the same phrase.</summary>
    public IReadOnlyList<string> Wins { get; init; } = [];

    /// <summary>Document kinds the rule is for; empty for all.</summary>
    public IReadOnlyList<Text.DocumentKind> Kinds { get; init; } = [];

    /// <summary>The examples that prove the rule.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Where the rule stands in its pack.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>Weight without configuration.</summary>
    public Severity DefaultSeverity => SeverityOf(Tier);

    internal Severity SeverityOf(RuleTier tier) => Category switch
    {
        RuleCategory.Strength => Severity.Strength,
        _ => tier switch { RuleTier.Must => Severity.Warning, RuleTier.May => Severity.Suggestion, _ => Severity.Note },
    };
}
