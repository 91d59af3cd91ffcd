using System.Text.Json;
using LanguageLint.Reports;

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

    [Fact]
    public void The_same_letters_make_the_same_reports_however_many_are_checked_at_once()
    {
        var formats = ReportFormats.All.Select(format => format.Name).ToList();
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            var lines = string.Concat(Enumerable.Repeat("See you on Monday. ", random.Next(600)));
            _place.With($"letters/{i % 7}/{i:00}.md", $"<!-- languagelint: keep LLH002 our own word -->\n\nThe rigmarole.\n\n{lines}\n\nBring your quibbles {i % 5}.\n");
        }

        _place.With("letters/unreadable.docx", "no").Run("baseline", "letters/3", "-o", "languagelint.baseline");
        var reports = new[] { 1, 2, 8 }.Select(Reports).ToList();

        Assert.All(reports[0], report => Assert.NotEmpty(report));
        Assert.Equal(reports[0], reports[1]);
        Assert.Equal(reports[0], reports[2]);

        List<string> Reports(int atOnce)
        {
            _place.Run(["check", "letters", .. formats.SelectMany(format => new[] { "--report", $"{format}={format}.out" })], new Dictionary<string, string>(), filesAtOnce: atOnce);
            return formats.ConvertAll(format => Read($"{format}.out"));
        }
    }

    [Fact]
    public void What_a_comment_keeps_and_what_a_baseline_accepts_is_listed_with_its_reason()
    {
        _place.With("letters/kept.md", "<!-- languagelint: keep LLH001 \"quibbles\" the name of the group by Jo Bell until 2100-01-31 -->\n\nBring your quibbles.\n").Run("baseline", "letters/visit.md", "-o", "languagelint.baseline");
        var outcome = _place.Run("check", "letters", "--format", "json", "--report", "sarif-all=all.sarif", "--report", "sarif=open.sarif", "--report", "html=page.html");

        Assert.Equal(0, outcome.ExitCode);
        using var json = JsonDocument.Parse(outcome.Out);
        var silenced = json.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("suppressed").EnumerateArray());
        Assert.Equal(
            [("LLH001", "comment", "the name of the group", "Jo Bell", "2100-01-31"), ("LLH001", "baseline", "Accepted in the baseline.", null, null), ("LLH002", "baseline", "Accepted in the baseline.", null, null)],
            silenced.Select(entry => (Text(entry, "rule"), Text(entry, "silencedBy"), Text(entry, "reason"), Text(entry, "by"), Text(entry, "until"))));
        using var sarif = JsonDocument.Parse(Read("all.sarif"));
        Assert.Equal(
            [("inSource", "accepted", "the name of the group (Jo Bell), until 2100-01-31"), ("external", "accepted", "Accepted in the baseline."), ("external", "accepted", "Accepted in the baseline.")],
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("suppressions")[0])
                .Select(suppression => (Text(suppression, "kind"), Text(suppression, "status"), Text(suppression, "justification"))));
        Assert.Contains("\"results\": []", Read("open.sarif"), StringComparison.Ordinal);
        Assert.Contains("<li>“quibbles”: the name of the group (Jo Bell), until 2100-01-31 ", Read("page.html"), StringComparison.Ordinal);
        Assert.Contains("Accepted in the baseline for now: 2 phrases", Read("page.html"), StringComparison.Ordinal);

        static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
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
            "{\"version\":1,\"date\":\"1970-01-01T00:00:00Z\",\"files\":1,\"words\":17,\"strengths\":0,\"rules\":{\"LLH001\":1,\"LLH002\":1},\"folders\":{\"letters\":2},\"folderWords\":{\"letters\":17}}\n"
            + "{\"version\":1,\"date\":\"1970-01-02T00:00:00Z\",\"files\":1,\"words\":17,\"strengths\":0,\"rules\":{\"LLH002\":1},\"folders\":{\"letters\":1},\"folderWords\":{\"letters\":17}}\n",
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
