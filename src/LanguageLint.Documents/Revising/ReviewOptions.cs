namespace LanguageLint.Documents.Revising;

/// <summary>How to review a file.</summary>
public sealed record ReviewOptions
{
    /// <summary>Whom comments and changes are from.</summary>
    public const string Author = "LanguageLint";

    /// <summary>When they are said to be made.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The guides that rules cite, by key.</summary>
    public IReadOnlyDictionary<string, Rules.RuleSource> Sources { get; init; } = new Dictionary<string, Rules.RuleSource>();

    /// <summary>Whether a signed file may be changed, which makes its signature invalid.</summary>
    public bool AllowsInvalidSignature { get; init; }

    /// <summary>How many findings of one rule get a comment of their own; one more sums up the others.</summary>
    public int CommentsPerRule { get; init; } = 5;

    /// <summary>How many comments a file gets.</summary>
    public int CommentsPerFile { get; init; } = 200;
}
