using System.Text.Json;
using Snapshooter.Xunit;

namespace LanguageLint.Cli.Tests;

public sealed class RuleCommandTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With(HousePack.Name, HousePack.Text);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_rule_has_a_page() => Snapshot.Match(_place.Run("explain", "LLH001", "--pack", HousePack.Name).Out);

    [Theory]
    [InlineData("llh001")]
    [InlineData("quibble")]
    [InlineData("Quibbles")]
    [InlineData("your", "quibbles")]
    public void A_rule_is_found_by_id_name_or_what_it_finds(params string[] query)
    {
        var outcome = _place.Run(["explain", .. query, "--pack", HousePack.Name]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("LLH001 quibble\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_no_rule_finds_are_told_so()
    {
        var outcome = _place.Run("explain", "teapot");

        Assert.Equal(new(2, "", "languagelint: No rule is called “teapot” or finds it; “languagelint rules list” shows all rules.\n"), outcome);
    }

    [Fact]
    public void Rules_are_listed_by_category()
    {
        var outcome = _place.Run("rules", "list", "--category", "othering", "--pack", HousePack.Name);

        var lines = outcome.Out.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.Contains(" othering ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("LLH001  quibble", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_are_listed_for_programs()
    {
        using var list = JsonDocument.Parse(_place.Run("rules", "list", "--format", "json", "--pack", HousePack.Name).Out);

        var rule = list.RootElement.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "LLH002");
        Assert.Equal(("rigmarole", "suggestion"), (rule.GetProperty("name").GetString(), rule.GetProperty("severity").GetString()));
    }

    [Fact]
    public void A_pack_that_proves_itself_passes() =>
        Assert.Equal(new(0, "All 2 examples of 2 rules hold.\n", ""), _place.Run("rules", "test", HousePack.Name));

    [Fact]
    public void What_no_example_shows_is_named_with_its_place_and_counted()
    {
        _place.With("wide.yml", HousePack.Text.Replace("\"rigmarole/n\"", "\"[long] (rigmarole/n | palaver | to-do)\"", StringComparison.Ordinal));
        var outcome = _place.Run("rules", "test", "wide.yml", "--coverage");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            "All 2 examples of 2 rules hold.\n/wide.yml(19,13): LLH002 rigmarole: no example shows “long”, “palaver”, “to-do” in “[long] (rigmarole/n | palaver | to-do)”.\nExamples show 4 of 7 parts of the rules (57 %).\n",
            outcome.Out.Replace(_place.Folder, "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_whose_examples_show_all_of_it_has_nothing_named()
    {
        _place.Run("rules", "new", "fresh");

        Assert.Equal(new(0, "All 3 examples of 1 rule hold.\nExamples show 5 of 5 parts of the rules (100 %).\n", ""), _place.Run("rules", "test", "fresh.languagelint.yml", "--coverage"));
    }

    [Fact]
    public void An_example_that_fails_is_shown_with_its_words_underlined()
    {
        _place.With("wrong.yml", HousePack.Text.Replace("span: \"rigmarole\"", "span: \"This rigmarole\"", StringComparison.Ordinal));
        var outcome = _place.Run("rules", "test", "wrong.yml");

        Assert.Equal(1, outcome.ExitCode);
        Snapshot.Match(outcome.Out.Replace(_place.Folder, "", StringComparison.Ordinal));
    }
}
