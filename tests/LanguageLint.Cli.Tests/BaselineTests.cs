using System.Text;
using System.Text.RegularExpressions;

namespace LanguageLint.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With(HousePack.Name, HousePack.Text).With("letters/visit.md", HousePack.Letter);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void After_a_baseline_a_check_passes_and_says_what_it_leaves_out()
    {
        Assert.Equal(1, _place.Run("check", ".").ExitCode);

        Assert.Equal(
            new(0, "languagelint.baseline: 2 findings in 1 file accepted for now. “languagelint check” leaves them out from here on.\n", ""),
            _place.Run("baseline", "."));
        Assert.Equal(
            new(0, "Nothing new to change in 1 file (17 words).\n2 phrases accepted by the baseline are left out.\n", ""),
            _place.Run("check", ".", "--fail-on", "suggestion"));
        Assert.Equal(1, _place.Run("check", ".", "--no-baseline").ExitCode);
    }

    [Fact]
    public void What_was_put_right_is_told_and_taken_off()
    {
        _place.Run("baseline", ".");
        _place.With("letters/visit.md", HousePack.Letter.Replace("quibbles", "questions", StringComparison.Ordinal));

        Assert.Contains("1 phrase that the baseline accepts is there no more", _place.Run("check", ".").Out, StringComparison.Ordinal);
        Assert.Equal(new(0, "languagelint.baseline: 1 finding taken off, 1 finding left.\n", ""), _place.Run("baseline", ".", "--update"));
        Assert.DoesNotContain("no more", _place.Run("check", ".").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_one_file_says_nothing_of_the_others()
    {
        _place.With("letters/other.md", "Bring your quibbles.").Run("baseline", ".");
        File.Delete(Path.Combine(_place.Folder, "letters/other.md"));

        Assert.DoesNotContain("no more", _place.Run("check", "letters/visit.md").Out, StringComparison.Ordinal);
        Assert.Contains("1 phrase that the baseline accepts is there no more", _place.Run("check", ".").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_baseline_counts()
    {
        _place.Run("baseline", "letters", "-o", "letters/languagelint.baseline");
        _place.With("posters/visit.md", HousePack.Letter);

        Assert.Equal(0, _place.Run("check", "letters").ExitCode);
        Assert.Equal(1, _place.Run("check", "posters").ExitCode);
    }

    [Fact]
    public void What_a_build_reports_can_be_accepted_by_its_log()
    {
        var prints = Regex.Matches(_place.Run("check", ".", "--format", "json").Out, "\"fingerprint\": ?\"([0-9a-f]+)\"").Select(match => match.Groups[1].Value).ToList();
        var rules = Regex.Matches(_place.Run("check", ".", "--format", "json").Out, "\"rule\": ?\"(LLH[0-9]+)\"").Select(match => match.Groups[1].Value).ToList();
        _place.With("build.sarif", Log(rules[0], prints[0], "")).With("again.sarif", Log(rules[0], prints[0], "").Replace("[{\"ruleId", "[" + Result("CA1000", "x", "") + ",{\"ruleId", StringComparison.Ordinal))
            .With("kept.sarif", Log(rules[1], prints[1], "\"suppressions\": [{ \"kind\": \"inSource\" }],"));

        Assert.Equal(
            new(0, "languagelint.baseline: 1 finding in 1 file accepted for now. The analyzer and “languagelint check” leave them out from here on.\n", ""),
            _place.Run("baseline", "--from", "build.sarif", "again.sarif", "kept.sarif"));
        Assert.Contains("1 phrase accepted by the baseline is left out.", _place.Run("check", ".").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This is no log of a build", "not json")]
    [InlineData("This is no log of a build", "{}")]
    [InlineData("This is no log of a build", "[]")]
    [InlineData("This is no log of a build", "{ \"version\": \"2.1.0\", \"runs\": [{ \"results\": 1 }] }")]
    [InlineData("another version of SARIF", "{ \"version\": \"1.0.0\", \"runs\": [] }")]
    public void A_log_that_cannot_be_used_is_told(string sentence, string log)
    {
        var outcome = _place.With("build.sarif", log).Run("baseline", "--from", "build.sarif");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }

    private string Log(string rule, string print, string more) =>
        "{ \"version\": \"2.1.0\", \"runs\": [{ \"results\": [" + Result(rule, print, more) + "] }] }";

    private string Result(string rule, string print, string more) =>
        $$"""{"ruleId": "{{rule}}", {{more}} "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(Path.Combine(_place.Folder, "letters/visit.md"))}}" } } }], "properties": { "warningLevel": 1, "customProperties": { "fingerprint": "{{print}}" } } }""";

    [Theory]
    [InlineData("There is no log of that name", "baseline", "--from", "none.sarif", "-o", "other.baseline")]
    [InlineData("There is a baseline already", "baseline", "--from", "none.sarif")]
    [InlineData("leave out the paths", "baseline", ".", "--from", "none.sarif")]
    [InlineData("--update cannot go by logs", "baseline", "--update", "--from", "none.sarif")]
    [InlineData("Name the files and folders", "baseline")]
    [InlineData("There is a baseline already", "baseline", ".")]
    [InlineData("There is no baseline to update", "baseline", ".", "--update", "-o", "other.baseline")]
    [InlineData("A baseline is for files in its own folder and below", "baseline", ".", "-o", "letters/own.baseline")]
    [InlineData("A baseline is for files in its own folder and below", "baseline", "-", "-o", "own.baseline")]
    public void What_cannot_be_done_exits_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        _place.With("posters/visit.md", HousePack.Letter).Run("baseline", ".");

        var outcome = _place.Run(arguments);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_stops_the_run_before_it_starts()
    {
        var outcome = _place.With("languagelint.baseline", "languagelint baseline 1\n<<<<<<< ours\n").Run("check", ".", "--format", "json");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("languagelint.baseline(2): A merge stopped here", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_two_thousand_templates_old_findings_stay_away_and_each_new_one_fails()
    {
        var templates = Enumerable.Range(0, 2000).ToDictionary(i => $"t/{i % 40:00}/{i:0000}.md", Template);
        WriteAll(templates);
        Assert.Contains(": 500 findings in 500 files accepted", _place.Run("baseline", "t", "-o", "languagelint.baseline").Out, StringComparison.Ordinal);

        // Files 0, 4, 8 … have an old finding. 200 files get another sentence, 100 another order, 100 another name, some more than one of these.
        foreach (var i in Enumerable.Range(0, 200))
        {
            Change(i * 8, text => text.Replace("See you soon.", $"See you at {i} o'clock, whatever the weather.", StringComparison.Ordinal));
        }

        foreach (var i in Enumerable.Range(0, 100))
        {
            Change((i * 8) + 4, text => string.Join("\n\n", text.Split("\n\n").Reverse()));
        }

        foreach (var i in Enumerable.Range(0, 100))
        {
            var path = templates.Keys.Single(key => key.EndsWith($"/{i * 16:0000}.md", StringComparison.Ordinal));
            templates.Remove(path, out var text);
            templates[$"renamed/{1000 - i}.md"] = text!;
        }

        WriteAll(templates);
        Assert.Equal((0, "Nothing new"), Result(_place.Run("check", "t", "renamed")));

        // 40 new phrases in 40 files, then 10 copies of old sentences in files that had none.
        var expected = new List<string>();
        foreach (var i in Enumerable.Range(0, 50))
        {
            var path = templates.Keys.Single(key => key.EndsWith($"/{(i * 16) + 1:0000}.md", StringComparison.Ordinal));
            _place.With(path, templates[path] + (i < 40 ? $"\n\nYour new quibble is on file, number {i}.\n" : $"\n\nBring your {(i * 16) + 8} quibbles, {(i * 16) + 8} of them.\n"));
            expected.Add(path);
        }

        var outcome = _place.Run("check", "t", "renamed");
        Assert.Equal((1, "50 new phrases"), Result(outcome));
        Assert.Equal(expected.Order(), outcome.Out.Split('\n').Where(line => line.Contains("): warning ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Order());

        void Change(int i, Func<string, string> edit)
        {
            var path = templates.Keys.Single(key => key.EndsWith($"/{i:0000}.md", StringComparison.Ordinal));
            templates[path] = edit(templates[path]);
        }
    }

    private static string Template(int i) =>
        $"Dear ((name)),\n\n{(i % 4 == 0 ? $"Bring your {i} quibbles, {i} of them." : "Bring a friend.")}\n\nSee you soon.\n\nThe team";

    private static (int ExitCode, string Closing) Result(Workplace.Outcome outcome) =>
        (outcome.ExitCode, string.Join(' ', outcome.Out.Split('\n').Last(line => line.Contains(" words)", StringComparison.Ordinal)).Split(' ').TakeWhile(word => word is not "to")));

    private void WriteAll(Dictionary<string, string> files)
    {
        foreach (var folder in new[] { "t", "renamed" }.Select(name => Path.Combine(_place.Folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            _place.With(path, Encoding.UTF8.GetBytes(text));
        }
    }
}
