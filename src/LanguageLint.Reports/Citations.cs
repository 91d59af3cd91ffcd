using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>The guides and studies that rules cite, gathered once for each rule. For one thread.</summary>
/// <param name="sources">All that are known, by key.</param>
internal sealed class Citations(IReadOnlyDictionary<string, RuleSource> sources)
{
    private readonly Dictionary<string, IReadOnlyList<RuleSource>> _byRule = new(StringComparer.Ordinal);

    /// <summary>Those of a rule, as far as they are known.</summary>
    public IReadOnlyList<RuleSource> Of(Rule rule)
    {
        if (!_byRule.TryGetValue(rule.Id, out var cited))
        {
            cited = [.. rule.Sources.Select(key => sources.GetValueOrDefault(key)).OfType<RuleSource>()];
            _byRule.Add(rule.Id, cited);
        }

        return cited;
    }
}
