using LanguageLint.Checks;
using LanguageLint.Guards;
using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>Compiles the packs of a run: classes first, then names and guards, then the rules and their index.</summary>
internal sealed class RuleCompiler
{
    private readonly IReadOnlyList<RulePack> _packs;
    private readonly WordClasses _classes;
    private readonly VocabularyBuilder _vocabulary = new();
    private readonly List<CompiledPattern> _patterns = [];
    private readonly List<AnchoredPattern> _anchored = [];
    private readonly Dictionary<string, GuardPatterns> _settings = new(StringComparer.Ordinal);
    private readonly PatternCompiler _compiler;

    /// <exception cref="PackException">A word class holds itself.</exception>
    public RuleCompiler(IReadOnlyList<RulePack> packs)
    {
        _packs = packs;
        var classes = new Dictionary<string, IReadOnlyList<Pattern>>(StringComparer.Ordinal);
        foreach (var entry in packs.SelectMany(pack => pack.Classes))
        {
            // A later pack adds to a class of the same name.
            classes[entry.Key] = classes.TryGetValue(entry.Key, out var earlier) ? [.. earlier, .. entry.Value] : entry.Value;
        }

        _classes = new WordClasses(classes);
        _compiler = new PatternCompiler(_vocabulary, _classes);
    }

    /// <summary>Compiles all packs.</summary>
    /// <exception cref="PackException">A pattern or alternative cannot be used, an id is taken twice, or a rule names what is not there.</exception>
    public CompiledRules Compile()
    {
        // An entry of a class that is not right is refused whether or not a rule asks for it; what comes of it here is not needed.
        foreach (var pattern in _classes.Entries)
        {
            CompileOne(pattern);
        }

        var rules = new List<CompiledRule>();
        foreach (var rule in _packs.SelectMany(pack => pack.Rules))
        {
            rules.Add(CompileRule(rule, rules.Count));
        }

        var names = _packs.SelectMany(pack => pack.Names.Select(name => new ProtectedName(CompileAnchored(name).Number, NameSpelling.Capitalised))
            .Concat(pack.AnyCaseNames.Select(name => new ProtectedName(CompileAnchored(name).Number, NameSpelling.AnyCase)))).ToList();
        var statutory = CompileAll([.. _packs.SelectMany(pack => pack.Statutory)]);
        var signs = new MentionGuard.Signs(
            Class("mention-before"), Class("mention-before-quoted"), Class("mention-after"), Class("mention-after-quoted"), Class("mention-sentence"), Class("mention-document"),
            Class("mention-lead"), Class("mention-gloss"), Class("scare-before"));

        KeepSetting(MentionGuard.AboutWording);

        // The lexicon asks for plurals, so it comes after everything that names nouns.
        var lexicon = new Lexicon(
            _classes.Names.ToDictionary(name => name, _compiler.SingleWords, StringComparer.Ordinal), _compiler.Plurals, _compiler.Nouns, _compiler.FunctionWords);
        var (deniedBefore, deniedSentence) = (Class("denied-before"), Class("denied-sentence"));
        var vocabulary = _vocabulary.Build();
        var patterns = new OnDemand<CompiledPattern>([.. _patterns]);
        var guards = new GuardSet(
            lexicon, new NameGuard(lexicon, Index(names, name => name.Pattern), patterns), new MentionGuard(signs, lexicon.Person, lexicon.Plural), statutory, deniedBefore, deniedSentence, _settings);
        int[] checks = [.. rules.Where(rule => rule.Check is not null).Select(rule => rule.Index)];
        return new CompiledRules(
            new OnDemand<CompiledRule>([.. rules]), checks, patterns, _compiler.Program, vocabulary, Index(_anchored, anchored => anchored.Pattern), lexicon, guards);

        AnchorIndex<T> Index<T>(IReadOnlyList<T> entries, Func<T, int> pattern)
            where T : unmanaged => AnchorIndex<T>.Of(vocabulary.Count, entries, [.. entries.Select(entry => _patterns[pattern(entry)].Anchors)]);
    }

    private CompiledRule CompileRule(Rule rule, int index)
    {
        // The patterns of a check are looked up like those of any rule, as two cases without guards.
        IReadOnlyList<RuleCase> sources = rule.Check is { } check
            ? [new RuleCase { Match = check.Given, Guards = new RuleGuards() }, new RuleCase { Match = check.Signs, Guards = new RuleGuards() }]
            : rule.Cases;
        foreach (var setting in sources.Select(ruleCase => ruleCase.Guards.Setting).OfType<string>())
        {
            CompileSetting(rule, setting);
        }

        var cases = sources.Select((ruleCase, at) => new CompiledCase
        {
            Patterns = [.. ruleCase.Match.Select(pattern => CompileOfRule(pattern, index, at))],
            Guards = new CaseGuards(ruleCase.Guards, CompileAll),
            Write = ruleCase.Write,
            Fix = ruleCase.Fix,
            Message = ruleCase.Message,
            Tier = ruleCase.Tier,
        }).ToList();
        return new CompiledRule(rule, index, cases, rule.Check is null ? null : DocumentChecks.ByName[rule.Check.Name]);
    }

    // Many rules ask for the same setting, so its signs are kept once.
    private void CompileSetting(Rule rule, string setting)
    {
        if (!_classes.Has(setting))
        {
            throw new PackException(rule.Place, $"There is no word class “{setting}” to tell the setting by. Add it under “classes”, or write one that is there.");
        }

        KeepSetting(setting);
    }

    private void KeepSetting(string setting)
    {
        if (!_settings.ContainsKey(setting))
        {
            _settings.Add(setting, Class(setting));
        }
    }

    private GuardPatterns Class(string name) => CompileAll(_classes[name]);

    private GuardPatterns CompileAll(IReadOnlyList<Pattern> patterns) =>
        patterns.Count == 0 ? GuardPatterns.None : new([.. patterns.Select(pattern => Keep(CompileOne(pattern)))]);

    private CompiledPattern CompileOfRule(Pattern pattern, int rule, int ruleCase)
    {
        var compiled = CompileAnchored(pattern, ruleCase);
        _anchored.Add(new AnchoredPattern(compiled.Number, rule, compiled.Neighbours));
        return compiled;
    }

    private CompiledPattern CompileAnchored(Pattern pattern, int ruleCase = 0)
    {
        var compiled = CompileOne(pattern, ruleCase);
        return compiled.Anchors.Count > 0
            ? Keep(compiled)
            : throw new PackException(pattern.Place, $"“{pattern.Text}” holds no word of its own to look up. Add a word or a class made of words.");
    }

    private CompiledPattern Keep(CompiledPattern pattern)
    {
        _patterns.Add(pattern);
        return pattern;
    }

    private CompiledPattern CompileOne(Pattern pattern, int ruleCase = 0)
    {
        try
        {
            return _compiler.Compile(pattern.Root, _patterns.Count, ruleCase);
        }
        catch (PatternException problem)
        {
            throw new PackException(pattern.Place with { Column = pattern.Place.Column + problem.Offset }, problem.Message, problem);
        }
    }
}
