using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Tests.Letters;

/// <summary>Words of the trade and initials, in letters and messages only.</summary>
public sealed class PlainWordTests
{
    [Fact]
    public void Initials_are_found_in_a_letter() => Assert.Equal(["RAR"], Phrases("You have a RAR."));

    [Fact]
    public void Initials_are_left_alone_where_staff_write_for_staff() =>
        Assert.Empty(Phrases(Packs.Letter("You have a RAR.") with { Kind = DocumentKind.Report }));

    [Theory]
    [InlineData("You have a rehabilitation activity requirement (RAR). Your RAR starts in May.")]
    [InlineData("Your RAR (activities in your order) starts in May. The RAR takes ten days.")]
    [InlineData("We follow the Multi-Agency Public Protection Arrangements (MAPPA).")]
    public void Initials_that_are_explained_are_understood(string text) => Assert.Empty(Phrases(text));

    [Fact]
    public void An_explanation_holds_for_the_paragraphs_after_it() =>
        Assert.Empty(Phrases(Packs.Letter("You have a rehabilitation activity requirement (RAR).", "Your RAR starts in May.")));

    [Fact]
    public void An_explanation_holds_for_nothing_before_it() =>
        Assert.Equal(["RAR"], Phrases(Packs.Letter("Your RAR starts in May.", "You have a rehabilitation activity requirement (RAR).")));

    [Fact]
    public void Something_else_in_brackets_explains_nothing() => Assert.Equal(["RAR"], Phrases("Come to the blue house (RAR)."));

    [Theory]
    [InlineData("You have a RAR.", "rehabilitation activity requirement (RAR)")]
    [InlineData("Please bring your OASys.", "our assessment with you")]
    [InlineData("UPW starts on Monday.", "Unpaid work")]
    [InlineData("YOUR UPW STARTS TODAY", "UNPAID WORK")]
    [InlineData("We aim to COMMENCE today.", "START")]
    public void What_replaces_initials_follows_the_sentence_not_their_capitals(string text, string suggestion) =>
        Assert.Equal(suggestion, Plain(Packs.Letter(text))[0].Suggestions[0]);

    [Fact]
    public void Wording_that_holds_people_back_goes_before_jargon() =>
        Assert.Equal(
            ["Offender"],
            new Linter(Packs.BuiltIn).Lint(Packs.Letter("Dear Offender"), LintOptions.Default).Where(finding => finding.Rule.Category == RuleCategory.Labelling).Select(_ => "Offender"));

    private static IReadOnlyList<string> Phrases(string text) => Phrases(Packs.Letter(text));

    private static IReadOnlyList<string> Phrases(Document document) =>
        [.. Plain(document).Select(finding => document.Blocks[finding.Block].Text.Slice(finding.Span.Start, finding.Span.Length).ToString())];

    private static IReadOnlyList<Finding> Plain(Document document) =>
        [.. new Linter(Packs.BuiltIn).Lint(document, LintOptions.Default).Where(finding => finding.Rule.Category == RuleCategory.PlainLanguage)];
}
