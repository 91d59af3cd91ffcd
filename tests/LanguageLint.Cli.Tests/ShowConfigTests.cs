using Snapshooter.Xunit;

namespace LanguageLint.Cli.Tests;

public sealed class ShowConfigTests : IDisposable
{
    private readonly Workplace _place = new Workplace()
        .With(".editorconfig", "root = true\n[*]\nlanguagelint_person = person / people\nlanguagelint_severity.LLH001 = error\nlanguagelint_severity.document = suggestion\n")
        .With("letters/.editorconfig", "[*.txt]\nlanguagelint_kind = poster\n\n[*.md]\nlanguagelint_kind = letter\ndotnet_diagnostic.LLH002.severity = none\nlanguagelint_packs = ../shared/house.yml\n")
        .With("shared/house.yml", HousePack.Text);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Every_setting_is_shown_with_the_file_line_and_section_it_comes_from()
    {
        var outcome = _place.Run("check", "--show-config", "letters/visit.md");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var (shown, ofPack) = (outcome.Out.Split('\n'), new[] { "LLH001", "LLH002" });
        Snapshot.Match(string.Join('\n', shown.Where(line => !line.StartsWith("  LL8", StringComparison.Ordinal))));
        Assert.All(ofPack, id => Assert.Contains(shown, line => line.Contains(id, StringComparison.Ordinal)));
        Assert.Contains(shown, line => line.StartsWith("  LL8", StringComparison.Ordinal) && line.EndsWith("languagelint_severity.document, .editorconfig(5) [*]", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_of_the_command_line_are_shown_as_such()
    {
        var shown = _place.Run("check", "--show-config", "other.md", "--kind", "web", "--style", "moj", "--pack", "shared/house.yml").Out;

        Assert.Matches("(?m)^  languagelint_kind +web +--kind$", shown);
        Assert.Matches("(?m)^  languagelint_style +moj +--style$", shown);
        Assert.Matches("(?m)^  shared/house.yml +--pack$", shown);
    }

    [Fact]
    public void What_a_house_style_decides_is_shown_as_its_own() =>
        Assert.Matches("(?m) house style (moj|scotland)$", _place.With("style/.editorconfig", "root = true\n[*]\nlanguagelint_style = scotland\n").Run("check", "--show-config", "style/a.md").Out);

    [Fact]
    public void A_file_that_nobody_configures_has_defaults()
    {
        var shown = _place.With("plain/.editorconfig", "root = true\n").Run("check", "--show-config", "plain/a.md").Out;

        Assert.Matches("(?m)^  languagelint_kind +as the content shows +default$", shown);
        Assert.EndsWith("Weights other than the rules’ own\n  none\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_nothing_goes_by_is_named_with_the_right_one()
    {
        var outcome = _place.With("letters/.editorconfig", "[*]\nlanguagelint_kidn = letter / letters\n").Run("check", "--show-config", "letters/a.md");

        Assert.EndsWith("letters/.editorconfig(2): Nothing goes by languagelint_kidn: did you mean languagelint_kind.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  languagelint_kidn +letter / letters +letters/.editorconfig\(2\) \[\*\]$", outcome.Out);
    }

    [Fact]
    public void A_folder_has_no_settings_of_its_own() => Assert.Equal(
        new(2, "", "languagelint: letters: This is a folder, and sections of .editorconfig go by the names of files: name a file in it.\n"),
        _place.Run("check", "--show-config", "letters"));
}
