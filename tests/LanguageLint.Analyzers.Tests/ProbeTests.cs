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

    [Theory]
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
