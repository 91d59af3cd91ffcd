namespace LanguageLint.Rules;

/// <summary>The names of the categories, as packs, reports and configuration spell them.</summary>
public static class RuleCategories
{
    private static readonly string[] Names =
    [
        "labelling", "deficit", "coercive", "done-to", "combative", "fixed-identity", "othering", "document", "plain-language", "strength",
    ];

    /// <summary>All names, in the order of <see cref="RuleCategory"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The category's name, in kebab case.</summary>
    public static string Name(this RuleCategory category) => Names[(int)category];

    /// <summary>The category of a name; false when there is none.</summary>
    public static bool TryParse(string name, out RuleCategory category)
    {
        var index = Array.IndexOf(Names, name);
        category = (RuleCategory)index;
        return index >= 0;
    }
}
