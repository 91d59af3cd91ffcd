using CsCheck;
using LanguageLint.Rules;
using LanguageLint.Suppressions;

namespace LanguageLint.Tests.Suppressions;

public class SuppressionParserTests
{
    [Theory]
    [InlineData("languagelint: off LL1001 quoted from the order", SuppressionKind.Off, "LL1001", null, "quoted from the order", null, null)]
    [InlineData("  LanguageLint:next ll1001,LLH007 , labelling house style\n", SuppressionKind.Next, "LL1001 LLH007 labelling", null, "house style", null, null)]
    [InlineData("languagelint: keep LL1001 \"prolific offender\" the court's own words", SuppressionKind.Keep, "LL1001", "prolific offender", "the court's own words", null, null)]
    [InlineData("languagelint: keep LL1001 “offender” the court’s own words", SuppressionKind.Keep, "LL1001", "offender", "the court’s own words", null, null)]
    [InlineData("languagelint: off all agreed wording by Ana Okafor until 2026-12-31", SuppressionKind.Off, "all", null, "agreed wording", "Ana Okafor", "2026-12-31")]
    [InlineData("languagelint: off all agreed wording until 2026-12-31 by @aokafor", SuppressionKind.Off, "all", null, "agreed wording", "@aokafor", "2026-12-31")]
    [InlineData("languagelint: keep LL3001 required by law", SuppressionKind.Keep, "LL3001", null, "required by law", null, null)]
    [InlineData("languagelint: keep LL3001 required by law by J. Reed", SuppressionKind.Keep, "LL3001", null, "required by law", "J. Reed", null)]
    [InlineData("languagelint: off LL3001 stays until the review", SuppressionKind.Off, "LL3001", null, "stays until the review", null, null)]
    [InlineData("languagelint: off\n  LL1001\n  a reason\n  over lines", SuppressionKind.Off, "LL1001", null, "a reason over lines", null, null)]
    [InlineData("languagelint: off document the whole letter is a form", SuppressionKind.Off, "document", null, "the whole letter is a form", null, null)]
    [InlineData("languagelint: on", SuppressionKind.On, "all", null, "", null, null)]
    [InlineData("languagelint: on LL1001", SuppressionKind.On, "LL1001", null, "", null, null)]
    public void A_decision_is_read(string comment, SuppressionKind kind, string rules, string? words, string reason, string? by, string? until)
    {
        var result = SuppressionParser.Parse(comment);

        Assert.NotNull(result);
        Assert.Null(result.Error);
        var suppression = Assert.IsType<Suppression>(result.Suppression);
        Assert.Equal(
            (kind, rules, words, reason, by, until),
            (suppression.Kind, string.Join(' ', suppression.Rules), suppression.Words, suppression.Reason, suppression.By, suppression.Until?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a note to myself")]
    [InlineData("see languagelint: off LL1001")]
    [InlineData("LanguageLint is the tool we use")]
    [InlineData("LanguageLint on every letter, please")]
    public void Other_comments_are_left_alone(string comment) => Assert.Null(SuppressionParser.Parse(comment));

    [Theory]
    [InlineData("languagelint off LL1001 reason", 13, "Write a colon after languagelint, as in languagelint: off LL1001 and the reason.")]
    [InlineData("languagelint: ignore LL1001 reason", 14, "Write off, on, next or keep after languagelint:, then the rules and the reason.")]
    [InlineData("languagelint:", 13, "Write off, on, next or keep after languagelint:, then the rules and the reason.")]
    [InlineData("languagelint: off", 17, "Say which rules, by id (LL1001, LLH001) or category (labelling), with commas between them; all stands for every rule.")]
    [InlineData("languagelint: off LL101 reason", 18, "Say which rules, by id (LL1001, LLH001) or category (labelling), with commas between them; all stands for every rule.")]
    [InlineData("languagelint: off LL1001, because", 26, "Say which rules, by id (LL1001, LLH001) or category (labelling), with commas between them; all stands for every rule.")]
    [InlineData("languagelint: on because", 17, "Say which rules, by id (LL1001, LLH001) or category (labelling), with commas between them; all stands for every rule.")]
    [InlineData("languagelint: keep LL1001 \"offender reason", 26, "The words in quotes are empty or have no closing quotation mark. Write them as in \"offender\".")]
    [InlineData("languagelint: keep LL1001 \"\" reason", 26, "The words in quotes are empty or have no closing quotation mark. Write them as in \"offender\".")]
    [InlineData("languagelint: keep LL1001", 25, "Say why, so that the next reader knows, as in languagelint: keep LL1001 these are the court's own words.")]
    [InlineData("languagelint: keep LL1001 by Ana Okafor", 26, "Say why, so that the next reader knows, as in languagelint: keep LL1001 these are the court's own words.")]
    [InlineData("languagelint: off all agreed until 31/12/2026", 35, "Write the date as year-month-day, as in until 2026-12-31.")]
    [InlineData("languagelint: off all agreed until 2026-02-30", 35, "Write the date as year-month-day, as in until 2026-12-31.")]
    public void What_is_wrong_is_said_with_its_place(string comment, int offset, string error) =>
        Assert.Equal(new SuppressionResult(null, error, offset), SuppressionParser.Parse(comment));

    [Fact]
    public void It_covers_rules_by_id_by_category_or_all()
    {
        var rule = new Rule
        {
            Id = "LL1001",
            Name = "offender",
            Category = RuleCategory.Labelling,
            Tier = RuleTier.Must,
            Cases = [],
            Message = "",
            Why = "",
        };

        Assert.True(Read("languagelint: off LL1001 why").Covers(rule));
        Assert.True(Read("languagelint: off labelling why").Covers(rule));
        Assert.True(Read("languagelint: off all why").Covers(rule));
        Assert.False(Read("languagelint: off LL1002, deficit why").Covers(rule));
    }

    [Fact]
    public void It_holds_to_the_end_of_its_last_day()
    {
        var suppression = Read("languagelint: off all why until 2026-03-31");

        Assert.True(suppression.HoldsOn(new DateTime(2026, 3, 31, 23, 59, 0)));
        Assert.False(suppression.HoldsOn(new DateTime(2026, 4, 1)));
        Assert.True(Read("languagelint: off all why").HoldsOn(DateTime.MaxValue));
    }

    [Fact]
    public void Any_text_gives_a_decision_or_an_error_that_lies_in_it() =>
        Gen.Int[0, 14].Array[0, 8].Select(pieces => "languagelint: keep " + string.Concat(pieces.Select(i => Pieces[i]))).Sample(comment =>
        {
            var result = SuppressionParser.Parse(comment);
            Assert.True(result is null || result.Suppression is null == result.Error is not null);
            Assert.InRange(result?.ErrorOffset ?? 0, 0, comment.Length);
        });

    private static readonly string[] Pieces =
        [":", " ", "off", "keep ", "LL1001", ",", "\"", "“", "”", " by ", "Ana", " until ", "2026-01-01", "9", "why "];

    private static Suppression Read(string comment) => Assert.IsType<Suppression>(SuppressionParser.Parse(comment)?.Suppression);
}
