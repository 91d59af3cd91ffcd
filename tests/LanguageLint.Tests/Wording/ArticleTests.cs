using LanguageLint.Wording;

namespace LanguageLint.Tests.Wording;

public class ArticleTests
{
    [Theory]
    [InlineData("an", "offender addict ex-offender hour hourly honest honour heir heirloom alcoholic unhappy uninformed unidentified unimportant unable uncle us usher utter urgent")]
    [InlineData("an", "urban ugly umbrella onerous only ongoing IOM MP MPs MP's SDR HMP HMPPS NHS FAQ HDC ETE IRA RNR LGBT SMS MoJ OASys x-ray X-ray F-word e-mail éclair")]
    [InlineData("an", "8 8th 80 80% 800 8,000 8.5 11 11th 11,000 18 18-month 18,500 1800 1852 £8 “offender” (unpaid 11000")]
    [InlineData("a", "person victim history hospital house hotel herb university union united unit unique unilateral unanimous uniform European Euro ewe user use used usual utensil")]
    [InlineData("a", "utility ukulele uranium urine one one-off once-weekly year youth UK US UN UNESCO USB MAPPA NEET ROTL RAR CRC PSS YOT DVD U-turn T-shirt probation")]
    [InlineData("a", "1 7 10 12 17 19 100 110 118 180 1,800 1,100 110,000 1000 1700 £5 “person” (paid 181")]
    public void The_article_follows_the_sound(string article, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, article), (word, Article.For(word))));

    [Theory]
    [InlineData("OFFENDER", "an")]
    [InlineData("PERSON", "a")]
    [InlineData("", "a")]
    [InlineData("…", "a")]
    [InlineData("honest person", "an")]
    [InlineData("person with an addiction", "a")]
    public void The_first_word_decides(string phrase, string article) => Assert.Equal(article, Article.For(phrase));
}
