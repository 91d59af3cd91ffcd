using LanguageLint.Guards;
using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Writes a compiled rule set so that <see cref="RuleSetReader"/> has it ready without reading or compiling a pack. Only what linting needs:
/// patterns as written and examples stay in the packs. The two classes mirror each other, line for line.
/// </summary>
internal sealed class RuleSetWriter
{
    private readonly ImageWriter _to = new();
    private readonly Dictionary<GuardPatterns, int> _guards = [];

    private RuleSetWriter()
    {
    }

    /// <summary>The bytes of a rule set that holds the built-in packs and no other.</summary>
    public static byte[] Write(RuleSet rules)
    {
        var writer = new RuleSetWriter();
        writer.Matching(rules.Compiled);
        writer.Guards(rules.Compiled);
        writer._to.Table(rules.Compiled.Rules, rule => writer._to.Table(rule.Cases, writer.Case));
        writer._to.Table(rules.Rules, writer.Rule);
        writer._to.List(rules.Terms, writer.Term);
        writer._to.List([.. rules.Sources.Values], writer.Source);
        writer._to.List([.. rules.Styles.Values], writer.Style);
        return writer._to.ToArray();
    }

    private void Matching(CompiledRules rules)
    {
        _to.Row(rules.Vocabulary.Table);
        _to.Row(rules.Vocabulary.Keys, _to.Wide);
        _to.Row(rules.Vocabulary.Starts);
        _to.Letters(rules.Vocabulary.Letters);
        _to.Row(rules.Program.Steps, Step);
        _to.Table(rules.Program.Sets, Set);
        _to.Table(rules.Patterns, Pattern);
        _to.Row(rules.Index.Starts);
        _to.Row(rules.Index.Entries, Anchored);
        _to.Row(rules.Checks);
        Lexicon(rules.Lexicon);
    }

    private void Step(PatternStep step)
    {
        Name(step.Kind);
        _to.Number(step.Next);
        _to.Number(step.Operand);
    }

    private void Set(WordSet set)
    {
        _to.Wide(set.Filter);
        _to.Row(set.Row);
        _to.Row(set.Bits, _to.Wide);
        _to.List(set.Endings, _to.Text);
    }

    private void Pattern(CompiledPattern pattern)
    {
        _to.Number(pattern.Number);
        _to.Number(pattern.Case);
        _to.Number(pattern.First);
        _to.Row(pattern.Anchors);
        _to.Number(pattern.BeforeAnchor.Fewest);
        _to.Number(pattern.BeforeAnchor.Most);
        _to.Number(pattern.Beginning);
        Neighbours(pattern.Neighbours);
        _to.Number(pattern.MostTokens);
        _to.List(pattern.Captures, _to.Text);
        _to.Number(pattern.Specificity);
    }

    private void Neighbours(AnchorNeighbours neighbours)
    {
        _to.Number(neighbours.Precede);
        _to.Number(neighbours.Follow);
    }

    private void Anchored(AnchoredPattern anchored)
    {
        _to.Number(anchored.Pattern);
        _to.Number(anchored.Rule);
        Neighbours(anchored.Neighbours);
    }

    private void Lexicon(Lexicon lexicon)
    {
        _to.List(lexicon.Classes, entry =>
        {
            _to.Text(entry.Key);
            Set(entry.Value);
        });
        Set(lexicon.Plural);
        Set(lexicon.Noun);
        Set(lexicon.Function);
    }

    private void Guards(CompiledRules rules)
    {
        _to.Row(rules.Guards.Names.Listed.Starts);
        _to.Row(rules.Guards.Names.Listed.Entries, Protected);
        var signs = rules.Guards.Mentions.ShownBy;
        List<GuardPatterns> all =
        [
            signs.Before, signs.BeforeQuoted, signs.After, signs.AfterQuoted, signs.Sentence, signs.Document, signs.Lead, signs.Gloss, signs.ScareBefore,
            rules.Guards.Statutory, rules.Guards.DeniedBefore, rules.Guards.DeniedSentence, .. rules.Guards.Settings.Values,
        ];
        all.AddRange(rules.Rules.SelectMany(rule => rule.Cases).SelectMany(ruleCase => ruleCase.Guards.Patterns).Where(patterns => patterns.Count > 0));
        for (var i = 0; i < all.Count; i++)
        {
            _guards[all[i]] = i;
        }

        _to.Table(all, Patterns);
        _to.List(rules.Guards.Settings, setting =>
        {
            _to.Text(setting.Key);
            _to.Number(_guards[setting.Value]);
        });
    }

    private void Protected(ProtectedName name)
    {
        _to.Number(name.Pattern);
        Name(name.Spelling);
    }

    private void Patterns(GuardPatterns guard)
    {
        _to.Row(guard.All.Select(pattern => pattern.Number).ToArray());
        _to.Number(guard.MostTokens);
        Set(guard.Anchors.Words);
        _to.Row(guard.Anchors.Starts);
        _to.Row(guard.Anchors.Patterns);
        _to.Row(guard.Anchors.Unanchored);
    }

    private void Case(CompiledCase ruleCase)
    {
        _to.Row(ruleCase.Patterns.Select(pattern => pattern.Number).ToArray());
        Guards(ruleCase.Guards.Source);
        _to.List(ruleCase.Guards.Patterns, patterns => _to.Number(patterns.Count == 0 ? -1 : _guards[patterns]));
        _to.List(ruleCase.Write, _to.Text);
        _to.Number((int)ruleCase.Fix);
        _to.OptionalText(ruleCase.Message);
        Optional(ruleCase.Tier);
    }

    private void Guards(RuleGuards guards)
    {
        _to.OptionalText(guards.Setting);
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
