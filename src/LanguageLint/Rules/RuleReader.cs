using System.Globalization;
using LanguageLint.Checks;
using LanguageLint.Rules.Yaml;
using LanguageLint.Text;
using LanguageLint.Wording;

namespace LanguageLint.Rules;

/// <summary>Reads one rule of a pack.</summary>
internal static class RuleReader
{
    private static readonly string[] GuardKeys =
    [
        "unless", "before", "after", "not-before", "not-after", "sentence", "not-sentence", "block", "not-block", "setting",
        "subject", "as", "addressed", "scope", "not-scope", "capitals", "not-capitals", "without",
    ];

    private static readonly string[] CaseKeys = ["match", "write", "fix", "message", "tier", .. GuardKeys];

    private static readonly string[] CheckKeys = ["check", "given", "signs", "limit"];

    private static readonly string[] ExampleKeys = ["text", "span", "suggestions", "result", "pass", "scope", "severity"];

    private static readonly Dictionary<string, RuleTier> Tiers = Names<RuleTier>();
    private static readonly Dictionary<string, FixClass> Fixes = Names<FixClass>();
    private static readonly Dictionary<string, SubjectKind> Subjects = Names<SubjectKind>();
    private static readonly Dictionary<string, WordRole> Roles = Names<WordRole>();
    private static readonly Dictionary<string, Addressee> Addressees = Names<Addressee>();
    private static readonly Dictionary<string, BlockScope> Scopes = Names<BlockScope>();
    private static readonly Dictionary<string, CaseShape> Shapes = Names<CaseShape>();
    private static readonly Dictionary<string, DocumentKind> Kinds = Names<DocumentKind>();
    private static readonly Dictionary<string, Severity> Severities = Names<Severity>();
    private static readonly Dictionary<string, string> SoftGuards = new[] { "name", "mention", "denied", "quotation", "statutory" }.ToDictionary(name => name, StringComparer.Ordinal);
    private static readonly Dictionary<string, RuleCategory> Categories =
        Enumerable.Range(0, RuleCategories.All.Count).ToDictionary(i => RuleCategories.All[i], i => (RuleCategory)i, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> PassReasons =
        GuardKeys.Where(key => key != "without").Concat(["name", "mention", "denied", "expanded", "other"]).ToDictionary(name => name, StringComparer.Ordinal);

    /// <summary>All keys of a rule.</summary>
    public static IReadOnlyCollection<string> Keys { get; } =
        ["id", "name", "category", "topic", "why", "sources", "guides", "wins", "kinds", "cases", "examples", .. CheckKeys, .. CaseKeys];

    /// <summary>Reads a rule.</summary>
    /// <exception cref="PackException">A key is missing or has a value that means nothing.</exception>
    public static Rule Read(PackMapping rule)
    {
        var id = rule.Required("id");
        if (!IsId(id.Value))
        {
            throw rule.Error(id.Start, $"“{id.Value}” is no rule id. House packs use LLH001 to LLH999; built-in rules have LL and four digits.");
        }

        var cases = new List<RuleCase>();
        if (rule.Has("match"))
        {
            cases.Add(Case(rule));
        }

        cases.AddRange(rule.Mappings("cases", "a case", CaseKeys).Select(Case));
        var check = rule.Has("check") ? Check(rule) : null;
        if (cases.Count == 0 && check is null)
        {
            throw rule.Error(id.Start, $"{id.Value} finds nothing. Add “match: \"…\"”.");
        }

        if (cases.Count > 0 && check is not null)
        {
            throw rule.Error(id.Start, $"{id.Value} has both a “check” and something to match. Make two rules of it.");
        }

        return new Rule
        {
            Id = id.Value,
            Name = rule.Required("name").Value,
            Category = rule.OneOf(rule.Required("category"), "category", Categories),
            Tier = rule.OneOf(rule.Required("tier"), "tier", Tiers),
            Topic = rule.Optional("topic"),
            Check = check,
            Cases = cases,
            Message = rule.Required("message").Value,
            Why = rule.Required("why").Value,
            Sources = [.. rule.Texts("sources").Select(scalar => scalar.Value)],
            Guides = [.. rule.Section("guides").Select(entry => new GuideView(entry.Key.Value, rule.TextOf(entry.Value).Value))],
            Wins = [.. rule.Texts("wins").Select(scalar => scalar.Value)],
            Kinds = rule.ManyOf("kinds", Kinds),
            Examples = [.. rule.Mappings("examples", "an example", ExampleKeys).Select(Example)],
            Place = rule.Place,
        };
    }

    private static RuleCheck Check(PackMapping map)
    {
        var name = map.Required("check");
        var needs = map.OneOf(name, "check", DocumentChecks.ByName).Needs;
        var check = new RuleCheck
        {
            Name = name.Value,
            Given = map.Patterns("given"),
            Signs = map.Patterns("signs"),
            Limit = map.Has("limit") ? Number(map, map.Required("limit")) : 0,
        };
        return (needs.HasFlag(CheckNeeds.Signs) && check.Signs.Count == 0, needs.HasFlag(CheckNeeds.Limit) && check.Limit == 0) switch
        {
            (true, _) => throw map.Error(name.Start, $"The check “{name.Value}” needs words to look for. Add “signs: [\"…\"]”."),
            (_, true) => throw map.Error(name.Start, $"The check “{name.Value}” needs a number. Add “limit: …”."),
            _ => check,
        };
    }

    private static int Number(PackMapping map, YamlScalar scalar) =>
        int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw map.Error(scalar.Start, $"“{scalar.Value}” is no limit. Write a whole number from 1 on.");

    private static RuleCase Case(PackMapping map)
    {
        var match = map.Patterns("match");
        if (match.Count == 0)
        {
            throw new PackException(map.Place, "This case finds nothing. Add “match: \"…\"”.");
        }

        return new RuleCase
        {
            Match = match,
            Guards = Guards(map),
            Write = [.. map.Texts("write").Select(scalar => Write(map, scalar))],
            Fix = map.Has("fix") ? map.OneOf(map.Required("fix"), "fix", Fixes) : FixClass.Review,
            Message = map.Optional("message"),
            Tier = map.Has("tier") ? map.OneOf(map.Required("tier"), "tier", Tiers) : null,
        };
    }

    private static string Write(PackMapping map, YamlScalar scalar)
    {
        try
        {
            Template.Parse(scalar.Value);
            return scalar.Value;
        }
        catch (FormatException problem)
        {
            throw new PackException(map.PlaceOf(scalar.Start), problem.Message, problem);
        }
    }

    private static RuleGuards Guards(PackMapping map) => new()
    {
        Unless = map.Patterns("unless"),
        Before = map.Patterns("before"),
        After = map.Patterns("after"),
        NotBefore = map.Patterns("not-before"),
        NotAfter = map.Patterns("not-after"),
        Sentence = map.Patterns("sentence"),
        NotSentence = map.Patterns("not-sentence"),
        Block = map.Patterns("block"),
        NotBlock = map.Patterns("not-block"),
        Setting = map.Optional("setting"),
        Subject = map.ManyOf("subject", Subjects),
        As = map.Has("as") ? map.OneOf(map.Required("as"), "as", Roles) : null,
        Addressed = map.Has("addressed") ? map.OneOf(map.Required("addressed"), "addressed", Addressees) : null,
        Scope = map.ManyOf("scope", Scopes),
        NotScope = map.ManyOf("not-scope", Scopes),
        Capitals = map.ManyOf("capitals", Shapes),
        NotCapitals = map.ManyOf("not-capitals", Shapes),
        Without = map.ManyOf("without", SoftGuards),
    };

    private static RuleExample Example(PackMapping map)
    {
        var span = map.Optional("span");
        var pass = map.Has("pass") ? map.OneOf(map.Required("pass"), "pass reason", PassReasons) : null;
        if (span is null == pass is null)
        {
            throw new PackException(map.Place, "An example has either a “span”, the exact words found, or a “pass”, the guard that lets it through.");
        }

        return new RuleExample
        {
            Text = map.Required("text").Value,
            Span = span,
            Suggestions = map.Has("suggestions") ? [.. map.Texts("suggestions").Select(scalar => scalar.Value)] : null,
            Result = map.Optional("result"),
            Pass = pass,
            Scope = map.Has("scope") ? map.OneOf(map.Required("scope"), "scope", Scopes) : BlockScope.Paragraph,
            Severity = map.Has("severity") ? map.OneOf(map.Required("severity"), "severity", Severities) : null,
            Place = map.Place,
        };
    }

    private static bool IsId(string id) =>
        (id.Length == 6 && id.StartsWith("LL", StringComparison.Ordinal) && id.Skip(2).All(char.IsDigit))
        || (id.Length == 6 && id.StartsWith("LLH", StringComparison.Ordinal) && id.Skip(3).All(char.IsDigit) && id != "LLH000");

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum =>
        Enum.GetNames(typeof(T)).ToDictionary(Kebab, name => Enum.TryParse<T>(name, out var value) ? value : default, StringComparer.Ordinal);

    // TableHeading is spelt table-heading.
    internal static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
