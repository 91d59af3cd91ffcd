using System.Reflection;

namespace LanguageLint.Cli.Tests;

public sealed class TraceTests : IDisposable
{
    private readonly Workplace _place = new Workplace().With(
        "letter.txt",
        """
        You failed to attend.

        The upload failed to complete.
        An offender came to the Offender Management Unit. He is not an offender.
        Please do not write “offender”.

        Thank you.

        """);

    private static string Samples =>
        typeof(TraceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Samples").Value!;

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_phrase_that_is_reported_says_how() =>
        Assert.Equal(
            """
            letter.txt:1

              You failed to attend.
                  ~~~~~~~~~~~~~~~~
              LL2001 failed-to-attend: reported as a warning.
              LL2002 failed-to: left alone, because LL2001 failed-to-attend speaks about this phrase.
              LL2020 failed-to-comply: left alone, because LL2001 failed-to-attend speaks about this phrase.

            “languagelint explain ID” tells what a rule looks for and what it leaves alone.

            """,
            Trace("letter.txt:1"));

    [Theory]
    [InlineData(4, "LL1001 offender: reported as a warning.")]
    [InlineData(4, "LL1001 offender: left alone, because it is part of a name.")]
    [InlineData(4, "LL1001 offender: left alone, because the sentence says that it is not so.")]
    [InlineData(5, "LL1001 offender: left alone, because the words are spoken about here, not used.")]
    [InlineData(7, "No rule looks at any words here.")]
    [InlineData(6, "There is no text to check here.")]
    [InlineData(40, "There is no text to check here.")]
    public void A_phrase_that_is_left_alone_says_why(int line, string expected) => Assert.Contains(expected, Trace($"letter.txt:{line}"), StringComparison.Ordinal);

    [Fact]
    public void A_place_of_a_Word_file_is_traced()
    {
        _place.With("letter.docx", File.ReadAllBytes(Path.Combine(Samples, "warning-letter.docx")));

        Assert.Contains("reported as a", Trace("letter.docx:paragraph 3"), StringComparison.Ordinal);
        Assert.Equal(
            (2, "languagelint: letter.docx has no place “7”: places are named as in a report, such as “document title”, “page header”, “paragraph 1”.\n"),
            Failure("letter.docx:7"));
    }

    [Theory]
    [InlineData("letter.txt", 2, "“letter.txt” names no line")]
    [InlineData("letter.txt:x", 2, "“x” is no line of letter.txt: lines are counted from 1.")]
    [InlineData("other.txt:1", 3, "other.txt")]
    public void What_cannot_be_traced_is_told(string spot, int exitCode, string expected)
    {
        var (code, error) = Failure(spot);

        Assert.Equal(exitCode, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_and_a_line_do_not_go_together() =>
        Assert.Equal(2, _place.Run("explain", "offender", "--trace", "letter.txt:1").ExitCode);

    private string Trace(string spot)
    {
        var outcome = _place.Run("explain", "--trace", spot);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return outcome.Out;
    }

    private (int Code, string Error) Failure(string spot)
    {
        var outcome = _place.Run("explain", "--trace", spot);
        return (outcome.ExitCode, outcome.Error);
    }
}
