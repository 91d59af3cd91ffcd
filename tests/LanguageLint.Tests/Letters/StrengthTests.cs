using LanguageLint.Rules;

namespace LanguageLint.Tests.Letters;

/// <summary>What a text does well is said, and only that.</summary>
public sealed class StrengthTests
{
    [Theory]
    [InlineData("Thank you for coming in on Friday.")]
    [InlineData("You have kept every appointment this month.")]
    [InlineData("If this time does not suit you, call Sam.")]
    [InlineData("We can help with the form.")]
    [InlineData("I can explain the order with you.")]
    [InlineData("You can bring someone you trust.")]
    [InlineData("People can change.")]
    public void Good_wording_is_praised(string text)
    {
        var praise = Packs.Findings(Packs.BuiltIn, text).Where(finding => finding.Rule.Category == RuleCategory.Strength).ToList();
        Assert.NotEmpty(praise);
        Assert.All(praise, finding => Assert.Equal(Severity.Strength, finding.Severity));
    }

    [Theory]
    [InlineData("You have not completed the course.")]
    [InlineData("We cannot help you.")]
    [InlineData("We will help ourselves.")]
    [InlineData("Once you have completed your hours, you must report.")]
    [InlineData("Thank you for missing our meeting.")]
    [InlineData("If you cannot attend, you may be taken back to court.")]
    [InlineData("Abuse is not welcome here.")]
    public void What_only_looks_like_praise_is_not(string text) =>
        Assert.DoesNotContain(Packs.Findings(Packs.BuiltIn, text), finding => finding.Rule.Category == RuleCategory.Strength);

    [Fact]
    public void Praise_in_a_quotation_stays_praise()
    {
        var finding = Assert.Single(Packs.Findings(Packs.BuiltIn, "“We can help you,” she said."));
        Assert.Equal(Severity.Strength, finding.Severity);
        Assert.DoesNotContain("somebody’s own words", finding.Message, StringComparison.Ordinal);
    }
}
