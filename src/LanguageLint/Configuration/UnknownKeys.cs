using LanguageLint.Rules;

namespace LanguageLint.Configuration;

/// <summary>Finds the keys of this tool that nothing goes by, and the right name that may have been meant.</summary>
public static class UnknownKeys
{
    private const string Diagnostic = "dotnet_diagnostic.ll";
    private const string DiagnosticSuffix = ".severity";
    private static readonly string[] Settings = ["kind", "packs", "style"];

    /// <summary>The keys, each with one sentence that says what would be right; in the order of <paramref name="entries"/>.</summary>
    /// <param name="entries">What configuration says of one file.</param>
    /// <param name="rules">The rules that hold there. A key that names a house term is known when a pack sets that term or a rule's texts use it.</param>
    public static IEnumerable<KeyValuePair<ConfigurationEntry, string>> Of(IEnumerable<ConfigurationEntry> entries, RuleSet rules)
    {
        HashSet<string>? names = null;
        foreach (var entry in entries)
        {
            if (NameIn(entry.Key) is var (name, prefix, isWeight)
                && !(names ??= Names(rules)).Contains(Known(name, isWeight)))
            {
                var nearest = NearestOf(name, names.Where(known => (known[0] == '!') == isWeight).Select(known => known.TrimStart('!')));
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
        : key.StartsWith(LintConfiguration.Own + LintConfiguration.CSharp, StringComparison.Ordinal) ? null
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
        foreach (var rule in rules.Rules)
        {
            AddTerms(names, rule.Message);
            foreach (var text in rule.Cases.SelectMany(ruleCase => ruleCase.Write))
            {
                AddTerms(names, text);
            }
        }

        return names;
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
