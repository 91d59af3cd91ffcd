using LanguageLint.Rules;

namespace LanguageLint.Tests.Linting;

/// <summary>What a whole text is about tells what an everyday word in it means.</summary>
public sealed class SettingTests
{
    private static readonly RuleSet Rules = Packs.WithRule("match: \"grumpy\"\nsetting: justice");

    [Theory]
    [InlineData("On probation since May.", "Grumpy again.")]
    [InlineData("Grumpy again.", "Sent from the hostel.")]
    public void A_word_anywhere_in_the_text_tells_the_setting(params string[] paragraphs) =>
        Assert.Single(new Linter(Rules).Lint(Packs.Letter(paragraphs), LintOptions.Default));

    [Fact]
    public void A_text_about_other_things_is_left_alone() =>
        Assert.Empty(new Linter(Rules).Lint(Packs.Letter("The compiler is grumpy.", "It needs a licence file."), LintOptions.Default));

    [Fact]
    public void In_code_each_string_is_a_text_of_its_own()
    {
        var code = Packs.Letter("Grumpy again.", "Sent from the hostel.", "Grumpy in the hostel.") with { Kind = Text.DocumentKind.Code };
        Assert.Equal(2, Assert.Single(new Linter(Rules).Lint(code, LintOptions.Default)).Block);
    }

    [Fact]
    public void One_text_says_nothing_of_the_next()
    {
        var linter = new Linter(Rules);
        Assert.Single(linter.Lint(Packs.Letter("Grumpy, and on probation."), LintOptions.Default));
        Assert.Empty(linter.Lint(Packs.Letter("Grumpy, and on holiday."), LintOptions.Default));
    }

    [Fact]
    public void The_trace_of_a_text_knows_its_setting()
    {
        var decisions = new Linter(Rules).Trace(Packs.Letter("Grumpy.", "In custody."), LintOptions.Default);
        Assert.Null(Assert.Single(decisions[0]).PassedBy);
        Assert.Equal("setting", Assert.Single(new Linter(Rules).Trace(Packs.Block("Grumpy."), LintOptions.Default)).PassedBy);
    }
}
