using System.CommandLine;
using Snapshooter.Xunit;

namespace LanguageLint.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Version_says_name_and_number() => Assert.Equal(new(0, "languagelint 0.1.0\n", ""), _place.Run("--version"));

    /// <summary>Every command there is, as it is typed.</summary>
    public static TheoryData<string> Commands()
    {
        var root = CommandLine.Root(new Surroundings { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null, Folder = "/" });
        return [.. Below("", root)];

        static IEnumerable<string> Below(string path, Command command) =>
            [path, .. command.Subcommands.Where(below => !below.Hidden).SelectMany(below => Below($"{path} {below.Name}".Trim(), below))];
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_every_command_is_a_page_with_examples_and_exit_codes(string command)
    {
        var help = _place.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains("\nExamples:\n  ", help.Out, StringComparison.Ordinal);
        Assert.Contains("\nExit codes", help.Out, StringComparison.Ordinal);
        Assert.All(help.Out.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Snapshot.Match(help.Out, Snapshooter.SnapshotNameExtension.Create(command.Length == 0 ? "languagelint" : command.Replace(' ', '-')));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Examples_of_help_are_command_lines_that_are_right(string command)
    {
        var root = CommandLine.Root(new Surroundings { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null, Folder = "/" });
        var page = _place.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out;
        var examples = page[page.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  languagelint ", StringComparison.Ordinal));

        Assert.All(examples, example => Assert.True(root.Parse(example.Split(" > ")[0].Split(" < ")[0].Split(" | ")[0].Trim()) is { Errors: [] } or { Action: HelpPage }, example));
    }

    [Fact]
    public void Without_arguments_help_is_shown() => Assert.Equal(_place.Run("--help"), _place.Run());

    [Fact]
    public void A_file_whose_name_begins_like_an_option_can_be_named_after_two_dashes() =>
        Assert.Equal(0, _place.With("--draft.txt", "Hello.").Run("check", "--", "--draft.txt").ExitCode);

    [Theory]
    [InlineData("“languagelint check --help” shows how it is used.", "check")]
    [InlineData("“languagelint --help” shows how it is used.", "chekc", "letters")]
    [InlineData("“languagelint rules list --help” shows how it is used.", "rules", "list", "coercive")]
    [InlineData("--format takes text, line, json, ndjson, sarif, sarif-all, github, azure, gitlab, junit, checkstyle, html or markdown, not “xml”.", "check", "a.txt", "--format", "xml")]
    [InlineData("--fail-on takes error, warning, suggestion or never, not “always”.", "check", "a.txt", "--fail-on", "always")]
    [InlineData("There is no option --fail-onn: did you mean --fail-on? A file of that name is written ./--fail-onn.", "check", "a.txt", "--fail-onn", "error")]
    [InlineData("There is no option --updat: did you mean --update?", "baseline", ".", "--updat")]
    [InlineData("There is no option --formt: did you mean --format?", "compare", "moj", "us", "--formt=json")]
    [InlineData("There is no option -x. A file", "fix", "-x", "a.txt")]
    [InlineData("There is no command “chekc”: did you mean “check”?\n“languagelint --help”", "chekc", "letters")]
    [InlineData("There is no command “lst”: did you mean “list”?", "rules", "lst")]
    [InlineData("There is no command “a.txt”: “languagelint check a.txt” checks what is called so.", "a.txt")]
    [InlineData("“scotland” is more than “languagelint compare” takes.", "compare", "moj", "us", "scotland")]
    [InlineData("One of the names is empty", "check", "")]
    [InlineData("No rule is called “faild-to” or finds it: did you mean “failed-to”?", "explain", "faild-to")]
    [InlineData("Required argument missing for option: '--diff'.", "check", "a.txt", "--diff")]
    [InlineData("Required argument missing for option: '--after'.", "report", "--after")]
    public void A_command_that_is_not_right_exits_with_2_and_says_what_would_be(string sentence, params string[] arguments)
    {
        var outcome = _place.With("a.txt", "Hello.").Run(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }
}
