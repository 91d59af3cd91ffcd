using LanguageLint.Matching;

namespace LanguageLint.Rules;

/// <summary>All rules of a run, compiled; immutable and shared by all threads.</summary>
public sealed class RuleSet
{
    internal RuleSet(CompiledRules compiled) => Compiled = compiled;

    /// <summary>The rules, in the order of their packs.</summary>
    public IReadOnlyList<Rule> Rules { get; internal init; } = [];

    /// <summary>House terms by name; a later pack wins.</summary>
    public IReadOnlyDictionary<string, HouseTerm> Terms { get; internal init; } = new Dictionary<string, HouseTerm>();

    /// <summary>The guides and studies that rules cite, by key.</summary>
    public IReadOnlyDictionary<string, RuleSource> Sources { get; internal init; } = new Dictionary<string, RuleSource>();

    /// <summary>The house styles, by name.</summary>
    public IReadOnlyDictionary<string, HouseStyle> Styles { get; internal init; } = new Dictionary<string, HouseStyle>();

    internal CompiledRules Compiled { get; }

    /// <summary>The rules that the product ships with. They were compiled when the product was built.</summary>
    public static RuleSet BuiltIn() => BuiltInPacks.Compiled();

    /// <summary>The rules that the product ships with, and those of some packs more.</summary>
    /// <exception cref="PackException">A pack cannot be used; says where and what would be right.</exception>
    public static RuleSet BuiltInWith(IReadOnlyList<RulePack> packs) => packs.Count == 0 ? BuiltIn() : Compile([.. BuiltInPacks.Load(), .. packs]);

    /// <summary>Compiles packs. The built-in word classes come with <see cref="BuiltInPacks"/>.</summary>
    /// <exception cref="PackException">A pack cannot be used; says where and what would be right.</exception>
    public static RuleSet Compile(IReadOnlyList<RulePack> packs)
    {
        var ids = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in packs.SelectMany(pack => pack.Rules))
        {
            if (ids.TryGetValue(rule.Id, out var earlier))
            {
                throw new PackException(rule.Place, $"The id {rule.Id} is taken: “{earlier.Name}” has it ({earlier.Place}). Give this rule an id of its own.");
            }

            ids.Add(rule.Id, rule);
        }

        var styles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            if (pack.Style is { } style && !styles.Add(style.Name))
            {
                throw new PackException(new SourcePlace(pack.File, 1, 1), $"There is a house style “{style.Name}” already. Give this one a name of its own.");
            }
        }

        return new RuleSet(new RuleCompiler(packs).Compile())
        {
            Rules = [.. packs.SelectMany(pack => pack.Rules)],
            Terms = Merge(packs.SelectMany(pack => pack.Terms)),
            Sources = Merge(packs.SelectMany(pack => pack.Sources)),
            Styles = packs.Select(pack => pack.Style).OfType<HouseStyle>().ToDictionary(style => style.Name, StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, T> Merge<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var merged = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            merged[entry.Key] = entry.Value;
        }

        return merged;
    }
}
