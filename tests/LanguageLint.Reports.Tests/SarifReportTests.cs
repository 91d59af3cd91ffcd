using System.Text.Json;
using NJsonSchema;
using Snapshooter.Xunit;

namespace LanguageLint.Reports.Tests;

public class SarifReportTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "consumers", "sarif-2.1.0-rtm.5.json")));

    [Fact]
    public void A_report_says_what_it_has_always_said() => Snapshot.Match(Samples.Write("sarif", Samples.Everything));

    [Fact]
    public async Task A_report_fits_the_schema_of_OASIS()
    {
        var schema = await Schema.Value;

        Assert.Empty(schema.Validate(Samples.Write("sarif", Samples.Everything)));
        Assert.Empty(schema.Validate(Samples.Write("sarif", [])));
        Assert.NotEmpty(schema.Validate(Samples.Write("sarif", Samples.Everything).Replace("\"startLine\": 3", "\"startLine\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_result_has_a_rule_with_help_and_names_that_stay()
    {
        using var report = JsonDocument.Parse(Samples.Write("sarif", [Samples.Twice]));
        var run = report.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(2, results.Count);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Contains("Ministry of Justice", rules[0].GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, results.Select(result => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()).Distinct().Count());
        Assert.Single(results.Select(result => result.GetProperty("partialFingerprints").GetProperty("languageLint/v1").GetString()).Distinct());
    }

    [Fact]
    public void The_columns_of_a_region_count_UTF16_units_of_the_line()
    {
        using var report = JsonDocument.Parse(Samples.Write("sarif", [Samples.LetterReport]));
        var run = report.RootElement.GetProperty("runs")[0];
        var region = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal((3, 55, 3, 73), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("./letters/a b#1.md", "letters/a%20b%231.md", true)]
    [InlineData("/srv/letters/é.md", "file:///srv/letters/%C3%A9.md", false)]
    public void Paths_are_URIs_from_the_root_of_the_repository(string path, string uri, bool isRelative)
    {
        using var report = JsonDocument.Parse(Samples.Write("sarif", [Samples.LetterReport with { Path = path }]));
        var location = report.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(uri, location.GetProperty("uri").GetString());
        Assert.Equal(isRelative, location.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public async Task A_report_stays_within_the_limits_of_GitHub_and_says_what_it_leaves_out()
    {
        var file = Samples.Twice with { Findings = [.. Enumerable.Repeat(Samples.Twice.Findings[0], SarifReport.MostResults + 7)] };
        var text = Samples.Write("sarif", [file]);
        using var report = JsonDocument.Parse(text);
        var run = report.RootElement.GetProperty("runs")[0];

        Assert.Equal(SarifReport.MostResults, run.GetProperty("results").GetArrayLength());
        Assert.StartsWith("7 more findings", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty((await Schema.Value).Validate(Samples.Write("sarif", [file with { Findings = [] }])));
    }

    [Fact]
    public async Task What_is_silenced_comes_last_as_suppressed_results_where_it_is_asked_for()
    {
        var file = Samples.LetterReport with { Accepted = [Samples.Twice.Findings[0]] };
        var text = Samples.Write("sarif-all", [file, Samples.Suggested]);
        using var report = JsonDocument.Parse(text);
        var results = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Empty((await Schema.Value).Validate(text));
        Assert.Equal([false, false, true], results.Select(result => result.TryGetProperty("suppressions", out _)));
        Assert.Equal(Samples.Write("sarif", [Samples.LetterReport]), Samples.Write("sarif", [file]));
    }

    [Fact]
    public void Silenced_findings_take_no_place_of_others()
    {
        var many = Samples.Twice with { Findings = [.. Enumerable.Repeat(Samples.Twice.Findings[0], SarifReport.MostResults - 1)], Accepted = Samples.Twice.Findings };
        using var report = JsonDocument.Parse(Samples.Write("sarif-all", [Samples.Twice with { Findings = [], Accepted = Samples.Twice.Findings }, many]));
        var results = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(SarifReport.MostResults, results.Count);
        Assert.Single(results, result => result.TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void A_run_in_which_a_file_could_not_be_read_was_not_successful()
    {
        using var report = JsonDocument.Parse(Samples.Write("sarif", [FileReport.Unreadable("a.txt", "It is locked.")]));
        var invocation = report.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("It is locked.", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }
}
