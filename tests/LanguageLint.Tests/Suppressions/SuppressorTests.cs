using LanguageLint.Rules;
using LanguageLint.Suppressions;
using LanguageLint.Text;

namespace LanguageLint.Tests.Suppressions;

public sealed class SuppressorTests
{
    private static readonly DateTime Today = new(2026, 3, 1);
    private static readonly RuleSet Rules = RuleSet.BuiltIn();

    private static Directive Comment(string text, int block, int offset = 0, params BlockSpan[] anchors) =>
        new() { Content = SuppressionParser.Parse("languagelint: " + text)!, Block = block, Offset = offset, Anchors = anchors };

    private static LintResult Check(params Directive[] directives)
    {
        const string Text = "The offender came. An offender left.";
        var block = new TextBlock(Text.AsMemory(), BlockScope.Paragraph, OffsetMap.Verbatim(0, Text.Length));
        return new Linter(Rules).Check(new Document { Path = "a.txt", Blocks = [block, block, block], Directives = directives }, LintOptions.Default, Today);
    }

    private static string Left(LintResult result) => string.Join(" ", result.Findings.Where(finding => finding.Rule.Id == "LL1001").Select(finding => $"{finding.Block}:{finding.Span.Start}"));

    private static readonly string All = Left(Check());

    [Fact]
    public void Without_a_directive_all_is_told() => Assert.Equal(6, All.Split(' ').Length);

    [Theory]
    [InlineData("off LL1001 because the court said so", 1, 0, "0")]
    [InlineData("off labelling because the court said so", 1, 0, "0")]
    [InlineData("off all because the court said so", 0, 0, "")]
    [InlineData("next LL1001 because the court said so", 1, 0, "0 2")]
    [InlineData("keep LL1001 because the court said so", 1, 20, "0 2")]
    [InlineData("off LL9999 because the court said so", 0, 0, "0 1 2")]
    [InlineData("keep LL1001 \"nobody\" because the court said so", 1, 0, "0 1 2")]
    [InlineData("keep LL1001 \"Offender\" because the court said so", 1, 0, "0 2")]
    [InlineData("off LL1001 because the court said so until 2026-02-28", 0, 0, "0 1 2")]
    [InlineData("off LL1001 because the court said so until 2026-03-01", 0, 0, "")]
    public void Rules_rest_where_somebody_decided_so(string text, int block, int offset, string blocksLeft) =>
        Assert.Equal(blocksLeft, string.Join(" ", Left(Check(Comment(text, block, offset))).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => place[..1]).Distinct()));

    [Fact]
    public void On_ends_off() => Assert.Equal(["0", "2"], Left(Check(Comment("off LL1001 quoted", 1), Comment("on", 2))).Split(' ').Select(place => place[..1]).Distinct());

    [Fact]
    public void Next_in_the_middle_of_a_paragraph_is_for_what_follows() => Assert.Single(Left(Check(Comment("next LL1001 quoted", 0, 18))).Split(' '), place => place.StartsWith("0:", StringComparison.Ordinal));

    [Fact]
    public void A_comment_tied_to_words_keeps_these_words() =>
        Assert.Equal(5, Left(Check(Comment("keep LL1001 quoted", 0, 0, new BlockSpan(2, new TextSpan(0, 15))))).Split(' ').Length);

    [Fact]
    public void What_is_silenced_is_listed_with_its_reason() =>
        Assert.Equal(["the court said so", "the court said so"], Check(Comment("next LL1001 the court said so by Jo", 1)).Suppressed.Select(suppressed => suppressed.Directive.Content.Suppression!.Reason));

    [Theory]
    [InlineData("keep LL1001", "Say why")]
    [InlineData("off LL1001 quoted until 2026-02-28", "This decision ended on 2026-02-28")]
    [InlineData("off LL9999 quoted", "This decision silences nothing")]
    public void A_directive_that_does_nothing_says_so(string text, string start) => Assert.StartsWith(start, Assert.Single(Check(Comment(text, 0)).Remarks).Message, StringComparison.Ordinal);

    [Fact]
    public void A_directive_that_works_says_nothing() => Assert.Empty(Check(Comment("off LL1001 quoted", 0), Comment("on", 1)).Remarks);
}
