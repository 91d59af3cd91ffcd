namespace LanguageLint.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With(HousePack.Name, HousePack.Text).With("letters/visit.md", HousePack.Letter);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Several_reports_come_from_one_run()
    {
        var outcome = _place.Run("check", "letters", "--format", "line", "--report", "sarif=out.sarif", "--report", "junit=out.xml");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("letters/visit.md(5,31): warning LLH001: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"LLH001\"", Read("out.sarif"), StringComparison.Ordinal);
        Assert.Contains("<testsuite name=\"letters/visit.md\"", Read("out.xml"), StringComparison.Ordinal);
        Assert.Equal([HousePack.Name, "letters", "out.sarif", "out.xml"], Names());
    }

    [Theory]
    [InlineData("--report takes a format and a file, such as sarif=findings.sarif, not “sarif”.", "sarif")]
    [InlineData("--report takes a format and a file, such as sarif=findings.sarif, not “sarif=”.", "sarif=")]
    [InlineData("There is no report format “xml”: --report takes text, line, json, ", "xml=out.xml")]
    [InlineData("no/where.sarif: The report could not be written: check that its folder is there and may be written to.", "sarif=no/where.sarif")]
    public void A_report_that_cannot_be_written_exits_with_2_and_a_sentence(string sentence, string report)
    {
        var outcome = _place.Run("check", "letters", "--report", report);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Equal([HousePack.Name, "letters"], Names());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("azure")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("html")]
    [InlineData("markdown")]
    public void The_same_letters_make_the_same_report_however_the_work_is_shared_out(string format)
    {
        for (var i = 0; i < 40; i++)
        {
            _place.With($"letters/{i:00}.txt", string.Concat(Enumerable.Repeat("See you on Monday. ", i % 7 * 100)) + "Bring your quibbles.");
        }

        Assert.Equal(_place.Run("check", "letters", "--format", format).Out, _place.Run("check", "letters", "--format", format).Out);
    }

    [Fact]
    public void GitHub_s_page_of_the_step_is_added_to()
    {
        _place.With("summary.md", "Before.\n").Run(["check", "letters", "--format", "github"], new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = "summary.md" });

        Assert.StartsWith("Before.\n## LanguageLint\n\n2 phrases to look at", Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_to_look_at_shows_everything_and_fails_nothing()
    {
        _place.Run("baseline", ".");
        var outcome = _place.Run("report", "letters", "-o", "report.html");

        Assert.Equal(new(0, "report.html is written: open it in a browser.\n", ""), outcome);
        Assert.Contains("<mark>quibbles</mark>", Read("report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Over time", Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_keeps_a_line_a_run_without_a_word_of_the_letters_and_draws_it()
    {
        Run(0);
        _place.With("letters/visit.md", HousePack.Letter.Replace("quibbles", "questions", StringComparison.Ordinal));
        Run(86_400);

        Assert.Equal(
            "{\"version\":1,\"date\":\"1970-01-01T00:00:00Z\",\"files\":1,\"words\":17,\"strengths\":0,\"rules\":{\"LLH001\":1,\"LLH002\":1},\"folders\":{\"letters\":2}}\n"
            + "{\"version\":1,\"date\":\"1970-01-02T00:00:00Z\",\"files\":1,\"words\":17,\"strengths\":0,\"rules\":{\"LLH002\":1},\"folders\":{\"letters\":1}}\n",
            Read("history.ndjson"));
        Assert.Contains("from 117.6 in the first run to 58.8 in the last", Read("report.html"), StringComparison.Ordinal);

        void Run(long seconds) => Assert.Equal(0, _place.Run(
            ["report", "letters", "-o", "report.html", "--history", "history.ndjson"], new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = $"{seconds}" }).ExitCode);
    }

    [Fact]
    public void A_history_that_is_none_is_left_as_it_is()
    {
        var outcome = _place.With("history.ndjson", "{\"version\":1}\n").Run("report", "letters", "--history", "history.ndjson");

        Assert.Equal((2, "languagelint: history.ndjson: Line 1 is not a run of a history: take it out, or name another file.\n"), (outcome.ExitCode, outcome.Error));
        Assert.Equal("{\"version\":1}\n", Read("history.ndjson"));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_place.Folder, path));

    private IEnumerable<string> Names() => new DirectoryInfo(_place.Folder).EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => name != ".editorconfig").Order(StringComparer.Ordinal);
}
