using System.Diagnostics;
using System.Text.Json;
using LanguageLint.Tests;
using NJsonSchema;

namespace LanguageLint.Cli.Tests;

public sealed class ComparingTests : IDisposable
{
    private const string Letter = "Dear ((name)),\n\nBring your quibbles to room 4 on Monday.\n\nThe rigmarole takes an hour.\n\nThe team\n";
    private readonly Workplace _place = new Workplace().With(HousePack.Name, HousePack.Text)
        .With("letters/north/a.md", Letter).With("letters/north/b.md", Letter).With("letters/south/c.md", Letter);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_is_new_gone_and_still_there_since_a_commit_is_told()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("-c", "user.name=Sam", "-c", "user.email=sam@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "-m", "Letters");
        Change();

        Assert.Equal(
            """
            New
              letters/south/d.md(1,12): LLH001 quibble
                Bring more quibbles.

            Gone
              letters/north/a.md(3,12): LLH001 quibble
                Bring your quibbles to room 4 on Monday.

            folder           new   gone  still
            letters/north      0      1      3
            letters/south      1      0      2

            Since HEAD: 1 new phrase, 1 gone, 5 still there. To consider per 1,000 words: 117.6 then, 111.1 now.

            """,
            _place.Run("report", "letters", "--since", "HEAD", "--format", "text").Out.Replace(" \n", "\n", StringComparison.Ordinal), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Two_runs_are_compared_from_their_reports_without_the_letters()
    {
        Store("before.json");
        Change();
        Store("after.json");
        Directory.Delete(Path.Combine(_place.Folder, "letters"), recursive: true);

        var markdown = _place.Run("report", "--before", "before.json", "--after", "after.json", "--format", "markdown", "--by", "1");
        Assert.Equal((0, ""), (markdown.ExitCode, markdown.Error));
        Assert.Contains("Since before.json: 1 new phrase, 1 gone, 5 still there.", markdown.Out, StringComparison.Ordinal);
        Assert.Contains("| letters | 1 | 1 | 5 | 117.6 | 111.1 |", markdown.Out, StringComparison.Ordinal);
        Assert.Contains("| letters/south/d.md(1,12) | Bring more **quibbles**. | LLH001 quibble |", markdown.Out, StringComparison.Ordinal);

        Assert.Equal("r.html is written: open it in a browser.\n", _place.Run("report", "--before", "before.json", "--after", "after.json", "-o", "r.html").Out);
        var page = File.ReadAllText(Path.Combine(_place.Folder, "r.html"));
        Assert.Contains("<li><b>1</b> phrase is gone</li>\n<li><b>1</b> phrase is new</li>\n<li><b>5</b> phrases are still there</li>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split(" data-new>").Length);
    }

    [Fact]
    public async Task A_comparison_is_data_as_its_schema_says()
    {
        Store("before.json");
        Change();
        var outcome = _place.Run("report", "letters", "--before", "before.json", "--format", "json");
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("src", "LanguageLint.Reports", "changes.schema.json"));

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Empty(schema.Validate(outcome.Out));
        Assert.NotEmpty(schema.Validate(outcome.Out.Replace("\"stillThere\": 5", "\"stillThere\": -5", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(outcome.Out.Replace("\"fingerprint\"", "\"print\"", StringComparison.Ordinal)));
        using var changes = JsonDocument.Parse(outcome.Out);
        var root = changes.RootElement;
        Assert.Equal(("before.json", 1, 1, 5), (root.GetProperty("since").GetString(), Count("new"), Count("gone"), Count("stillThere")));
        Assert.Equal("letters/south/d.md", Assert.Single(root.GetProperty("new").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(5, root.GetProperty("stillThere").GetArrayLength());

        int Count(string name) => root.GetProperty("total").GetProperty(name).GetInt32();
    }

    [Fact]
    public void Without_another_run_the_report_for_programs_is_that_of_check() =>
        Assert.Equal(_place.Run("check", "letters", "--format", "json").Out, _place.Run("report", "letters", "--format", "json").Out);

    [Fact]
    public void A_run_of_before_is_compared_with_the_letters_as_they_are()
    {
        Store("before.json");
        Assert.StartsWith("Since before.json: 0 new phrases, 0 gone, 6 still there.", Closing(_place.Run("report", "letters", "--before", "before.json", "--format", "text").Out), StringComparison.Ordinal);

        // A letter that can no longer be read has lost nothing.
        _place.With("letters/north/b.md", [0x50, 0x4B, 3, 4, 1, 1]);
        var outcome = _place.Run("report", "letters", "--before", "before.json", "--format", "text");
        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith("Since before.json: 0 new phrases, 0 gone, 4 still there.", Closing(outcome.Out), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_is_drawn_for_each_folder_or_team()
    {
        _place.Run("report", "letters", "-o", "r.html", "--history", "h.ndjson");
        Change();
        _place.Run("report", "letters", "-o", "r.html", "--history", "h.ndjson");

        var page = File.ReadAllText(Path.Combine(_place.Folder, "r.html"));
        Assert.Contains("<th scope=\"row\">letters/north</th><td class=\"number\">117.6</td><td class=\"number\">88.2</td><td class=\"number\">−29.4</td>", page, StringComparison.Ordinal);
        _place.Run("report", "letters", "-o", "r.html", "--history", "h.ndjson", "--by", "1");
        Assert.DoesNotContain("letters/north</th>", File.ReadAllText(Path.Combine(_place.Folder, "r.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report takes files and folders to check, or --after with the JSON report of a run.", "report")]
    [InlineData("report takes files and folders to check, or --after with the JSON report of a run.", "report", "letters", "--after", "a.json")]
    [InlineData("--since compares what git keeps with files and folders: leave out --before and --after.", "report", "letters", "--since", "main", "--before", "a.json")]
    [InlineData("--by takes folder or a number from 1 to 9, not “0”.", "report", "letters", "--by", "0")]
    [InlineData("no.json: There is no report of this name: check the spelling.", "report", "letters", "--before", "no.json")]
    [InlineData("house.languagelint.yml: This is no report of a run: write one with “languagelint check PATH --format json”.", "report", "letters", "--before", "house.languagelint.yml")]
    [InlineData("git could not tell what has changed", "report", "letters", "--since", "nowhere")]
    public void What_cannot_be_compared_exits_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        var outcome = _place.Run(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }

    // One phrase is put right, one letter gets a new name and its paragraphs another order, and a new letter comes.
    private void Change()
    {
        _place.With("letters/north/a.md", Letter.Replace("quibbles", "questions", StringComparison.Ordinal))
            .With("letters/north/e.md", "Dear ((name)),\n\nSee you.\n\nThe rigmarole takes an hour.\n\nBring your quibbles to room 4 on Monday.\n")
            .With("letters/south/d.md", "Bring more quibbles.\n");
        File.Delete(Path.Combine(_place.Folder, "letters/north/b.md"));
    }

    private void Store(string name) => Assert.Equal(0, _place.Run("check", "letters", "--fail-on", "never", "--report", $"json={name}").ExitCode);

    private static string Closing(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _place.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
