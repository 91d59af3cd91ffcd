using System.Collections.Immutable;
using System.Reflection;
using LanguageLint.Rules;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers;

/// <summary>What the compiler is told of rules: a descriptor for each.</summary>
internal static class RuleDescriptors
{
    private const int HouseRules = 999;

    // Set by the build, from RulePagesUrl in Directory.Build.props. Before the descriptors, which are made of it.
    private static readonly string? PagesUrl =
        typeof(RuleDescriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(fact => fact.Key == "RulePagesUrl")?.Value;

    /// <summary>Descriptors of the built-in rules, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> BuiltIn { get; } =
        RuleBook.BuiltIn.Rules.Rules.ToDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    /// <summary>
    /// The ids that house packs may use, LLH001 to LLH999. The compiler wants every id declared ahead; what a pack says of its rules replaces
    /// these descriptors when it is read.
    /// </summary>
    public static IEnumerable<DiagnosticDescriptor> House { get; } =
        [.. Enumerable.Range(1, HouseRules).Select(number => Of($"LLH{number:000}", "A rule of this project’s own pack", "house", DiagnosticSeverity.Warning, isEnabled: true, "A rule of a file *.languagelint.yml.", helpLink: null))];

    /// <summary>The ids of all rules.</summary>
    public static ImmutableArray<string> Ids { get; } = BuiltIn.Keys.Concat(House.Select(descriptor => descriptor.Id)).ToImmutableArray();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => Of(
        rule.Id,
        Title(rule),
        rule.Category.Name(),
        SeverityOf(rule.DefaultSeverity),
        isEnabled: rule.Category is not (RuleCategory.Strength or RuleCategory.Document),
        rule.Why,
        rule.Id.StartsWith("LLH", StringComparison.Ordinal) ? null : HelpLink(PagesUrl, rule.Id));

    /// <summary>Where a built-in rule is explained; null where its page is not published. It lies in the package's folder <c>docs</c> as well.</summary>
    /// <param name="pagesUrl">Where the pages are published, with a slash at the end; null when they are not.</param>
    /// <param name="id">Id of the rule.</param>
    public static string? HelpLink(string? pagesUrl, string id) => string.IsNullOrEmpty(pagesUrl) ? null : $"{pagesUrl}{id}.md";

    /// <summary>The compiler's word for a weight. A note is hidden from builds and shown in editors.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Suggestion or Severity.Strength => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static string Title(Rule rule) => char.ToUpperInvariant(rule.Name[0]) + rule.Name.Substring(1).Replace('-', ' ');

    private static DiagnosticDescriptor Of(string id, string title, string category, DiagnosticSeverity severity, bool isEnabled, string description, string? helpLink) =>
        new(id, title, "{0}", category, severity, isEnabled, description, helpLink);
}
