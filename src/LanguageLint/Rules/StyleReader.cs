namespace LanguageLint.Rules;

/// <summary>Reads the house style that a pack states.</summary>
internal static class StyleReader
{
    /// <summary>All keys of a house style.</summary>
    public static IReadOnlyCollection<string> Keys { get; } = ["name", "title", "sources", "severities"];

    /// <summary>Reads a style; the pack's <paramref name="terms"/> are its own.</summary>
    /// <exception cref="PackException">A key is missing or has a value that means nothing.</exception>
    public static HouseStyle Read(PackMapping style, IReadOnlyDictionary<string, HouseTerm> terms) => new()
    {
        Name = style.Required("name").Value,
        Title = style.Required("title").Value,
        Sources = [.. style.Texts("sources").Select(scalar => scalar.Value)],
        Terms = terms,
        Severities = style.Section("severities").ToDictionary(
            entry => entry.Key.Value,
            entry => style.OneOf(style.TextOf(entry.Value), "weight", Weights),
            StringComparer.Ordinal),
    };

    private static readonly Dictionary<string, Severity> Weights = new(StringComparer.Ordinal)
    {
        ["off"] = Severity.Off,
        ["note"] = Severity.Note,
        ["suggestion"] = Severity.Suggestion,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };
}
