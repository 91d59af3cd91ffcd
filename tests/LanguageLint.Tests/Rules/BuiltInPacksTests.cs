using LanguageLint.Rules;

namespace LanguageLint.Tests.Rules;

public sealed class BuiltInPacksTests
{
    [Fact]
    public void The_first_digit_of_an_id_says_the_category()
    {
        var digits = new Dictionary<RuleCategory, char>
        {
            [RuleCategory.Strength] = '0',
            [RuleCategory.Labelling] = '1',
            [RuleCategory.Deficit] = '2',
            [RuleCategory.Coercive] = '3',
            [RuleCategory.DoneTo] = '4',
            [RuleCategory.Combative] = '5',
            [RuleCategory.FixedIdentity] = '6',
            [RuleCategory.Othering] = '7',
            [RuleCategory.Document] = '8',
            [RuleCategory.PlainLanguage] = '9',
        };
        Assert.All(Packs.BuiltIn.Rules, rule => Assert.Equal(digits[rule.Category], rule.Id[2]));
    }

    [Fact]
    public void At_least_120_rules_cover_all_seven_wording_categories()
    {
        var wording = Packs.BuiltIn.Rules.Where(rule => rule.Category <= RuleCategory.Othering).ToList();
        Assert.True(wording.Count >= 120, $"{wording.Count} rules");
        Assert.Equal(7, wording.Select(rule => rule.Category).Distinct().Count());
    }

    [Fact]
    public void Names_are_unique_and_in_kebab_case() =>
        Assert.All(Packs.BuiltIn.Rules.GroupBy(rule => rule.Name), group =>
        {
            Assert.Single(group);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", group.Key);
        });

    [Fact]
    public void Every_rule_cites_sources_that_are_listed() =>
        Assert.All(Packs.BuiltIn.Rules, rule =>
        {
            Assert.NotEmpty(rule.Sources);
            Assert.All(rule.Sources, key => Assert.True(Packs.BuiltIn.Sources.ContainsKey(key), $"{rule.Id} cites {key}"));
        });

    [Fact]
    public void Every_rule_that_wins_names_rules_that_exist()
    {
        var ids = Packs.BuiltIn.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Packs.BuiltIn.Rules, rule => Assert.All(rule.Wins, id => Assert.Contains(id, ids)));
    }

    [Fact]
    public void Only_fixes_that_write_something_are_safe() =>
        Assert.All(
            Packs.BuiltIn.Rules.SelectMany(rule => rule.Cases).Where(ruleCase => ruleCase.Fix == FixClass.Safe),
            ruleCase => Assert.NotEmpty(ruleCase.Write));

    [Fact]
    public void Messages_never_claim_that_wording_changes_reoffending() =>
        Assert.All(Packs.BuiltIn.Rules, rule => Assert.DoesNotMatch("(reduce|cut|lower)s? (re-?offending|crime)", rule.Message + rule.Why));
}
