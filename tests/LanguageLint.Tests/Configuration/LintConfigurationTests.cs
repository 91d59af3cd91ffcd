using LanguageLint.Configuration;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Tests.Configuration;

public class LintConfigurationTests
{
    private static readonly Rule Offender = new()
    {
        Id = "LL1001",
        Name = "offender",
        Category = RuleCategory.Labelling,
        Tier = RuleTier.Must,
        Cases = [],
        Message = "m",
        Why = "w",
    };

    [Fact]
    public void Of_severities_the_most_particular_of_our_own_keys_is_strongest()
    {
        List<string> lines =
        [
            "languagelint_severity.LL1001 = error",
            "languagelint_severity.labelling = suggestion",
            "dotnet_diagnostic.LL1001.severity = silent",
            "dotnet_analyzer_diagnostic.category-labelling.severity = none",
        ];
        var found = new List<Severity>();
        for (; lines.Count > 0; lines.RemoveAt(0))
        {
            found.Add(SeverityWith([.. lines]));
        }

        found.Add(SeverityWith("languagelint_severity.deficit = off", "dotnet_diagnostic.LL1001.severity = default"));

        Assert.Equal([Severity.Error, Severity.Suggestion, Severity.Note, Severity.Off, Severity.Warning], found);
    }

    [Fact]
    public void Praise_can_be_switched_off_but_never_fails_anything()
    {
        var praise = Offender with { Id = "LL0001", Category = RuleCategory.Strength };

        Assert.Equal(Severity.Strength, Read("languagelint_severity.LL0001 = error").OptionsFor(With(praise)).SeverityOf(praise));
        Assert.Equal(Severity.Off, Read("languagelint_severity.strength = off").OptionsFor(With(praise)).SeverityOf(praise));
    }

    [Fact]
    public void House_terms_give_the_word_for_one_and_for_many() =>
        Assert.Equal(
            new HouseTerm("person on probation", "people on probation"),
            Read("languagelint_person = person on probation / people on probation").OptionsFor(With()).Terms["person"]);

    [Fact]
    public void The_kind_of_document_and_further_packs_can_be_said()
    {
        var configuration = Read("languagelint_kind = poster", "languagelint_packs = house.languagelint.yml");

        Assert.Equal((DocumentKind.Poster, "house.languagelint.yml"), (configuration.Kind, configuration.Packs?.Value));
    }

    [Fact]
    public void Without_a_word_to_this_tool_nothing_is_decided() =>
        Assert.Same(LintOptions.Default, Read("indent_size = 4", "dotnet_diagnostic.CA1000.severity = shouted").OptionsFor(With(Offender)));

    [Theory]
    [InlineData("languagelint_severity.LL1001 = loud", "languagelint_severity.ll1001 takes off, note, suggestion, warning or error, not “loud”.")]
    [InlineData("languagelint_kind = novel", "languagelint_kind takes letter, message, poster, report, web or code, not “novel”.")]
    [InlineData("languagelint_person = people", "languagelint_person takes the word for one and the word for many, such as “person on probation / people on probation”.")]
    public void A_value_that_cannot_be_used_is_named_with_its_place(string line, string message)
    {
        var problem = Assert.Throws<ConfigurationException>(() => Read("# a comment", line));

        Assert.Equal((message, "/.editorconfig", 3), (problem.Message, problem.Entry.File, problem.Entry.Line));
    }

    [Fact]
    public void A_wrong_value_that_a_nearer_one_replaces_does_no_harm() =>
        Assert.Equal(DocumentKind.Letter, Read("languagelint_kind = novel", "languagelint_kind = letter").Kind);

    private static Severity SeverityWith(params string[] lines) => Read(lines).OptionsFor(With(Offender)).SeverityOf(Offender);

    private static RuleSet With(params Rule[] rules) => RuleSet.Compile([new RulePack { File = "test.yml", Rules = rules }]);

    private static LintConfiguration Read(params string[] lines) =>
        LintConfiguration.Read(ConfigurationFile.Merge([ConfigurationFile.Parse("/.editorconfig", "[*]\n" + string.Join('\n', lines))], "/letter.md"));
}
