using LanguageLint.Guards;
using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Linting;

/// <summary>Turns a hit into a finding: wording, message, weight and fingerprint.</summary>
internal sealed class FindingWriter
{
    private static readonly IReadOnlyDictionary<string, HouseTerm> NoTerms = new Dictionary<string, HouseTerm>();

    private readonly RuleSet _rules;
    private readonly LintOptions _options;
    private readonly IReadOnlyDictionary<string, HouseTerm> _terms;

    public FindingWriter(RuleSet rules, LintOptions options)
    {
        _rules = rules;
        _options = options;
        var terms = rules.Terms.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var term in (options.Style?.Terms ?? NoTerms).Concat(options.Terms))
        {
            terms[term.Key] = term.Value;
        }

        _terms = terms;
    }

    /// <summary>The finding of a hit in block number <paramref name="block"/>.</summary>
    public Finding Write(BlockFacts facts, int block, Verdict verdict)
    {
        var rule = verdict.Candidate.Rule.Source;
        var ruleCase = verdict.Candidate.Case;
        var statutory = verdict.SoftenedBy == "statutory";
        var alternatives = _rules.Compiled.Writer.Write(statutory ? [] : ruleCase.Templates, verdict.Passage, verdict.Candidate.Captures, _terms);
        var message = MessageText.Fill(ruleCase.Message ?? rule.Message, verdict, _terms);
        return new Finding
        {
            Rule = rule,
            Severity = Weigh(rule, ruleCase, verdict),
            Block = block,
            Span = alternatives.Span,
            Message = verdict.SoftenedBy switch
            {
                "statutory" => "The law fixes this wording: keep it, and explain it in plain words beside it. " + message,
                "quotation" => "These are somebody’s own words: keep them if they were said. " + message,
                _ => message,
            },
            Suggestions = alternatives.Texts,
            Fix = alternatives.Texts.Count == 0 ? FixClass.None
                : verdict.SoftenedBy is not null && ruleCase.Fix == FixClass.Safe ? FixClass.Review
                : ruleCase.Fix,
            Fingerprint = Fingerprint.Of(rule, facts.Tokens, verdict.Passage),
        };
    }

    private Severity Weigh(Rule rule, CompiledCase ruleCase, Verdict verdict)
    {
        var configured = _options.SeverityOf(rule);
        var severity = ruleCase.Tier is { } tier && configured == rule.DefaultSeverity ? rule.SeverityOf(tier) : configured;
        return verdict.SoftenedBy is not null && severity > Severity.Note ? Severity.Note : severity;
    }
}
