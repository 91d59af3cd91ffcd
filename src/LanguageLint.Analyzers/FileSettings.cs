using LanguageLint.Configuration;
using LanguageLint.Rules;
using LanguageLint.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LanguageLint.Analyzers;

/// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> say of one file.</summary>
/// <param name="Options">Weights, house terms and house style.</param>
/// <param name="Kind">What the document is for; null when not said.</param>
/// <param name="Asked">Tells of a rule whether this tool's own keys give it a weight, so that it speaks even where it is off by itself.</param>
internal sealed record FileSettings(LintOptions Options, DocumentKind? Kind, Predicate<Rule> Asked)
{
    private const string Own = "languagelint_";
    private const string OwnSeverity = "languagelint_severity.";

    /// <summary>Reads the settings of a file. What cannot be used is told by <paramref name="problem"/>; the packs' own weights hold then.</summary>
    public static FileSettings Read(AnalyzerConfigOptions options, RuleSet rules, out ConfigurationException? problem)
    {
        problem = null;
        var entries = Entries(options).ToList();
        if (entries.Count == 0)
        {
            return new FileSettings(LintOptions.Default, Kind: null, _ => false);
        }

        try
        {
            var configuration = LintConfiguration.Read(entries);
            return new FileSettings(configuration.OptionsFor(rules), configuration.Kind, rule => IsAsked(options, rule));
        }
        catch (ConfigurationException mistake)
        {
            problem = mistake;
            return new FileSettings(LintOptions.Default, Kind: null, _ => false);
        }
    }

    /// <summary>This tool's own keys of a file. The compiler keeps its own to itself.</summary>
    public static IEnumerable<ConfigurationEntry> Entries(AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (key.StartsWith(Own, StringComparison.OrdinalIgnoreCase) && options.TryGetValue(key, out var value))
            {
                yield return new ConfigurationEntry(key.ToLowerInvariant(), value);
            }
        }
    }

    private static bool IsAsked(AnalyzerConfigOptions options, Rule rule) =>
        options.TryGetValue(OwnSeverity + rule.Id, out _) || options.TryGetValue(OwnSeverity + rule.Category.Name(), out _);
}
