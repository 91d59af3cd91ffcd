using CsCheck;
using LanguageLint.Text;

namespace LanguageLint.Reports.Tests;

public class ExcerptTests
{
    [Theory]
    [InlineData("Our service works with offenders in Leeds.", 100, "Our service works with offenders in Leeds.")]
    [InlineData("Our service works with offenders in Leeds.", 30, "…with offenders in Leeds.")]
    [InlineData("Our service works with offenders.", 22, "…with offenders.")]
    [InlineData("Some offenders in Leeds and elsewhere told us so.", 30, "Some offenders in Leeds and…")]
    [InlineData("Theoffendersareherewithoutaspace", 20, "Theoffenders…")]
    public void A_long_sentence_is_cut_between_words_around_its_phrase(string sentence, int width, string expected)
    {
        var phrase = new TextSpan(sentence.IndexOf("offenders", StringComparison.Ordinal), "offenders".Length);
        var excerpt = Excerpt.Fit(sentence, phrase, width);

        Assert.Equal(expected, excerpt.Text);
    }

    [Fact]
    public void The_phrase_is_always_whole_and_the_line_fits_where_it_can()
    {
        var cases = Gen.Select(Gen.String[Gen.Char["ab .\n\u001bé漢"], 0, 80], Gen.Int[0, 80], Gen.Int[0, 20], Gen.Int[1, 60]);
        cases.Sample((sentence, start, length, width) =>
        {
            start = Math.Min(start, sentence.Length);
            var phrase = new TextSpan(start, Math.Min(length, sentence.Length - start));
            var excerpt = Excerpt.Fit(sentence, phrase, width);

            Assert.Equal(Printable.Of(sentence.Substring(phrase.Start, phrase.Length)), excerpt.Text.Substring(excerpt.Phrase.Start, excerpt.Phrase.Length));
            Assert.True(excerpt.Text.Length <= Math.Max(width, phrase.Length + 2), excerpt.Text);
        });
    }

    [Fact]
    public void The_underline_stands_below_the_phrase_also_after_wide_and_combining_letters()
    {
        var excerpt = Excerpt.Fit("漢字 e\u0301 offender", new TextSpan(6, 8), 80);

        Assert.Equal("       ~~~~~~~~", excerpt.Underline);
    }
}
