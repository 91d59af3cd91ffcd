using LanguageLint.Checks;
using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Text;
using LanguageLint.Wording;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Reads a compiled rule set that <see cref="RuleSetWriter"/> wrote: no pack is read and nothing is compiled. What is only looked at by people,
/// the patterns as written and the examples, is read from a rule's pack when somebody asks.
/// </summary>
internal sealed class RuleSetReader
{
    private readonly CompactReader _from;
    private readonly Func<string, RulePack> _pack;
    private readonly Dictionary<string, Lazy<RulePack>> _packs = new(StringComparer.Ordinal);

    private RuleSetReader(byte[] bytes, Func<string, RulePack> pack)
    {
        _from = new CompactReader(bytes);
        _pack = pack;
    }

    /// <summary>The rule set.</summary>
    /// <param name="bytes">As written.</param>
    /// <param name="pack">Reads one of the packs that it was compiled from, by name.</param>
    public static RuleSet Read(byte[] bytes, Func<string, RulePack> pack)
    {
        var reader = new RuleSetReader(bytes, pack);
        var from = reader._from;
        var vocabulary = new Vocabulary(from.Array(from.Text));
        var program = new PatternProgram(from.Array(reader.Step), from.Array(from.Set));
        var cases = from.Array(() => from.Array(reader.Case));
        var lexicon = reader.Lexicon();
        var names = from.Array(reader.Name);
        var signs = new MentionGuard.Signs(
            reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns(), reader.Patterns());
        var guards = new GuardSet(lexicon, new NameGuard(lexicon, names, vocabulary.Count), new MentionGuard(signs, lexicon.Person, lexicon.Plural), reader.Patterns(), reader.Patterns(), reader.Patterns());
        var rules = from.Array(reader.Rule);
        var compiled = new CompiledRule[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            compiled[i] = new CompiledRule(rules[i], i, cases[i], rules[i].Check is { } check ? DocumentChecks.ByName[check.Name] : null);
        }

        return new RuleSet(new CompiledRules(compiled, program, vocabulary, lexicon, guards))
        {
            Rules = rules,
            Terms = reader.Terms(),
            Sources = from.Array(reader.Source).ToDictionary(source => source.Key, StringComparer.Ordinal),
            Styles = from.Array(reader.Style).ToDictionary(style => style.Name, StringComparer.Ordinal),
        };
    }

    private PatternStep Step() => new((StepKind)_from.Number(), _from.Number() - 1, _from.Number());

    private CompiledPattern Pattern() => new()
    {
        First = _from.Number(),
        Anchors = _from.Array(_from.Number),
        BeforeAnchor = (_from.Number(), _from.Number()),
        Beginning = _from.OptionalSet(),
        Precede = _from.OptionalSet(),
        Follow = _from.OptionalSet(),
        MostTokens = _from.Number(),
        Captures = _from.Array(_from.Text),
        Specificity = _from.Number(),
    };

    private GuardPatterns Patterns() => _from.Array(Pattern) is { Length: > 0 } patterns ? new GuardPatterns(patterns) : GuardPatterns.None;

    private ProtectedName Name() => new(Pattern(), _from.Number() == 1);

    private Lexicon Lexicon() => new(
        _from.Array(() => (Name: _from.Text(), Words: _from.Set())).ToDictionary(entry => entry.Name, entry => entry.Words, StringComparer.Ordinal),
        _from.Set(),
        _from.Set(),
        _from.Set());

    private CompiledCase Case() => new()
    {
        Patterns = _from.Array(Pattern),
        Guards = CaseGuards(),
        Write = _from.Array(_from.Text),
        Fix = (FixClass)_from.Number(),
        Message = _from.OptionalText(),
        Tier = _from.Number() is > 0 and var tier ? (RuleTier)(tier - 1) : null,
    };

    private CaseGuards CaseGuards()
    {
        var guards = Guards();
        var patterns = _from.Array(Patterns);
        var next = 0;
        return new CaseGuards(guards, _ => patterns[next++]);
    }

    private RuleGuards Guards() => new()
    {
        Subject = _from.Array(() => (SubjectKind)_from.Number()),
        As = _from.Number() is > 0 and var role ? (WordRole)(role - 1) : null,
        Addressed = _from.Number() is > 0 and var addressee ? (Addressee)(addressee - 1) : null,
        Scope = _from.Array(() => (BlockScope)_from.Number()),
        NotScope = _from.Array(() => (BlockScope)_from.Number()),
        Capitals = _from.Array(() => (CaseShape)_from.Number()),
        NotCapitals = _from.Array(() => (CaseShape)_from.Number()),
        Without = _from.Array(_from.Text),
    };

    private Rule Rule()
    {
        var place = new SourcePlace(_from.Text(), _from.Number(), _from.Number());
        var id = _from.Text();
        var pack = Pack(place.File);
        var written = new Lazy<Rule>(() => pack.Value.Rules.First(rule => rule.Id == id));
        return new Rule
        {
            Place = place,
            Id = id,
            Name = _from.Text(),
            Category = (RuleCategory)_from.Number(),
            Tier = (RuleTier)_from.Number(),
            Topic = _from.OptionalText(),
            Check = Check(_from.OptionalText(), _from.Number(), written),
            Message = _from.Text(),
            Why = _from.Text(),
            Sources = _from.Array(_from.Text),
            Guides = _from.Array(() => new GuideView(_from.Text(), _from.Text())),
            Style = _from.OptionalText(),
            Wins = _from.Array(_from.Text),
            Kinds = _from.Array(() => (DocumentKind)_from.Number()),
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

    private Lazy<RulePack> Pack(string file)
    {
        if (!_packs.TryGetValue(file, out var pack))
        {
            _packs.Add(file, pack = new Lazy<RulePack>(() => _pack(file)));
        }

        return pack;
    }

    private Dictionary<string, HouseTerm> Terms() =>
        _from.Array(() => (Name: _from.Text(), Term: new HouseTerm(_from.Text(), _from.Text()))).ToDictionary(entry => entry.Name, entry => entry.Term, StringComparer.Ordinal);

    private HouseStyle Style() => new()
    {
        Name = _from.Text(),
        Title = _from.Text(),
        Sources = _from.Array(_from.Text),
        Terms = Terms(),
        Severities = _from.Array(() => (Rule: _from.Text(), Severity: (Severity)_from.Number())).ToDictionary(entry => entry.Rule, entry => entry.Severity, StringComparer.Ordinal),
    };

    private RuleSource Source() => new()
    {
        Key = _from.Text(),
        Title = _from.Text(),
        Publisher = _from.OptionalText(),
        Year = _from.OptionalText(),
        Url = _from.OptionalText(),
        Region = _from.OptionalText(),
        Note = _from.OptionalText(),
    };
}
