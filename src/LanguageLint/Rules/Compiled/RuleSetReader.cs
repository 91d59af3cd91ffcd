using System.Collections.Concurrent;
using LanguageLint.Checks;
using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Text;
using LanguageLint.Wording;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Reads a compiled rule set that <see cref="RuleSetWriter"/> wrote: no pack is read, nothing is compiled, and of what there is only what a text
/// asks for is made. What is only looked at by people, the patterns as written and the examples, is read from a rule's pack when somebody asks.
/// </summary>
internal sealed class RuleSetReader
{
    private readonly ImageReader _image;
    private readonly Func<string, RulePack> _pack;
    private readonly ConcurrentDictionary<string, Lazy<RulePack>> _packs = new(StringComparer.Ordinal);

    private RuleSetReader(ImageReader image, Func<string, RulePack> pack)
    {
        _image = image;
        _pack = pack;
    }

    /// <summary>The rule set.</summary>
    /// <param name="image">As written.</param>
    /// <param name="pack">Reads one of the packs that it was compiled from, by name.</param>
    public static RuleSet Read(ImageReader image, Func<string, RulePack> pack) => new RuleSetReader(image, pack).RuleSet();

    private RuleSet RuleSet()
    {
        var vocabulary = new Vocabulary(_image.Row<int>(), _image.Row<ulong>(), _image.Row<int>(), _image.Row<char>());
        var program = new PatternProgram(_image.Row<PatternStep>(), _image.Table(Set));
        var patterns = _image.Table(Pattern);
        var index = new AnchorIndex<AnchoredPattern>(_image.Row<int>(), _image.Row<AnchoredPattern>());
        var checks = _image.Row<int>();
        var lexicon = Lexicon(_image);
        var names = new NameGuard(lexicon, new AnchorIndex<ProtectedName>(_image.Row<int>(), _image.Row<ProtectedName>()), patterns);
        var shared = _image.Table(from => Patterns(from, patterns));
        var signs = new MentionGuard.Signs(shared[0], shared[1], shared[2], shared[3], shared[4], shared[5], shared[6], shared[7], shared[8]);
        var settings = _image.Array(from => (Name: from.Text(), Signs: shared[from.Number()])).ToDictionary(setting => setting.Name, setting => setting.Signs, StringComparer.Ordinal);
        var guards = new GuardSet(lexicon, names, new MentionGuard(signs, lexicon.Person, lexicon.Plural), shared[9], shared[10], shared[11], settings);
        var cases = _image.Table(from => from.Table(ruleCase => Case(ruleCase, patterns, shared)));
        var rules = _image.Table(Rule);
        var compiled = new OnDemand<CompiledRule>(rules.Count, i => new CompiledRule(rules[i], i, cases[i], rules[i].Check is { } check ? DocumentChecks.ByName[check.Name] : null));
        return new RuleSet(new CompiledRules(compiled, checks, patterns, program, vocabulary, index, lexicon, guards))
        {
            Rules = rules,
            Terms = Terms(_image),
            Sources = _image.Array(Source).ToDictionary(source => source.Key, StringComparer.Ordinal),
            Styles = _image.Array(Style).ToDictionary(style => style.Name, StringComparer.Ordinal),
        };
    }

    private static WordSet Set(ImageReader from) => new(from.Wide(), from.Row<int>(), from.Row<ulong>(), Texts(from));

    private static CompiledPattern Pattern(ImageReader from) => new()
    {
        Number = from.Number(),
        Case = from.Number(),
        First = from.Number(),
        Anchors = from.Row<int>(),
        BeforeAnchor = (from.Number(), from.Number()),
        Beginning = from.Number(),
        Neighbours = new AnchorNeighbours(from.Number(), from.Number()),
        MostTokens = from.Number(),
        Captures = Texts(from),
        Specificity = from.Number(),
    };

    private static Lexicon Lexicon(ImageReader image) => new(
        image.Array(from => (Name: from.Text(), Words: Set(from))).ToDictionary(entry => entry.Name, entry => entry.Words, StringComparer.Ordinal),
        Set(image),
        Set(image),
        Set(image));

    private static GuardPatterns Patterns(ImageReader from, OnDemand<CompiledPattern> all) =>
        new(Numbered(from, all), from.Number(), new GuardAnchors(Set(from), from.Row<int>(), from.Row<int>(), from.Row<int>()));

    private static OnDemand<CompiledPattern> Numbered(ImageReader from, OnDemand<CompiledPattern> all)
    {
        var numbers = from.Row<int>();
        return new OnDemand<CompiledPattern>(numbers.Count, i => all[numbers[i]]);
    }

    private static CompiledCase Case(ImageReader from, OnDemand<CompiledPattern> patterns, OnDemand<GuardPatterns> shared) => new()
    {
        Patterns = Numbered(from, patterns),
        Guards = CaseGuards(from, shared),
        Write = Texts(from),
        Fix = (FixClass)from.Number(),
        Message = from.OptionalText(),
        Tier = from.Number() is > 0 and var tier ? (RuleTier)(tier - 1) : null,
    };

    private static CaseGuards CaseGuards(ImageReader from, OnDemand<GuardPatterns> shared)
    {
        var guards = Guards(from);
        var numbers = from.Row<int>();
        var next = 0;
        return new CaseGuards(guards, _ => numbers[next++] is >= 0 and var number ? shared[number] : GuardPatterns.None);
    }

    private static RuleGuards Guards(ImageReader from) => new()
    {
        Setting = from.OptionalText(),
        Subject = from.Array(name => (SubjectKind)name.Number()),
        As = from.Number() is > 0 and var role ? (WordRole)(role - 1) : null,
        Addressed = from.Number() is > 0 and var addressee ? (Addressee)(addressee - 1) : null,
        Scope = from.Array(name => (BlockScope)name.Number()),
        NotScope = from.Array(name => (BlockScope)name.Number()),
        Capitals = from.Array(name => (CaseShape)name.Number()),
        NotCapitals = from.Array(name => (CaseShape)name.Number()),
        Without = Texts(from),
    };

    private Rule Rule(ImageReader from)
    {
        var place = new SourcePlace(from.Text(), from.Number(), from.Number());
        var id = from.Text();
        var pack = Pack(place.File);
        var written = new Lazy<Rule>(() => pack.Value.Rules.First(rule => rule.Id == id));
        return new Rule
        {
            Place = place,
            Id = id,
            Name = from.Text(),
            Category = (RuleCategory)from.Number(),
            Tier = (RuleTier)from.Number(),
            Topic = from.OptionalText(),
            Check = Check(from.OptionalText(), from.Number(), written),
            Message = from.Text(),
            Why = from.Text(),
            Sources = Texts(from),
            Guides = from.Array(guide => new GuideView(guide.Text(), guide.Text())),
            Style = from.OptionalText(),
            Wins = Texts(from),
            Kinds = from.Array(kind => (DocumentKind)kind.Number()),
            Cases = new DeferredList<RuleCase>(() => written.Value.Cases),
            Examples = new DeferredList<RuleExample>(() => written.Value.Examples),
        };
    }

    private static RuleCheck? Check(string? name, int limit, Lazy<Rule> written) => name is null ? null : new RuleCheck
    {
        Name = name,
        Given = new DeferredList<Pattern>(() => written.Value.Check!.Given),
        Signs = new DeferredList<Pattern>(() => written.Value.Check!.Signs),
        Limit = limit,
    };

    private Lazy<RulePack> Pack(string file) => _packs.GetOrAdd(file, name => new Lazy<RulePack>(() => _pack(name)));

    private static Dictionary<string, HouseTerm> Terms(ImageReader image) =>
        image.Array(from => (Name: from.Text(), Term: new HouseTerm(from.Text(), from.Text()))).ToDictionary(entry => entry.Name, entry => entry.Term, StringComparer.Ordinal);

    private static HouseStyle Style(ImageReader from) => new()
    {
        Name = from.Text(),
        Title = from.Text(),
        Sources = Texts(from),
        Terms = Terms(from),
        Severities = from.Array(severity => (Rule: severity.Text(), Severity: (Severity)severity.Number())).ToDictionary(entry => entry.Rule, entry => entry.Severity, StringComparer.Ordinal),
    };

    private static RuleSource Source(ImageReader from) => new()
    {
        Key = from.Text(),
        Title = from.Text(),
        Publisher = from.OptionalText(),
        Year = from.OptionalText(),
        Url = from.OptionalText(),
        Region = from.OptionalText(),
        Note = from.OptionalText(),
    };

    private static string[] Texts(ImageReader from) => from.Array(text => text.Text());
}
