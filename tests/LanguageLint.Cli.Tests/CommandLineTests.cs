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

    [Theory]
    [InlineData("“languagelint check --help” shows how it is used.", "check")]
    [InlineData("“languagelint --help” shows how it is used.", "chekc", "letters")]
    [InlineData("“languagelint rules list --help” shows how it is used.", "rules", "list", "coercive")]
    [InlineData("--format takes text, line, json, ndjson, sarif, sarif-all, github, azure, gitlab, junit, checkstyle, html or markdown, not “xml”.", "check", "a.txt", "--format", "xml")]
    [InlineData("--fail-on takes error, warning, suggestion or never, not “always”.", "check", "a.txt", "--fail-on", "always")]
    [InlineData("There is no option --fail-onn; a file of that name is written ./--fail-onn.", "check", "a.txt", "--fail-onn")]
    public void A_command_that_is_not_right_exits_with_2_and_says_what_would_be(string sentence, params string[] arguments)
    {
        var outcome = _place.With("a.txt", "Hello.").Run(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }
}
