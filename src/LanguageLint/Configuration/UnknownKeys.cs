using LanguageLint.Rules;

namespace LanguageLint.Configuration;

/// <summary>Finds the keys of this tool that nothing goes by, and the right name that may have been meant.</summary>
public static class UnknownKeys
{
    private const string Diagnostic = "dotnet_diagnostic.ll";
    private const string DiagnosticSuffix = ".severity";

    // The last ones say which texts of C# code the analyzer is to check.
    private static readonly string[] Settings =
    [
        "kind", "packs", "style",
        "csharp-comments", "csharp-documentation", "csharp-identifiers", "csharp-logs", "csharp-exceptions", "csharp-data", "csharp-tests", "csharp-shown",
    ];

    /// <summary>The keys, each with one sentence that says what would be right; in the order of <paramref name="entries"/>.</summary>
    /// <param name="entries">What configuration says of one file.</param>
    /// <param name="rules">The rules that hold there. A key that names a house term is known when a pack sets that term or a rule's texts use it.</param>
    public static IEnumerable<KeyValuePair<ConfigurationEntry, string>> Of(IEnumerable<ConfigurationEntry> entries, RuleSet rules)
    {
        HashSet<string>? names = null;
        HashSet<string>? all = null;
        foreach (var entry in entries)
        {
            // What the texts of rules say is gone through only for a key that is none of the rest.
            if (NameIn(entry.Key) is var (name, prefix, isWeight)
                && !(names ??= Names(rules)).Contains(Known(name, isWeight)) && !(all ??= WithTermsOfTexts(names, rules)).Contains(Known(name, isWeight)))
            {
                var nearest = NearestOf(name, all.Where(known => (known[0] == '!') == isWeight).Select(known => known.TrimStart('!')));
                nearest = isWeight ? nearest : nearest?.Replace('-', '_');
                yield return new(entry, $"Nothing goes by {entry.Key}: {(nearest is null ? "take it out, or check the spelling" : $"did you mean {prefix}{nearest}")}.");
            }
        }
    }

    // Keys come in lower case, ids of rules do not.
    private static string? NearestOf(string name, IEnumerable<string> names)
    {
        var byUpper = names.OrderBy(known => known, StringComparer.Ordinal).ToDictionary(known => known.ToUpperInvariant(), StringComparer.Ordinal);
        return Nearest.Of(name.ToUpperInvariant(), byUpper.Keys) is { } nearest ? byUpper[nearest] : null;
    }

    private static (string Name, string Prefix, bool IsWeight)? NameIn(string key) =>
        key.StartsWith(LintConfiguration.OwnSeverity, StringComparison.Ordinal) ? (key.Substring(LintConfiguration.OwnSeverity.Length), LintConfiguration.OwnSeverity, true)
        : key.StartsWith(LintConfiguration.Own, StringComparison.Ordinal) ? (key.Substring(LintConfiguration.Own.Length).Replace('_', '-'), LintConfiguration.Own, false)
        : key.StartsWith(Diagnostic, StringComparison.Ordinal) && key.EndsWith(DiagnosticSuffix, StringComparison.Ordinal)
            ? (key.Substring(Diagnostic.Length - 2, key.Length - (Diagnostic.Length - 2) - DiagnosticSuffix.Length), "dotnet_diagnostic.", true)
        : null;

    // Rules and categories, which take a weight, are told from settings and terms by a mark.
    private static string Known(string name, bool isWeight) => isWeight ? "!" + name : name;

    private static HashSet<string> Names(RuleSet rules)
    {
        var names = new HashSet<string>(Settings, StringComparer.OrdinalIgnoreCase);
        names.UnionWith(RuleCategories.All.Concat(rules.Rules.Select(rule => rule.Id)).Select(name => Known(name, isWeight: true)));
        names.UnionWith(rules.Terms.Keys);
        names.UnionWith(rules.Styles.Values.SelectMany(style => style.Terms.Keys));
        return names;
    }

    private static HashSet<string> WithTermsOfTexts(HashSet<string> names, RuleSet rules)
    {
        var all = new HashSet<string>(names, names.Comparer);
        foreach (var rule in rules.Rules)
        {
            AddTerms(all, rule.Message);
            foreach (var text in rule.Cases.SelectMany(ruleCase => ruleCase.Write))
            {
                AddTerms(all, text);
            }
        }

        return all;
    }

    // What stands in braces in the texts of a rule: a capture, or a house term with or without its form (“{person/n}”).
    private static void AddTerms(HashSet<string> names, string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close > open + 1)
            {
                names.Add(text.Substring(open + 1, close - open - 1).Split('/')[0]);
            }
        }
    }
}
