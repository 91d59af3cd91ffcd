using LanguageLint.Configuration;
using LanguageLint.Rules;

namespace LanguageLint.Tests.Rules;

/// <summary>A house style changes words, weights and rules only where it is chosen.</summary>
public sealed class HouseStyleTests
{
    [Fact]
    public void Without_a_style_its_rules_are_silent() =>
        Assert.DoesNotContain(Packs.Findings(Packs.BuiltIn, "The café employs people on probation."), finding => finding.Rule.Style is not null);

    [Fact]
    public void A_style_brings_its_words_into_the_suggestions_of_all_rules()
    {
        Assert.Equal("people on probation", Suggestion("Offenders work here.", "moj"), ignoreCase: true);
        Assert.Equal("people with convictions", Suggestion("Offenders work here.", "scotland"), ignoreCase: true);
        Assert.Equal("people under supervision", Suggestion("Offenders work here.", "us"), ignoreCase: true);
    }

    [Fact]
    public void A_style_weighs_contested_words_its_own_way()
    {
        const string text = "The college teaches prisoners.";
        Assert.Equal(Severity.Note, Assert.Single(Packs.Findings(Packs.BuiltIn, text)).Severity);
        Assert.Equal(Severity.Suggestion, Assert.Single(Findings(text, "languagelint_style = moj")).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Findings(text, "languagelint_style = us")).Severity);
    }

    [Fact]
    public void What_a_service_configures_is_stronger_than_its_style()
    {
        Assert.Empty(Findings("The college teaches prisoners.", "languagelint_style = moj", "languagelint_severity.LL1021 = off"));
        var finding = Assert.Single(Findings("Offenders work here.", "languagelint_style = scotland", "languagelint_person = member / members"));
        Assert.Equal("Members", finding.Suggestions[0]);
    }

    [Fact]
    public void A_style_that_there_is_not_is_named_with_the_nearest()
    {
        var problem = Assert.Throws<ConfigurationException>(() => Findings("Hello.", "languagelint_style = scottland"));
        Assert.Equal("There is no house style “scottland”. Did you mean “scotland”?", problem.Message);
    }

    [Fact]
    public void A_house_pack_can_state_a_style_of_its_own()
    {
        var rules = RuleSet.Compile([.. BuiltInPacks.Load(), PackReader.Read("north.languagelint.yml", """
            style: { name: north, title: "Our service", severities: { LL1001: error } }
            terms:
              person: { one: member, many: members }
            """)]);
        var options = new LintOptions { Style = rules.Styles["north"] };

        var finding = Assert.Single(new Linter(rules).Lint(Packs.Letter("Offenders work here."), options), found => found.Rule.Id == "LL1001");

        Assert.Equal((Severity.Error, "Members"), (finding.Severity, finding.Suggestions[0]));
        Assert.Equal("person on probation", rules.Terms["person"].One);
    }

    [Fact]
    public void Two_styles_of_one_name_are_refused()
    {
        var pack = PackReader.Read("again.yml", "style: { name: moj, title: \"Again\" }");
        Assert.Equal("There is a house style “moj” already. Give this one a name of its own.", Assert.Throws<PackException>(() => RuleSet.Compile([.. BuiltInPacks.Load(), pack])).Message);
    }

    [Fact]
    public void Styles_and_differing_guides_name_rules_and_sources_that_exist()
    {
        var ids = Packs.BuiltIn.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Packs.BuiltIn.Styles.Values, style =>
        {
            Assert.All(style.Severities.Keys, id => Assert.Contains(id, ids));
            Assert.All(style.Sources, key => Assert.True(Packs.BuiltIn.Sources.ContainsKey(key), key));
        });
        Assert.All(Packs.BuiltIn.Rules, rule => Assert.All(rule.Guides, view => Assert.True(Packs.BuiltIn.Sources.ContainsKey(view.Source), view.Source)));
    }

    private static string Suggestion(string text, string style) =>
        Findings(text, "languagelint_style = " + style).First(finding => finding.Suggestions.Count > 0).Suggestions[0];

    private static IReadOnlyList<Finding> Findings(string text, params string[] lines)
    {
        var entries = ConfigurationFile.Merge([ConfigurationFile.Parse("/.editorconfig", "[*]\n" + string.Join('\n', lines))], "/letter.md");
        return new Linter(Packs.BuiltIn).Lint(
            new Text.Document { Path = "letter.md", Blocks = [Packs.Block(text)] }, LintConfiguration.Read(entries).OptionsFor(Packs.BuiltIn));
    }
}
