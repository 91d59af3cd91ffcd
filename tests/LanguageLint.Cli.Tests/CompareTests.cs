using System.Text.Json;
using LanguageLint.Tests;
using NJsonSchema;

namespace LanguageLint.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private const string Partner = """
        pack: partner
        style: { name: partner, title: "The partner agency" }
        rules:
          - id: LLH011
            name: question
            category: othering
            tier: must
            match: "question/n"
            message: "Our readers know “question” from interviews."
            why: "Our readers told us so."
            write: ["query/n"]
            fix: review
            sources: [practice]
            examples:
              - { text: "Bring your questions.", span: "questions", suggestions: ["queries"], result: "Bring your queries." }
          - id: LLH012
            name: partner-quibble
            category: othering
            tier: may
            match: "quibble/n"
            message: "“{match}” is not our word."
            why: "Our readers told us so."
            write: ["worry/n"]
            fix: review
            sources: [practice]
            examples:
              - { text: "Your quibbles matter.", span: "quibbles", suggestions: ["worries"], result: "Your worries matter." }
        """;

    private readonly Workplace _place = new Workplace().With("ours/house.languagelint.yml", HousePack.Text).With("theirs/partner.languagelint.yml", Partner);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_we_prefer_and_a_partner_flags_is_told()
    {
        var outcome = _place.Run("compare", "ours/house.languagelint.yml", "theirs/partner.languagelint.yml");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var words = string.Join(' ', outcome.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(
            "“questions”, which ours/house.languagelint.yml prefers to “quibbles”: theirs/partner.languagelint.yml flags it (warning LLH011) and writes “queries”.", words, StringComparison.Ordinal);
        Assert.Contains("ours/house.languagelint.yml “questions” · theirs/partner.languagelint.yml “worries”: in place of “quibbles”", words, StringComparison.Ordinal);
        Assert.Contains("LLH001 quibble: “quibbles” · ours/house.languagelint.yml warning · theirs/partner.languagelint.yml suggestion", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_is_a_page_and_data_too()
    {
        var markdown = _place.Run("compare", "ours/house.languagelint.yml", "theirs/partner.languagelint.yml", "--format", "markdown").Out;
        Assert.Contains("| questions | ours/house.languagelint.yml | quibbles | theirs/partner.languagelint.yml | warning LLH011 | “queries” |", markdown, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(_place.Run("compare", "ours/house.languagelint.yml", "theirs/partner.languagelint.yml", "--format", "json").Out);
        var clash = json.RootElement.GetProperty("clashes").EnumerateArray().Single(clash => clash.GetProperty("words").GetString() == "questions");
        Assert.Equal(("quibbles", "LLH011", "warning"), (clash.GetProperty("inPlaceOf").GetString(), clash.GetProperty("rule").GetString(), clash.GetProperty("severity").GetString()));
        Assert.Equal("The partner agency", json.RootElement.GetProperty("right").GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("ours/house.languagelint.yml", "theirs/partner.languagelint.yml")]
    [InlineData("moj", "scotland")]
    public async Task The_data_are_as_their_schema_says(string one, string other)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("src", "LanguageLint.Cli", "Styles", "compare.schema.json"));
        var json = _place.Run("compare", one, other, "--format", "json").Out;

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"weights\"", "\"weight\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_style_agrees_with_itself()
    {
        using var json = JsonDocument.Parse(_place.Run("compare", "moj", "moj", "--format", "json").Out);

        Assert.All(new[] { "clashes", "ownWords", "weights" }, part => Assert.Equal(0, json.RootElement.GetProperty(part).GetArrayLength()));
    }

    [Fact]
    public void House_terms_part_the_built_in_styles()
    {
        using var json = JsonDocument.Parse(_place.Run("compare", "moj", "scotland", "--format", "json").Out);

        Assert.Contains(
            json.RootElement.GetProperty("ownWords").EnumerateArray(),
            pair => pair.GetProperty("left").GetString() == "people on probation" && pair.GetProperty("right").GetString() == "people with convictions"
                && pair.GetProperty("inPlaceOf").EnumerateArray().Any(words => words.GetString() == "offenders"));
    }

    [Fact]
    public void A_side_that_there_is_not_is_named_with_those_there_are() =>
        Assert.Equal(new(2, "", "languagelint: There is no house style or pack “mjo”: compare takes none, ireland, moj, scotland, us, or the file of a pack.\n"), _place.Run("compare", "mjo", "scotland"));
}
