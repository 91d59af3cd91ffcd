using Snapshooter.Xunit;

namespace LanguageLint.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Version_says_name_and_number() => Assert.Equal(new(0, "languagelint 0.1.0\n", ""), _place.Run("--version"));

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Help_is_a_page_with_examples(params string[] arguments)
    {
        var help = _place.Run(arguments);

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Snapshot.Match(help.Out, Snapshooter.SnapshotNameExtension.Create(string.Join('-', arguments)));
    }

    [Fact]
    public void Without_arguments_help_is_shown() => Assert.Equal(_place.Run("--help"), _place.Run());

    [Theory]
    [InlineData("“languagelint check --help” shows how it is used.", "check")]
    [InlineData("“languagelint --help” shows how it is used.", "chekc", "letters")]
    [InlineData("“languagelint rules list --help” shows how it is used.", "rules", "list", "coercive")]
    [InlineData("--format takes text, line, json, ndjson, sarif, github, azure, gitlab, junit, checkstyle, html or markdown, not “xml”.", "check", "a.txt", "--format", "xml")]
    [InlineData("--fail-on takes error, warning, suggestion or never, not “always”.", "check", "a.txt", "--fail-on", "always")]
    [InlineData("There is no option --fail-onn; a file of that name is written ./--fail-onn.", "check", "a.txt", "--fail-onn")]
    public void A_command_that_is_not_right_exits_with_2_and_says_what_would_be(string sentence, params string[] arguments)
    {
        var outcome = _place.With("a.txt", "Hello.").Run(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }
}
