using System.Globalization;
using LanguageLint.Linting;
using LanguageLint.Matching;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Checks;

/// <summary>Runs the checks that a document’s kind calls for, after its phrases have been read.</summary>
internal sealed class CheckRun
{
    private const int MostPhraseLength = 80;

    private readonly CompiledRules _rules;
    private readonly LintOptions _options;
    private readonly CompiledRule[] _checks;

    public CheckRun(RuleSet rules, LintOptions options, DocumentKind kind)
    {
        _rules = rules.Compiled;
        _options = options;
        _checks = [.. _rules.Checks.ToArray().Select(index => _rules.Rules[index]).Where(rule => options.Covers(rule.Source, kind))];
    }

    /// <summary>What the checks find, given the findings of the phrases.</summary>
    public List<Finding> Find(Document document, IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        if (_checks.Length == 0 || document.Blocks.Count == 0)
        {
            return found;
        }

        var facts = new DocumentFacts(document, findings, _rules.Tokenizer);
        foreach (var (rule, signals) in _checks.Zip(Signals(document), (rule, signals) => (rule, signals)))
        {
            if (rule.Cases[CompiledRule.Given].Patterns.Count == 0 || signals.Given.Count > 0)
            {
                found.AddRange(rule.Check!.Find(facts, signals).Select(hit => Write(document, rule.Source, hit)));
            }
        }

        return found;
    }

    // One pass over the document finds the patterns of all checks.
    private CheckSignals[] Signals(Document document)
    {
        var places = _checks.ToDictionary(rule => rule.Index, _ => (Given: new List<BlockPlace>(), Signs: new List<BlockPlace>()));
        var active = new ActiveRules(_rules.Rules.Count, places.ContainsKey);
        var tokens = new TokenList();
        var finder = new CandidateFinder(_rules, new PatternMatcher(_rules.Program));
        var candidates = new List<Candidate>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.Scope is BlockScope.Property or BlockScope.Prompt or BlockScope.SpeakerNotes)
            {
                continue;
            }

            _rules.Tokenizer.Tokenize(block.Text.Span, block.Holes, tokens);
            finder.Find(new BlockTokens(block.Text, tokens), active, candidates);
            foreach (var candidate in candidates.OrderBy(candidate => candidate.Start))
            {
                var place = new BlockPlace(i, TextSpan.FromBounds(tokens[candidate.Start].Start, tokens[candidate.End - 1].End));
                var (given, signs) = places[candidate.Rule.Index];
                (candidate.Pattern.Case == CompiledRule.Given ? given : signs).Add(place);
            }
        }

        return [.. _checks.Select(rule => new CheckSignals(places[rule.Index].Given, places[rule.Index].Signs, rule.Source.Check?.Limit ?? 0))];
    }

    private Finding Write(Document document, Rule rule, CheckHit hit)
    {
        var phrase = document.Blocks[hit.Place.Block].Text.Slice(hit.Place.Span.Start, hit.Place.Span.Length).ToString();
        return new Finding
        {
            Rule = rule,
            Severity = _options.SeverityOf(rule),
            Block = hit.Place.Block,
            Span = hit.Place.Span,
            Message = rule.Message
                .Replace("{match}", phrase.Length <= MostPhraseLength ? phrase : phrase.Substring(0, MostPhraseLength - 1) + "…")
                .Replace("{number}", hit.Number.ToString(CultureInfo.InvariantCulture)),
            Suggestions = [],
            Fix = FixClass.None,
            Fingerprint = Fingerprint.Of(rule, phrase.AsSpan()),
        };
    }
}
