using LanguageLint.Rules;
using Microsoft.CodeAnalysis;
using RuleSet = LanguageLint.Rules.RuleSet;

namespace LanguageLint.Analyzers;

/// <summary>The rules of one compilation, compiled, with what is asked of them often. Immutable.</summary>
internal sealed class RuleBook
{
    private static readonly Lazy<IReadOnlyList<RulePack>> Packs = new(BuiltInPacks.Load);
    private static readonly Lazy<RuleBook> Shipped = new(() => new RuleBook(RuleSet.BuiltIn(), []));

    private readonly Dictionary<string, DiagnosticDescriptor> _house;

    private RuleBook(RuleSet rules, IEnumerable<RulePack> house)
    {
        Rules = rules;
        Linter = new Linter(rules);
        Probe = new WordProbe(rules, SpeaksOfCode);
        _house = house.SelectMany(pack => pack.Rules).ToDictionary(rule => rule.Id, RuleDescriptors.Of, StringComparer.Ordinal);
    }

    /// <summary>The built-in rules alone.</summary>
    public static RuleBook BuiltIn => Shipped.Value;

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>Reads documents against the rules.</summary>
    public Linter Linter { get; }

    /// <summary>Tells which strings of a program are worth a closer look.</summary>
    public WordProbe Probe { get; }

    /// <summary>The built-in rules and those of house packs.</summary>
    /// <exception cref="PackException">The packs cannot be used together.</exception>
    public static RuleBook With(IReadOnlyList<RulePack> house) =>
        house.Count == 0 ? BuiltIn : new RuleBook(RuleSet.Compile([.. Packs.Value, .. house]), house);

    /// <summary>Whether a rule has anything to say of single strings: praise and checks of whole letters have not.</summary>
    public static bool SpeaksOfCode(Rule rule) => rule.Category is not (RuleCategory.Strength or RuleCategory.Document);

    /// <summary>The descriptor of a rule.</summary>
    public DiagnosticDescriptor DescriptorOf(Rule rule) => _house.TryGetValue(rule.Id, out var descriptor) ? descriptor : RuleDescriptors.BuiltIn[rule.Id];
}
