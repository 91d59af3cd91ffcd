using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Linting;

/// <summary>
/// One pass over the blocks of a document, by one thread: tokenise, look up, and only where a pattern matched ask the guards,
/// settle which rule has the phrase, and write the finding.
/// </summary>
internal sealed class DocumentScan
{
    private readonly CompiledRules _rules;
    private readonly FindingWriter _writer;
    private readonly PatternMatcher _matcher;
    private readonly CandidateFinder _finder;
    private readonly TokenList _tokens = new();
    private readonly List<Candidate> _candidates = [];
    private readonly ActiveRules _active;
    private readonly TextSetting? _setting;
    private readonly ExplainedInitials _initials = new();
    private WordLists.Opening _list;
    private bool _listed;

    /// <param name="rules">The rules.</param>
    /// <param name="options">What the service has decided.</param>
    /// <param name="kind">The kind of the text.</param>
    /// <param name="blocks">All blocks of the text, for what only the whole of it shows.</param>
    public DocumentScan(RuleSet rules, LintOptions options, DocumentKind kind, IReadOnlyList<TextBlock> blocks)
    {
        _rules = rules.Compiled;
        _setting = kind == DocumentKind.Code ? null : new TextSetting(blocks, _rules);
        _writer = new FindingWriter(rules, options);
        _matcher = new PatternMatcher(_rules.Program);
        _finder = new CandidateFinder(_rules, _matcher);
        _active = new ActiveRules(_rules.Rules.Count, index => _rules.Rules[index] is { Check: null } rule && options.Covers(rule.Source, kind));
    }

    /// <summary>Adds the findings of a block, in reading order.</summary>
    public void Check(TextBlock block, int index, List<Finding> findings)
    {
        var tokens = Tokenize(block);
        if (_candidates.Count == 0)
        {
            return;
        }

        var facts = Facts(block, tokens);
        foreach (var verdict in Settle(facts))
        {
            if (verdict.PassedBy is null)
            {
                findings.Add(_writer.Write(facts, index, verdict));
            }
        }
    }

    /// <summary>What was decided of every phrase that a pattern reached.</summary>
    public IReadOnlyList<Decision> Trace(TextBlock block)
    {
        var facts = Facts(block, Tokenize(block));
        return [.. Settle(facts).Select(verdict =>
            new Decision(verdict.Candidate.Rule.Source, verdict.Candidate.Pattern.Case, verdict.Passage.Span, verdict.PassedBy, verdict.SoftenedBy))];
    }

    /// <summary>What each rule makes of every phrase that a pattern of it reached, as if there were no other rule.</summary>
    public IReadOnlyList<Judgement> Judge(TextBlock block)
    {
        var facts = Facts(block, Tokenize(block));
        return
        [
            .. _candidates.Select(candidate => Judge(facts, candidate, ignored: null)).Select(verdict => new Judgement(
                verdict.Candidate.Rule.Source, verdict.Passage.Span, verdict.PassedBy, verdict.PassedBy is null ? _writer.Write(facts, 0, verdict) : null)),
        ];
    }

    /// <summary>The first guard that lets a candidate pass, one guard left out; so that an example can show what its guard is for.</summary>
    public bool FiresWithout(TextBlock block, Rule rule, string guard)
    {
        var facts = Facts(block, Tokenize(block));
        return _candidates.Exists(candidate => candidate.Rule.Source == rule && Judge(facts, candidate, guard).PassedBy is null);
    }

    // In code each string is a text of its own: what its neighbour speaks of tells nothing.
    private BlockFacts Facts(TextBlock block, BlockTokens tokens) => new(block, tokens, _matcher, _rules.Guards, _setting ?? new TextSetting([block], _rules));

    private BlockTokens Tokenize(TextBlock block)
    {
        _rules.Tokenizer.Tokenize(block.Text.Span, block.Holes, _tokens);
        var tokens = new BlockTokens(block.Text, _tokens);
        _finder.Find(tokens, _active, _candidates);
        _initials.Read(tokens);
        ReadList(block, tokens);
        return tokens;
    }

    // A heading or a line such as “We no longer say:” makes what follows it words that are spoken about.
    private void ReadList(TextBlock block, BlockTokens tokens)
    {
        _listed = _list != WordLists.Opening.None && block.Scope != BlockScope.Heading && WordLists.IsItem(block, tokens);
        _list = _rules.Guards.Mentions.Lists.After(block, tokens, _matcher, _list);
    }

    private List<Verdict> Settle(BlockFacts facts)
    {
        var verdicts = _candidates.ConvertAll(candidate => Judge(facts, candidate, ignored: null));
        Rivalry.Settle(verdicts);
        verdicts.Sort((a, b) => a.Passage.Start != b.Passage.Start ? a.Passage.Start.CompareTo(b.Passage.Start) : a.Candidate.Rule.Index.CompareTo(b.Candidate.Rule.Index));
        return verdicts;
    }

    private Verdict Judge(BlockFacts facts, Candidate candidate, string? ignored)
    {
        var noun = Head(candidate, HeadMarker.Noun);
        var last = candidate.End - 1;
        noun = noun < 0 && _rules.Lexicon.Noun.Contains(facts.Tokens[last].Word) ? last : noun;
        var passage = new Passage(facts.Tokens, candidate.Start, candidate.End, Head(candidate, HeadMarker.Verb), noun);
        var own = candidate.Case.Guards;
        var general = _rules.Guards;
        var category = candidate.Rule.Source.Category;
        var passedBy = own.Passes(facts, passage, general, ignored) ?? general.Passes(facts, passage, category, own, ignored);
        passedBy ??= _listed && ignored != "mention" && !own.IsWithout("mention") ? "mention" : null;
        passedBy ??= category == RuleCategory.PlainLanguage && ignored != "expanded" && _initials.Explain(passage) ? "expanded" : null;
        return new Verdict(candidate, passage, passedBy, passedBy is null && category != RuleCategory.Strength ? general.Softens(facts, passage, own) : null);
    }

    private static int Head(Candidate candidate, string capture) =>
        candidate.Captures.TryGetValue(capture, out var range) && range.Start < range.End ? range.End - 1 : -1;
}
