using CsCheck;
using LanguageLint.Text;

namespace LanguageLint.Analyzers.Tests;

/// <summary>The quick look at a string passes over nothing that the rules would find.</summary>
public class ProbeTests
{
    [Fact]
    public void No_example_of_any_rule_is_passed_over()
    {
        var book = RuleBook.BuiltIn;
        var found = 0;
        foreach (var example in book.Rules.Rules.Where(RuleBook.SpeaksOfCode).SelectMany(rule => rule.Examples))
        {
            var block = new TextBlock(example.Text.AsMemory(), BlockScope.Literal, OffsetMap.Verbatim(0, example.Text.Length));
            if (book.Linter.Lint(new Document { Path = "text", Blocks = [block] }, LintOptions.Default).Any(finding => RuleBook.SpeaksOfCode(finding.Rule)))
            {
                found++;
                Assert.True(book.Probe.MayFind(example.Text.AsSpan()), example.Text);
            }
        }

        Assert.InRange(found, 500, int.MaxValue);
    }

    [Fact]
    public void No_phrase_is_passed_over_for_the_words_and_signs_around_it()
    {
        var book = RuleBook.BuiltIn;
        var texts = book.Rules.Rules.Where(RuleBook.SpeaksOfCode).SelectMany(rule => rule.Examples).Where(example => example.Span is not null).ToList();
        var around = Pick.From("", " ", "  ", "x ", " x", "the ", " of", ", ", " (", ") ", "-", "'s ", "’s ", ".", ". ", "_", "\n", "\"", "\" ", " /", "@", "{", "1 ", "é", "…");
        var found = 0;
        Gen.Select(Gen.Int[0, texts.Count - 1], around, around, around).Sample(drawn =>
        {
            var (number, before, after, between) = drawn;
            var example = texts[number];
            var text = before + example.Span!.Replace(" ", between.Trim().Length == 0 && between.Length > 0 ? between : " ", StringComparison.Ordinal) + after;
            var block = new TextBlock(text.AsMemory(), BlockScope.Literal, OffsetMap.Verbatim(0, text.Length));
            if (book.Linter.Lint(new Document { Path = "text", Kind = DocumentKind.Code, Blocks = [block] }, LintOptions.Default).Any(finding => RuleBook.SpeaksOfCode(finding.Rule)))
            {
                Interlocked.Increment(ref found);
                Assert.True(book.Probe.MayFind(text.AsSpan()), text);
            }
        }, iter: 20_000);
        Assert.InRange(found, 5_000, int.MaxValue);
    }

    [Theory]
    [InlineData("Order number")]
    [InlineData("")]
    [InlineData("Saved the file in the folder.")]
    [InlineData("UserName")]
    public void A_string_without_a_word_of_any_rule_is_passed_over_and_costs_no_memory(string text)
    {
        var probe = RuleBook.BuiltIn.Probe;
        probe.MayFind(text.AsSpan());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var may = probe.MayFind(text.AsSpan());
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(may);
    }
}
