using Snapshooter.Xunit;

namespace LanguageLint.Reports.Tests;

public class TextReportTests
{
    [Fact]
    public void A_report_says_what_it_has_always_said() => Snapshot.Match(Samples.Write("text", [Samples.LetterReport, Samples.WordReport]));

    [Fact]
    public void Colours_are_written_when_asked_for() => Snapshot.Match(Samples.Write("text", [Samples.LetterReport], color: true));

    [Theory]
    [InlineData(0, "Nothing to change in 0 files (0 words).", false)]
    [InlineData(1, "Nothing to change in 1 file (1 word).", true)]
    [InlineData(3, "Nothing to change in 3 files (3 words).", true)]
    public void A_run_without_findings_ends_warmly(int files, string closing, bool isSaid)
    {
        var report = Samples.Write("text", Enumerable.Repeat(new FileReport { Path = "a.txt", Words = 1 }, files));

        Assert.Equal(isSaid ? closing + "\n" : "", report);
    }

    [Fact]
    public void A_run_over_nothing_but_unreadable_files_does_not_say_that_all_is_well() =>
        Assert.Equal("", Samples.Write("text", [FileReport.Unreadable("a.txt", "it is locked.")]));

    [Fact]
    public void Nothing_that_a_document_holds_can_steer_the_terminal()
    {
        const string Text = "We meet \u001b[2J\u009b31m prolific\toffenders \u202Eand others\u0007.";
        var report = Samples.Write("text", [FileReport.Of(Samples.TextFile("od\u001bd.txt", Text), [Samples.Finding(Samples.Offender, Text, "prolific\toffenders")], Samples.Sources)]);

        Assert.Contains("prolific offenders", report, StringComparison.Ordinal);
        Assert.DoesNotContain(report, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202E', report);
    }

    [Fact]
    public void What_works_well_is_said_once_and_of_much_of_it_the_rest_is_counted()
    {
        var well = Samples.LetterReport.Findings[0];
        var named = well with { Finding = well.Finding with { Message = $"“{well.Text}” is a welcome." } };
        var report = Samples.Write("text", [Samples.LetterReport with { Findings = [named, well, well, well, well] }]);

        Assert.Contains("  Works well, line 3: “We look forward to seeing you” is a welcome. LL0003\n", report, StringComparison.Ordinal);
        Assert.Contains("  Works well, line 3: “We look forward to seeing you” A welcome sets the tone. LL0003\n", report, StringComparison.Ordinal);
        Assert.Contains("  Works well, and 2 more phrases of this file.\n", report, StringComparison.Ordinal);
    }
}
