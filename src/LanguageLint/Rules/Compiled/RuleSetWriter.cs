using LanguageLint.Guards;
using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Writes a compiled rule set so that <see cref="RuleSetReader"/> has it ready without reading or compiling a pack. Only what linting needs:
/// patterns as written and examples stay in the packs. The two classes mirror each other, line for line.
/// </summary>
internal sealed class RuleSetWriter
{
    private readonly CompactWriter _to = new();

    private RuleSetWriter()
    {
    }

    /// <summary>The bytes of a rule set that holds the built-in packs and no other.</summary>
    public static byte[] Write(RuleSet rules)
    {
        var writer = new RuleSetWriter();
        writer.Compiled(rules.Compiled);
        writer._to.List(rules.Rules, writer.Rule);
        writer._to.List(rules.Terms, writer.Term);
        writer._to.List([.. rules.Sources.Values], writer.Source);
        writer._to.List([.. rules.Styles.Values], writer.Style);
        return writer._to.ToArray();
    }

    private void Compiled(CompiledRules rules)
    {
        _to.List([.. rules.Vocabulary.Words.Skip(1)], _to.Text);
        _to.List(rules.Program.Steps, Step);
        _to.List(rules.Program.Sets, _to.Set);
        _to.List(rules.Rules, rule => _to.List(rule.Cases, Case));
        Lexicon(rules.Lexicon);
        _to.List(rules.Guards.Names.Listed, Name);
        var signs = rules.Guards.Mentions.ShownBy;
        Patterns(signs.Before);
        Patterns(signs.BeforeQuoted);
        Patterns(signs.After);
        Patterns(signs.AfterQuoted);
        Patterns(signs.Sentence);
        Patterns(signs.Document);
        Patterns(signs.Lead);
        Patterns(signs.Gloss);
        Patterns(signs.ScareBefore);
        Patterns(rules.Guards.Statutory);
        Patterns(rules.Guards.DeniedBefore);
        Patterns(rules.Guards.DeniedSentence);
    }

    private void Step(PatternStep step)
    {
        _to.Number((int)step.Kind);
        _to.Number(step.Next + 1);
        _to.Number(step.Operand);
    }

    private void Pattern(CompiledPattern pattern)
    {
        _to.Number(pattern.First);
        _to.List(pattern.Anchors, _to.Number);
        _to.Number(pattern.BeforeAnchor.Fewest);
        _to.Number(pattern.BeforeAnchor.Most);
        _to.OptionalSet(pattern.Beginning);
        _to.OptionalSet(pattern.Precede);
        _to.OptionalSet(pattern.Follow);
        _to.Number(pattern.MostTokens);
        _to.List(pattern.Captures, _to.Text);
        _to.Number(pattern.Specificity);
    }

    private void Patterns(GuardPatterns guard) => _to.List(guard.All, Pattern);

    private void Name(ProtectedName name)
    {
        Pattern(name.Pattern);
        _to.Number(name.AnyCase ? 1 : 0);
    }

    private void Lexicon(Lexicon lexicon)
    {
        _to.List(lexicon.Classes, entry =>
        {
            _to.Text(entry.Key);
            _to.Set(entry.Value);
        });
        _to.Set(lexicon.Plural);
        _to.Set(lexicon.Noun);
        _to.Set(lexicon.Function);
    }

    private void Case(CompiledCase ruleCase)
    {
        _to.List(ruleCase.Patterns, Pattern);
        Guards(ruleCase.Guards.Source);
        _to.List(ruleCase.Guards.Patterns, Patterns);
        _to.List(ruleCase.Write, _to.Text);
        _to.Number((int)ruleCase.Fix);
        _to.OptionalText(ruleCase.Message);
        Optional(ruleCase.Tier);
    }

    private void Guards(RuleGuards guards)
    {
        _to.List(guards.Subject, Name);
        Optional(guards.As);
        Optional(guards.Addressed);
        _to.List(guards.Scope, Name);
        _to.List(guards.NotScope, Name);
        _to.List(guards.Capitals, Name);
        _to.List(guards.NotCapitals, Name);
        _to.List(guards.Without, _to.Text);
    }

    private void Rule(Rule rule)
    {
        _to.Text(rule.Place.File);
        _to.Number(rule.Place.Line);
        _to.Number(rule.Place.Column);
        _to.Text(rule.Id);
        _to.Text(rule.Name);
        Name(rule.Category);
        Name(rule.Tier);
        _to.OptionalText(rule.Topic);
        _to.OptionalText(rule.Check?.Name);
        _to.Number(rule.Check?.Limit ?? 0);
        _to.Text(rule.Message);
        _to.Text(rule.Why);
        _to.List(rule.Sources, _to.Text);
        _to.List(rule.Guides, Guide);
        _to.OptionalText(rule.Style);
        _to.List(rule.Wins, _to.Text);
        _to.List(rule.Kinds, Name);
    }

    private void Guide(GuideView guide)
    {
        _to.Text(guide.Source);
        _to.Text(guide.Says);
    }

    private void Style(HouseStyle style)
    {
        _to.Text(style.Name);
        _to.Text(style.Title);
        _to.List(style.Sources, _to.Text);
        _to.List(style.Terms, Term);
        _to.List(style.Severities, severity =>
        {
            _to.Text(severity.Key);
            Name(severity.Value);
        });
    }

    private void Term(KeyValuePair<string, HouseTerm> term)
    {
        _to.Text(term.Key);
        _to.Text(term.Value.One);
        _to.Text(term.Value.Many);
    }

    private void Source(RuleSource source)
    {
        _to.Text(source.Key);
        _to.Text(source.Title);
        _to.OptionalText(source.Publisher);
        _to.OptionalText(source.Year);
        _to.OptionalText(source.Url);
        _to.OptionalText(source.Region);
        _to.OptionalText(source.Note);
    }

    private void Name<T>(T value)
        where T : struct, Enum => _to.Number(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));

    private void Optional<T>(T? value)
        where T : struct, Enum => _to.Number(value is { } name ? Convert.ToInt32(name, System.Globalization.CultureInfo.InvariantCulture) + 1 : 0);
}
