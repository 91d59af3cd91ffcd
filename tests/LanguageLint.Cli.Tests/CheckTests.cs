using System.Text.Json;
using LanguageLint.Cli.Checking;

namespace LanguageLint.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_letter_without_findings_exits_with_0_and_a_warm_word()
    {
        var outcome = _place.With("letter.txt", "Dear Sam,\n\nSee you on Monday.\n").Run("check", "letter.txt");

        Assert.Equal(new(0, "Nothing to change in 1 file (6 words).\n", ""), outcome);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        var outcome = _place.Run(["check", "-", "--format", "json"], new Dictionary<string, string>(), input: "See you on Monday.");

        Assert.Equal("-", PathsOf(outcome).Single());
    }

    [Fact]
    public void A_folder_is_walked_by_name_and_its_programs_are_left_out()
    {
        _place.With("b.txt", "B").With("a.md", "A").With("c.bin", "C").With("sub/d.txt", "D").With(".git/e.txt", "E")
            .With("bin/f.txt", "F").With("obj/g.md", "G").With("node_modules/h/i.md", "H").With("Sub/J.TXT", "J");

        Assert.Equal(["a.md", "b.txt", "Sub/J.TXT", "sub/d.txt"], PathsOf(_place.Run("check", ".", "--format", "json")));
    }

    [Fact]
    public void A_link_back_to_its_own_folder_is_not_followed()
    {
        _place.With("letters/a.txt", "A");
        Directory.CreateSymbolicLink(Path.Combine(_place.Folder, "letters", "again"), Path.Combine(_place.Folder, "letters"));

        Assert.Equal(["letters/a.txt"], PathsOf(_place.Run("check", "letters", "--format", "json")));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once() =>
        Assert.Equal(["a.txt"], PathsOf(_place.With("a.txt", "A").Run("check", "a.txt", ".", "./a.txt", "--format", "json")));

    [Fact]
    public void Many_files_are_reported_in_the_same_order_each_time()
    {
        for (var i = 0; i < 200; i++)
        {
            _place.With($"letters/{i:000}.txt", string.Concat(Enumerable.Repeat("See you on Monday. ", i % 7 * 100)) + "Bye.");
        }

        var first = _place.Run("check", "letters", "--format", "json");

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"letters/{i:000}.txt"), PathsOf(first));
        Assert.Equal(first.Out, _place.Run("check", "letters", "--format", "json").Out);
    }

    [Fact]
    public void A_run_that_is_stopped_exits_with_130_and_leaves_a_whole_report()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var outcome = _place.With("a.txt", "A").Run(["check", "a.txt", "--format", "json"], new Dictionary<string, string>(), cancellation: stopped.Token);

        Assert.Equal(130, outcome.ExitCode);
        if (outcome.Out.Length > 0)
        {
            Assert.Empty(PathsOf(outcome));
        }
    }

    [Fact]
    public void A_bar_shows_how_far_a_long_run_is()
    {
        Assert.Equal("░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 1,200 files", Progress.Line(0, 1200));
        Assert.Equal("███████████████░░░░░░░░░░░░░░░ 600 of 1,200 files", Progress.Line(600, 1200));
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, "", false)]
    [InlineData(false, "1", true, "--color")]
    [InlineData(true, "", false, "--no-color")]
    public void Colour_is_for_terminals_and_can_be_refused_or_forced(bool isTerminal, string noColor, bool isColoured, params string[] options)
    {
        var environment = new Dictionary<string, string> { ["NO_COLOR"] = noColor };
        var outcome = _place.With("a.txt", "See you.").Run(["check", "a.txt", .. options], environment, isTerminal: isTerminal);

        Assert.Equal(isColoured, outcome.Out.Contains('\u001b', StringComparison.Ordinal));
    }

    internal static IReadOnlyList<string> PathsOf(Workplace.Outcome outcome)
    {
        using var report = JsonDocument.Parse(outcome.Out);
        return [.. report.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!)];
    }
}
