using LanguageLint.Text;
using LanguageLint.Wording;

namespace LanguageLint.Rules;

/// <summary>Who acts in a sentence; for a passive, who is acted upon.</summary>
public enum SubjectKind
{
    /// <summary>Nobody is named.</summary>
    Unknown,
    /// <summary>A pronoun, a person word, a name or a hole.</summary>
    Person,
    /// <summary>The reader: you.</summary>
    Reader,
    /// <summary>The service: we, staff, an organisation.</summary>
    Service,
    /// <summary>A thing.</summary>
    Thing,
}

/// <summary>What a word does: it names somebody, or it describes the next word.</summary>
public enum WordRole
{
    /// <summary>It names somebody or something.</summary>
    Noun,
    /// <summary>It describes the next word.</summary>
    Adjective,
}

/// <summary>Whom a sentence speaks to.</summary>
public enum Addressee
{
    /// <summary>The reader: it says you or your.</summary>
    Reader,
    /// <summary>It speaks about people.</summary>
    People,
}

/// <summary>When a match is no hit; empty lists ask nothing.</summary>
public sealed record RuleGuards
{
    /// <summary>Guards that ask nothing.</summary>
    public static RuleGuards None { get; } = new();

    /// <summary>No hit where one of these stands over the phrase.</summary>
    public IReadOnlyList<Pattern> Unless { get; init; } = [];

    /// <summary>One of these stands directly before.</summary>
    public IReadOnlyList<Pattern> Before { get; init; } = [];

    /// <summary>One of these stands directly after.</summary>
    public IReadOnlyList<Pattern> After { get; init; } = [];

    /// <summary>None of these stands directly before.</summary>
    public IReadOnlyList<Pattern> NotBefore { get; init; } = [];

    /// <summary>None of these stands directly after.</summary>
    public IReadOnlyList<Pattern> NotAfter { get; init; } = [];

    /// <summary>One of these stands in the sentence.</summary>
    public IReadOnlyList<Pattern> Sentence { get; init; } = [];

    /// <summary>None of these stands in the sentence.</summary>
    public IReadOnlyList<Pattern> NotSentence { get; init; } = [];

    /// <summary>One of these stands in the block.</summary>
    public IReadOnlyList<Pattern> Block { get; init; } = [];

    /// <summary>None of these stands in the block.</summary>
    public IReadOnlyList<Pattern> NotBlock { get; init; } = [];

    /// <summary>The word class of which something stands anywhere in the text; null asks nothing.</summary>
    public string? Setting { get; init; }

    /// <summary>Who acts.</summary>
    public IReadOnlyList<SubjectKind> Subject { get; init; } = [];

    /// <summary>What the last word does; null asks nothing.</summary>
    public WordRole? As { get; init; }

    /// <summary>Whom the sentence speaks to; null asks nothing.</summary>
    public Addressee? Addressed { get; init; }

    /// <summary>Where the block stands.</summary>
    public IReadOnlyList<BlockScope> Scope { get; init; } = [];

    /// <summary>Where it does not stand.</summary>
    public IReadOnlyList<BlockScope> NotScope { get; init; } = [];

    /// <summary>How the phrase is capitalised.</summary>
    public IReadOnlyList<CaseShape> Capitals { get; init; } = [];

    /// <summary>How it is not capitalised.</summary>
    public IReadOnlyList<CaseShape> NotCapitals { get; init; } = [];

    /// <summary>Built-in guards that this case switches off.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
