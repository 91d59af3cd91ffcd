namespace LanguageLint.Rules;

/// <summary>What one service, country or guide asks for over the rules that all share: its words, its weights and its own rules.</summary>
public sealed record HouseStyle
{
    /// <summary>The name by which it is chosen, in kebab case, such as <c>moj</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Keys of <c>sources.yml</c>: the guides that it follows.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>House terms by name, stronger than those of the rule set.</summary>
    public IReadOnlyDictionary<string, HouseTerm> Terms { get; init; } = new Dictionary<string, HouseTerm>();

    /// <summary>Weights by rule id, stronger than the rules' own and weaker than the configuration's.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();
}
