using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Configuration;

/// <summary>What the configuration of one file says to this tool; the host's readers of <c>.editorconfig</c> provide the entries.</summary>
public sealed class LintConfiguration
{
    /// <summary>The key that names the house style.</summary>
    public const string StyleKey = "languagelint_style";

    internal const string Own = "languagelint_";

    // What the analyzer alone reads: which texts of C# code to check.
    internal const string CSharp = "csharp_";
    internal const string OwnSeverity = "languagelint_severity.";
    private const string DiagnosticPrefix = "dotnet_diagnostic.";
    private const string DiagnosticCategoryPrefix = "dotnet_analyzer_diagnostic.category-";
    private const string DiagnosticSuffix = ".severity";

    private readonly Dictionary<string, Weight> _ownWeights = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Weight> _diagnosticWeights = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Weight> _categoryWeights = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HouseTerm> _terms = new(StringComparer.Ordinal);

    private LintConfiguration()
    {
    }

    /// <summary>The entries that count: of each key the strongest.</summary>
    public IReadOnlyList<ConfigurationEntry> Entries { get; private set; } = [];

    /// <summary>What the document is for; null when the configuration does not say.</summary>
    public DocumentKind? Kind { get; private set; }

    /// <summary>The entry that names further packs, parted by commas, as paths from the folder of its file; null when there is none.</summary>
    public ConfigurationEntry? Packs { get; private set; }

    /// <summary>The entry that names the house style; null when there is none.</summary>
    public ConfigurationEntry? Style { get; private set; }

    /// <summary>Whether a key, in lower case, is one of this tool's own settings or house terms; keys of weights are not.</summary>
    public static bool IsSetting(string key) => key.StartsWith(Own, StringComparison.Ordinal) && !key.StartsWith(OwnSeverity, StringComparison.Ordinal);

    /// <summary>Reads the entries of one file, the strongest last.</summary>
    /// <exception cref="ConfigurationException">A value of this tool's own keys cannot be used.</exception>
    public static LintConfiguration Read(IEnumerable<ConfigurationEntry> entries)
    {
        // An entry that a stronger one replaces may be wrong without harm.
        var strongest = new Dictionary<string, ConfigurationEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            strongest[entry.Key] = entry;
        }

        var configuration = new LintConfiguration { Entries = [.. strongest.Values] };
        foreach (var entry in strongest.Values)
        {
            configuration.Add(entry);
        }

        return configuration;
    }

    /// <summary>
    /// The weight that the configuration gives a rule, and the entry that says so; null when it says nothing. The strongest counts: this
    /// tool's key for the rule, for its category, the compiler's key for the rule, for its category.
    /// </summary>
    public (Severity Severity, ConfigurationEntry By)? WeightOf(Rule rule)
    {
        var category = rule.Category.Name();
        if (!_ownWeights.TryGetValue(rule.Id, out var weight) && !_ownWeights.TryGetValue(category, out weight)
            && !_diagnosticWeights.TryGetValue(rule.Id, out weight) && !_categoryWeights.TryGetValue(category, out weight))
        {
            return null;
        }

        // Praise can be switched off; it cannot be made to fail anything.
        return (rule.Category == RuleCategory.Strength && weight.Severity != Severity.Off ? Severity.Strength : weight.Severity, weight.By);
    }

    /// <summary>The options for a rule set: weights as <see cref="WeightOf"/> has them, house terms and house style.</summary>
    /// <param name="rules">The rules and house styles to choose from.</param>
    /// <exception cref="ConfigurationException">The configuration asks for a house style that there is not.</exception>
    public LintOptions OptionsFor(RuleSet rules)
    {
        var severities = new Dictionary<string, Severity>();
        foreach (var rule in rules.Rules)
        {
            if (WeightOf(rule) is var (severity, _))
            {
                severities[rule.Id] = severity;
            }
        }

        var style = StyleIn(rules);
        return severities.Count == 0 && _terms.Count == 0 && style is null
            ? LintOptions.Default
            : new LintOptions { RuleSeverities = severities, Terms = _terms, Style = style };
    }

    private HouseStyle? StyleIn(RuleSet rules)
    {
        if (Style is null || Style.Value.Length == 0 || Style.Value.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (rules.Styles.TryGetValue(Style.Value, out var style))
        {
            return style;
        }

        var nearest = Nearest.Of(Style.Value, rules.Styles.Keys);
        throw new ConfigurationException(
            Style,
            $"There is no house style “{Style.Value}”. {(nearest is null ? $"{Style.Key} takes none, {string.Join(", ", rules.Styles.Keys)}." : $"Did you mean “{nearest}”?")}");
    }

    private void Add(ConfigurationEntry entry)
    {
        var key = entry.Key;
        if (key.StartsWith(OwnSeverity, StringComparison.Ordinal))
        {
            _ownWeights[key.Substring(OwnSeverity.Length)] = new Weight(SeverityOf(entry), entry);
        }
        else if (key.StartsWith(Own, StringComparison.Ordinal))
        {
            AddOwn(entry, key.Substring(Own.Length));
        }
        else if (Between(key, DiagnosticCategoryPrefix) is { } category && CompilerSeverity(entry.Value) is { } forCategory)
        {
            _categoryWeights[category] = new Weight(forCategory, entry);
        }
        else if (Between(key, DiagnosticPrefix) is { } id && CompilerSeverity(entry.Value) is { } forRule)
        {
            _diagnosticWeights[id] = new Weight(forRule, entry);
        }
    }

    private void AddOwn(ConfigurationEntry entry, string name)
    {
        switch (name)
        {
            case "kind":
                Kind = KindOf(entry);
                break;
            case "packs":
                Packs = entry;
                break;
            case "style":
                Style = entry;
                break;
            case var _ when name.StartsWith(CSharp, StringComparison.Ordinal):
                break;
            default:
                _terms[name.Replace('_', '-')] = TermOf(entry);
                break;
        }
    }

    private static string? Between(string key, string prefix) =>
        key.Length > prefix.Length + DiagnosticSuffix.Length
        && key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(DiagnosticSuffix, StringComparison.Ordinal)
            ? key.Substring(prefix.Length, key.Length - prefix.Length - DiagnosticSuffix.Length)
            : null;

    /// <summary>The compiler's names; null for <c>default</c> and for what the compiler does not know either.</summary>
    private static Severity? CompilerSeverity(string value) => value.ToUpperInvariant() switch
    {
        "NONE" => Severity.Off,
        "SILENT" or "REFACTORING" => Severity.Note,
        "SUGGESTION" => Severity.Suggestion,
        "WARNING" => Severity.Warning,
        "ERROR" => Severity.Error,
        _ => null,
    };

    private static Severity SeverityOf(ConfigurationEntry entry) => entry.Value.ToUpperInvariant() switch
    {
        "OFF" or "NONE" => Severity.Off,
        "NOTE" => Severity.Note,
        "SUGGESTION" => Severity.Suggestion,
        "WARNING" => Severity.Warning,
        "ERROR" => Severity.Error,
        _ => throw new ConfigurationException(entry, $"{entry.Key} takes off, note, suggestion, warning or error, not “{entry.Value}”."),
    };

    private static DocumentKind KindOf(ConfigurationEntry entry) => entry.Value.ToUpperInvariant() switch
    {
        "LETTER" => DocumentKind.Letter,
        "MESSAGE" => DocumentKind.Message,
        "POSTER" => DocumentKind.Poster,
        "REPORT" => DocumentKind.Report,
        "WEB" => DocumentKind.Web,
        "CODE" => DocumentKind.Code,
        _ => throw new ConfigurationException(entry, $"{entry.Key} takes letter, message, poster, report, web or code, not “{entry.Value}”."),
    };

    private static HouseTerm TermOf(ConfigurationEntry entry)
    {
        var parts = entry.Value.Split('/');
        var (one, many) = (parts[0].Trim(), parts[parts.Length - 1].Trim());
        return parts.Length == 2 && one.Length > 0 && many.Length > 0
            ? new HouseTerm(one, many)
            : throw new ConfigurationException(entry, $"{entry.Key} takes the word for one and the word for many, such as “person on probation / people on probation”.");
    }

    private readonly record struct Weight(Severity Severity, ConfigurationEntry By);
}
