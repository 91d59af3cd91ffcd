namespace LanguageLint.Rules.Coverage;

/// <summary>Narrows a rule to each of its parts: patterns, their alternatives and optional words, guards, alternatives of the wording.</summary>
internal sealed class RuleVariants
{
    private readonly List<RuleVariant> _variants = [];
    private readonly Rule _rule;

    private RuleVariants(Rule rule) => _rule = rule;

    /// <summary>The variants of a rule.</summary>
    public static IReadOnlyList<RuleVariant> Of(Rule rule)
    {
        var variants = new RuleVariants(rule);
        foreach (var ruleCase in rule.Cases)
        {
            variants.AddMatch(ruleCase);
            variants.AddGuards(ruleCase);
            foreach (var text in ruleCase.Write)
            {
                variants.Add(ruleCase with { Write = [text] }, text, "under “write”", rule.Place, Proof.Written);
            }
        }

        if (rule.Check is { } check)
        {
            variants.AddCheck(check);
        }

        return variants._variants;
    }

    private void AddMatch(RuleCase ruleCase)
    {
        foreach (var pattern in ruleCase.Match)
        {
            Add(ruleCase with { Match = [pattern] }, pattern.Text, "", pattern.Place, Proof.Found);
            foreach (var (part, narrowed) in PatternParts.Of(pattern.Root))
            {
                Add(ruleCase with { Match = [new Pattern(pattern.Text, narrowed, pattern.Place)] }, PatternWords.Of(part), $"in “{pattern.Text}”", pattern.Place, Proof.Found);
            }
        }
    }

    private void AddGuards(RuleCase ruleCase)
    {
        var guards = ruleCase.Guards;
        Patterns("unless", guards.Unless, Proof.Passed, one => guards with { Unless = one });
        Patterns("before", guards.Before, Proof.Found, one => guards with { Before = one });
        Patterns("after", guards.After, Proof.Found, one => guards with { After = one });
        Patterns("not-before", guards.NotBefore, Proof.Passed, one => guards with { NotBefore = one });
        Patterns("not-after", guards.NotAfter, Proof.Passed, one => guards with { NotAfter = one });
        Patterns("sentence", guards.Sentence, Proof.Found, one => guards with { Sentence = one });
        Patterns("not-sentence", guards.NotSentence, Proof.Passed, one => guards with { NotSentence = one });
        Patterns("block", guards.Block, Proof.Found, one => guards with { Block = one });
        Patterns("not-block", guards.NotBlock, Proof.Passed, one => guards with { NotBlock = one });
        Values("subject", guards.Subject, Proof.Found, one => guards with { Subject = one });
        Values("scope", guards.Scope, Proof.Found, one => guards with { Scope = one });
        Values("not-scope", guards.NotScope, Proof.Passed, one => guards with { NotScope = one });
        Values("capitals", guards.Capitals, Proof.Found, one => guards with { Capitals = one });
        Values("not-capitals", guards.NotCapitals, Proof.Passed, one => guards with { NotCapitals = one });

        void Patterns(string name, IReadOnlyList<Pattern> patterns, Proof proof, Func<IReadOnlyList<Pattern>, RuleGuards> only)
        {
            foreach (var pattern in patterns)
            {
                Add(ruleCase with { Guards = only([pattern]) }, pattern.Text, $"under “{name}”", pattern.Place, proof, name);
            }
        }

        void Values<T>(string name, IReadOnlyList<T> values, Proof proof, Func<IReadOnlyList<T>, RuleGuards> only)
            where T : struct, Enum
        {
            foreach (var value in values)
            {
                Add(ruleCase with { Guards = only([value]) }, RuleReader.Kebab(value.ToString()), $"under “{name}”", _rule.Place, proof, name);
            }
        }
    }

    private void AddCheck(RuleCheck check)
    {
        foreach (var pattern in check.Given)
        {
            Add(_rule with { Check = check with { Given = [pattern] } }, pattern.Text, "under “given”", pattern.Place, Proof.Found);
        }

        foreach (var pattern in check.Signs)
        {
            // The check on what comes late speaks where a sign stands; the others are silent there.
            Add(_rule with { Check = check with { Signs = [pattern] } }, pattern.Text, "under “signs”", pattern.Place, check.Name == "late" ? Proof.Found : Proof.Silent);
        }
    }

    private void Add(RuleCase ruleCase, string part, string where, SourcePlace place, Proof proof, string? guard = null) =>
        Add(_rule with { Cases = [ruleCase] }, part, where, place, proof, guard);

    private void Add(Rule narrowed, string part, string where, SourcePlace place, Proof proof, string? guard = null) =>
        _variants.Add(new RuleVariant(_rule, narrowed with { Id = $"{_rule.Id}-{_variants.Count + 1}" }, part, where, place, proof, guard));
}
