using System.Text.Json;
using Snapshooter.Xunit;

namespace LanguageLint.Cli.Tests;

public sealed class HousePackTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With("letters/visit.md", HousePack.Letter);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Findings_are_told_in_words()
    {
        var outcome = _place.With(HousePack.Name, HousePack.Text).Run("check", "letters");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Snapshot.Match(outcome.Out);
    }

    [Fact]
    public void Findings_are_told_in_JSON()
    {
        var outcome = _place.With(HousePack.Name, HousePack.Text).Run("check", "letters", "--format", "json");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Snapshot.Match(outcome.Out);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    [InlineData("never", 0)]
    public void The_weight_that_fails_a_run_can_be_chosen(string failOn, int exitCode) =>
        Assert.Equal(exitCode, _place.With(HousePack.Name, HousePack.Text).Run("check", "letters", "--fail-on", failOn).ExitCode);

    [Fact]
    public void A_suggestion_alone_fails_a_run_only_where_it_is_asked_to()
    {
        _place.With(HousePack.Name, HousePack.Text).With("letters/visit.md", "The rigmarole takes an hour.");

        Assert.Equal(0, _place.Run("check", "letters").ExitCode);
        Assert.Equal(1, _place.Run("check", "letters", "--fail-on", "suggestion").ExitCode);
    }

    [Fact]
    public void A_pack_is_found_beside_the_letters_named_in_configuration_or_on_the_command_line()
    {
        Assert.Empty(RulesOf(_place.Run("check", "letters", "--format", "json")));

        _place.With("packs/house.yml", HousePack.Text);
        Assert.Equal(["LLH001", "LLH002"], RulesOf(_place.Run("check", "letters", "--format", "json", "--pack", "packs/house.yml")));

        _place.With("letters/.editorconfig", "[*.md]\nlanguagelint_packs = ../packs/house.yml\n");
        Assert.Equal(["LLH001", "LLH002"], RulesOf(_place.Run("check", "letters", "--format", "json")));
    }

    [Fact]
    public void A_pack_holds_only_in_its_own_folder_and_below()
    {
        _place.With("letters/" + HousePack.Name, HousePack.Text).With("posters/visit.md", HousePack.Letter);

        Assert.Empty(RulesOf(_place.Run("check", "posters", "--format", "json")));
    }

    [Fact]
    public void Configuration_sets_weights_by_folder()
    {
        _place.With(HousePack.Name, HousePack.Text)
            .With(".editorconfig", "root = true\n[*]\nlanguagelint_severity.LLH001 = off\nlanguagelint_severity.document = off\nlanguagelint_severity.strength = off\n[letters/**]\nlanguagelint_severity.plain-language = error\n");

        using var report = JsonDocument.Parse(_place.Run("check", "letters", "--format", "json").Out);
        var finding = Assert.Single(Findings(report));
        Assert.Equal(("LLH002", "error"), (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString()));
    }

    [Fact]
    public void Configuration_and_the_command_line_say_what_a_document_is_for()
    {
        _place.With(".editorconfig", "root = true\n[*.md]\nlanguagelint_kind = poster\n");

        Assert.Contains("\"kind\": \"poster\"", _place.Run("check", "letters", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"web\"", _place.Run("check", "letters", "--format", "json", "--kind", "web").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_cannot_be_used_is_named_and_other_files_are_checked()
    {
        _place.With("letters/.editorconfig", "[*]\nlanguagelint_severity.labelling = loud\n").With("good.txt", "See you on Monday.");
        var outcome = _place.Run("check", "letters", "good.txt");

        Assert.Equal((2, "Nothing to change in 1 file (4 words).\n"), (outcome.ExitCode, outcome.Out));
        Assert.EndsWith("letters/.editorconfig(2): languagelint_severity.labelling takes off, note, suggestion, warning or error, not “loud”.\n", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languagelint_persn = person / people", "Nothing goes by languagelint_persn: did you mean languagelint_person.")]
    [InlineData("languagelint_kinds = letter / letters", "Nothing goes by languagelint_kinds: did you mean languagelint_kind.")]
    [InlineData("languagelint_severity.LLH02 = error", "Nothing goes by languagelint_severity.llh02: did you mean languagelint_severity.LLH002.")]
    [InlineData("languagelint_severity.labeling = off", "Nothing goes by languagelint_severity.labeling: did you mean languagelint_severity.labelling.")]
    [InlineData("dotnet_diagnostic.LLH01.severity = none", "Nothing goes by dotnet_diagnostic.llh01.severity: did you mean dotnet_diagnostic.LLH001.")]
    [InlineData("languagelint_somethingelse = a / b", "Nothing goes by languagelint_somethingelse: take it out, or check the spelling.")]
    public void A_key_that_nothing_goes_by_is_named_once_with_the_right_one(string line, string sentence)
    {
        var outcome = _place.With(HousePack.Name, HousePack.Text).With("letters/other.md", HousePack.Letter).With("letters/.editorconfig", "[*]\n" + line + "\n").Run("check", "letters");

        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith($"letters/.editorconfig(2): {sentence}\n", outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("languagelint_person = person / people")]
    [InlineData("languagelint_severity.LLH001 = warning")]
    [InlineData("dotnet_diagnostic.CA1000.severity = none")]
    [InlineData("dotnet_diagnostic.LL1001.severity = warning")]
    [InlineData("indent_size = 4")]
    public void A_key_that_somebody_goes_by_is_not_spoken_of(string line) =>
        Assert.Empty(_place.With(HousePack.Name, HousePack.Text).With("letters/.editorconfig", "[*]\n" + line + "\n").Run("check", "letters").Error);

    [Theory]
    [InlineData("rules: [", "broken.yml(1,")]
    [InlineData("pack: a\nrulez: []\n", "broken.yml(2,1)")]
    public void A_broken_pack_is_named_with_its_place(string text, string place)
    {
        var outcome = _place.With("broken.yml", text).Run("check", "letters", "--pack", "broken.yml");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(place, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var outcome = _place.With("a.yml", HousePack.Text).With("b.yml", HousePack.Text).Run("check", "letters", "--pack", "a.yml", "--pack", "b.yml");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("LLH001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_named()
    {
        var outcome = _place.Run("check", "letters", "--pack", "house.yml");

        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith("house.yml: There is no pack of this name: check the spelling.\n", outcome.Error, StringComparison.Ordinal);
    }

    private static List<string?> RulesOf(Workplace.Outcome outcome)
    {
        using var report = JsonDocument.Parse(outcome.Out);
        return [.. Findings(report).Select(finding => finding.GetProperty("rule").GetString())];
    }

    private static IEnumerable<JsonElement> Findings(JsonDocument report) =>
        report.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray());
}
