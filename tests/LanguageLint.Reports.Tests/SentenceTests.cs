namespace LanguageLint.Reports.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("Hello. You must attend. Bye.", "must", "You must attend.")]
    [InlineData("You must attend.", "must", "You must attend.")]
    [InlineData("He said “no.” You must attend! Bye", "must", "You must attend!")]
    [InlineData("Ask Mr. Hill. You must see Dr. J. Smith today. Bye.", "must", "You must see Dr. J. Smith today.")]
    [InlineData("Arrive by 9.30 a.m. on Monday or you must call. Bye.", "must", "Arrive by 9.30 a.m. on Monday or you must call.")]
    public void A_finding_is_shown_in_its_sentence(string text, string phrase, string expected) =>
        Assert.Equal(expected, Reported(text, phrase).Sentence);

    [Fact]
    public void A_text_without_sentences_is_shown_only_near_the_phrase()
    {
        var text = string.Concat(Enumerable.Repeat("and so on ", 5000)) + "you must attend " + string.Concat(Enumerable.Repeat("and so on ", 5000));
        var reported = Reported(text, "you must attend");

        Assert.InRange(reported.Sentence.Length, 100, 700);
        Assert.Equal("you must attend", reported.Sentence.Substring(reported.InSentence.Start, reported.InSentence.Length));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  \n", 0)]
    [InlineData("one", 1)]
    [InlineData(" two\u00A0words\u2003", 2)]
    [InlineData("well-being isn’t – simple\r\nhere", 5)]
    public void Words_are_counted_between_white_space(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    // Long texts are counted many units at a time: every length, and a space of either kind at every place.
    [Fact]
    public void Words_of_long_texts_are_counted_alike()
    {
        for (var length = 1; length < 70; length++)
        {
            for (var at = 0; at < length; at++)
            {
                foreach (var space in " \t\n\u00A0\u2003é")
                {
                    var text = new string('x', length).Remove(at, 1).Insert(at, space.ToString());
                    Assert.Equal(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, WordCount.Of(text));
                }
            }
        }
    }

    private static ReportedFinding Reported(string text, string phrase) =>
        FileReport.Of(Samples.TextFile("a.txt", text), [Samples.Finding(Samples.Offender, text, phrase)], Samples.Sources).Findings[0];
}
