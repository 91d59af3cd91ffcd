using System.Text.Json;
using NJsonSchema;
using Snapshooter.Xunit;

namespace LanguageLint.Reports.Tests;

public class JsonReportTests
{
    private static readonly FileReport[] Everything =
        [Samples.LetterReport, Samples.WordReport, FileReport.Unreadable("missing.txt", "there is no such file.")];

    [Fact]
    public void A_report_says_what_it_has_always_said() => Snapshot.Match(Samples.Write("json", Everything));

    [Fact]
    public async Task Every_report_fits_its_published_schema()
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(Samples.Write("json", Everything)));
        Assert.Empty(schema.Validate(Samples.Write("json", [])));
    }

    [Theory]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"shout\"")]
    [InlineData("\"line\": 3", "\"line\": 0")]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"words\":", "\"wordz\":")]
    public async Task The_schema_refuses_what_the_report_never_says(string written, string changed)
    {
        var schema = await Schema();
        var report = Samples.Write("json", Everything);

        Assert.Contains(written, report, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(report.Replace(written, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Offsets_of_a_text_file_point_at_the_phrase()
    {
        using var report = JsonDocument.Parse(Samples.Write("json", [Samples.LetterReport]));
        var finding = report.RootElement.GetProperty("files")[0].GetProperty("findings")[1];

        Assert.Equal("prolific offenders", Samples.Letter[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()]);
        Assert.Equal("Our service works with prolific offenders in Leeds.", finding.GetProperty("sentence").GetString());
        Assert.Equal((3, 55, 3, 73), (Number("line"), Number("column"), Number("endLine"), Number("endColumn")));

        int Number(string name) => finding.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_Word_file_has_a_place_and_no_lines()
    {
        using var report = JsonDocument.Parse(Samples.Write("json", [Samples.WordReport]));
        var finding = report.RootElement.GetProperty("files")[0].GetProperty("findings")[0];

        Assert.Equal("table 2, row 3", finding.GetProperty("place").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("line").ValueKind);
        Assert.Equal(Samples.Letter.IndexOf("prolific", StringComparison.Ordinal), finding.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("half a pair \uD83D")]
    [InlineData("esc \u001b[2J csi \u009b2J nul \0")]
    public void Text_that_is_not_quite_text_stays_valid_JSON_without_control_characters(string text)
    {
        var report = Samples.Write("json", [FileReport.Of(Samples.TextFile("odd.txt", text), [Samples.Finding(Samples.Offender, text, text)], Samples.Sources)]);

        using var parsed = JsonDocument.Parse(report);
        Assert.DoesNotContain(report, character => char.IsControl(character) && character != '\n');
    }

    private static async Task<JsonSchema> Schema()
    {
        await using var stream = typeof(JsonReport).Assembly.GetManifestResourceStream("report.schema.json")!;
        return await JsonSchema.FromJsonAsync(stream);
    }
}
