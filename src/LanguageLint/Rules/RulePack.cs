namespace LanguageLint.Rules;

/// <summary>A pack as read: rules, and what they lean on. A file may hold any of the sections.</summary>
public sealed record RulePack
{
    /// <summary>The file's name as given; used in messages.</summary>
    public required string File { get; init; }

    /// <summary>The house style that the pack states; null when it speaks for every style.</summary>
    public HouseStyle? Style { get; init; }

    /// <summary>The rules, in the order of the file.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Word classes by name; entries are patterns.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Pattern>> Classes { get; init; } = new Dictionary<string, IReadOnlyList<Pattern>>();

    /// <summary>House terms by name; those of a style stand in <see cref="Style"/>.</summary>
    public IReadOnlyDictionary<string, HouseTerm> Terms { get; init; } = new Dictionary<string, HouseTerm>();

    /// <summary>Names that are never flagged where they are written with their capitals.</summary>
    public IReadOnlyList<Pattern> Names { get; init; } = [];

    /// <summary>Names that are never flagged, however written.</summary>
    public IReadOnlyList<Pattern> AnyCaseNames { get; init; } = [];

    /// <summary>Patterns that mark a sentence as fixed by law.</summary>
    public IReadOnlyList<Pattern> Statutory { get; init; } = [];

    /// <summary>The guides and studies that rules cite, by key.</summary>
    public IReadOnlyDictionary<string, RuleSource> Sources { get; init; } = new Dictionary<string, RuleSource>();
}
