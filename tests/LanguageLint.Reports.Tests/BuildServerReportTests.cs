using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Snapshooter.Xunit;

namespace LanguageLint.Reports.Tests;

/// <summary>The reports that build servers read.</summary>
public class BuildServerReportTests
{
    private const string Nasty = "Tell ::error::x ##vso[task.complete]y ##[command]z 100% sure, prolific offenders; ok]";

    [Theory]
    [InlineData("line")]
    [InlineData("ndjson")]
    [InlineData("github")]
    [InlineData("azure")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    [InlineData("markdown")]
    public void A_report_says_what_it_has_always_said(string format) =>
        Snapshot.Match(Samples.Write(format, Samples.Everything), Snapshooter.SnapshotNameExtension.Create(format));

    [Fact]
    public void A_line_is_one_that_MSBuild_takes_for_a_warning()
    {
        var line = Samples.Write("line", [Samples.LetterReport]).TrimEnd('\n');

        // The origin, category and code of MSBuild's canonical messages.
        Assert.Matches(@"^[^(]+\(\d+,\d+\): (error|warning) [A-Za-z0-9]+: .+$", line);
    }

    [Fact]
    public void GitHub_is_given_ten_of_a_level_and_the_total()
    {
        var lines = Lines("github", Enumerable.Repeat(Samples.Twice, 7));

        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Equal("::notice title=LanguageLint::14 phrases to look at in 7 files (70 words): 14 warnings.", lines[^1]);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("azure")]
    public void Nothing_in_a_letter_is_a_command_to_the_build_server(string format)
    {
        var file = FileReport.Of(Samples.TextFile("a,b:c;d].txt", Nasty), [.. Enumerable.Repeat(Samples.Finding(Samples.Offender with { Message = Nasty }, Nasty, "prolific offenders"), 12)], Samples.Sources);
        var note = file with { Findings = [.. file.Findings.Select(reported => reported with { Finding = reported.Finding with { Severity = Severity.Note } })] };
        var lines = Lines(format, [file, note]);

        Assert.All(lines, line => Assert.True(Commands(line) <= 1, line));
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("::error", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("##vso[task.complete", StringComparison.Ordinal));

        // The runners look for a command at the start of a line, and for the old spellings anywhere in lines that have none there.
        int Commands(string line) => format == "github"
            ? line.StartsWith("::", StringComparison.Ordinal) ? 1 : line.Contains("##[", StringComparison.Ordinal) ? 2 : 0
            : line.StartsWith("##vso[", StringComparison.Ordinal) ? 1 : line.Contains("##", StringComparison.Ordinal) ? 2 : 0;
    }

    [Theory]
    [InlineData("github", "::warning file=a%2Cb%3Ac;d].txt,line=1,endLine=1,col=")]
    [InlineData("azure", "##vso[task.logissue type=warning;sourcepath=a,b:c%3Bd%5D.txt;linenumber=1;columnnumber=")]
    public void Marks_of_the_command_are_escaped_in_its_properties(string format, string start)
    {
        var file = FileReport.Of(Samples.TextFile("a,b:c;d].txt", Nasty), [Samples.Finding(Samples.Offender, Nasty, "prolific offenders")], Samples.Sources);

        Assert.StartsWith(start, Lines(format, [file])[0], StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_is_given_what_it_needs_and_no_name_twice()
    {
        using var report = JsonDocument.Parse(Samples.Write("gitlab", [Samples.Twice, Samples.Twice with { Path = "b.txt" }, Samples.WordReport]));
        var issues = report.RootElement.EnumerateArray().ToList();

        Assert.Equal(5, issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(issues, issue =>
        {
            Assert.NotEmpty(issue.GetProperty("description").GetString()!);
            Assert.NotEmpty(issue.GetProperty("check_name").GetString()!);
            Assert.Contains(issue.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.True(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() >= 1);
            Assert.DoesNotMatch(@"^\.?/", issue.GetProperty("location").GetProperty("path").GetString());
        });
    }

    [Fact]
    public void JUnit_fits_the_schema_that_Jenkins_reads_by()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "consumers", "jenkins-junit.xsd"));
        var report = XDocument.Parse(Samples.Write("junit", Samples.Everything));
        report.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));

        var broken = XDocument.Parse(Samples.Write("junit", Samples.Everything).Replace("<testcase ", "<testcase who=\"me\" ", StringComparison.Ordinal));
        Assert.Throws<XmlSchemaValidationException>(() => broken.Validate(schemas, null));
        Assert.Equal(("1", "1", "0"), (Of("letters/welcome.txt", "tests"), Of("letters/welcome.txt", "failures"), Of("letters/welcome.txt", "errors")));
        Assert.Equal("1", Of("missing.txt", "errors"));

        string? Of(string suite, string attribute) => report.Root!.Elements().Single(element => element.Attribute("name")!.Value == suite).Attribute(attribute)!.Value;
    }

    [Theory]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public void Text_that_XML_cannot_hold_does_not_break_the_report(string format)
    {
        const string Odd = "half \uD83D a pair, \u0001 and \uFFFE, <b> & \"c\" 🙂";
        var file = FileReport.Of(Samples.TextFile("od\u0002d<.txt", Odd), [Samples.Finding(Samples.Offender with { Message = Odd }, Odd, Odd)], Samples.Sources);

        Assert.Contains("🙂", XDocument.Parse(Samples.Write(format, [file])).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Checkstyle_has_a_place_and_a_weight_for_each()
    {
        var errors = XDocument.Parse(Samples.Write("checkstyle", Samples.Everything)).Root!.Elements("file").Elements("error").ToList();

        Assert.Equal(4, errors.Count);
        Assert.All(errors, error =>
        {
            Assert.True(XmlConvert.ToInt32(error.Attribute("line")!.Value) >= 1);
            Assert.Contains(error.Attribute("severity")!.Value, (string[])["error", "warning", "info", "ignore"]);
        });
    }

    [Fact]
    public void Every_line_of_NDJSON_is_an_object_with_a_type()
    {
        var types = Lines("ndjson", Samples.Everything).Select(line =>
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.GetProperty("type").GetString();
        });

        Assert.Equal(["finding", "finding", "notChecked", "finding", "finding", "error", "summary"], types);
    }

    [Fact]
    public void Markdown_shows_a_letter_s_own_marks_as_they_are()
    {
        const string Text = "A *bold* `code` <img src=x> [link](http://x) | @team prolific offenders";
        var row = Lines("markdown", [FileReport.Of(Samples.TextFile("a|b.md", Text), [Samples.Finding(Samples.Offender, Text, "prolific offenders")], Samples.Sources)])
            .Single(line => line.StartsWith("| a", StringComparison.Ordinal));

        Assert.StartsWith(@"| a\|b.md, line 1 | A \*bold\* \`code\` &lt;img src=x\> \[link\](http://x) \| &#64;team **prolific offenders** |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_Markdown_summary_stays_below_a_megabyte_and_says_the_total()
    {
        var report = Samples.Write("markdown", Enumerable.Repeat(Samples.Twice, 5_000));

        Assert.True(report.Length < 1_000_000);
        Assert.Contains("These are the first 200 of 10000.", report, StringComparison.Ordinal);
    }

    private static List<string> Lines(string format, IEnumerable<FileReport> files) => [.. Samples.Write(format, files).TrimEnd('\n').Split('\n')];
}
