using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Tests.Rules;

/// <summary>Every built-in rule proves itself by its examples, read against all other rules.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Ids() => [.. Packs.BuiltIn.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_proves_itself(string id)
    {
        var rule = Packs.BuiltIn.Rules.Single(candidate => candidate.Id == id);
        var failures = new ExampleRunner(Packs.BuiltIn).Run(rule);
        var report = new StringBuilder();
        foreach (var failure in failures)
        {
            report.AppendLine().Append(failure.Example?.Place ?? rule.Place).Append(": ").AppendLine(failure.Problem).Append("    ").Append(failure.Example?.Text);
        }

        Assert.True(failures.Count == 0, report.ToString());
    }

    [Fact]
    public void An_example_that_is_not_found_is_a_failure()
    {
        var failure = Assert.Single(Run("""
            match: "grumpy"
            examples:
              - { text: "He was cheerful.", span: "cheerful" }
            """));
        Assert.Equal("Nothing is found here. No pattern reaches it.", failure.Problem);
    }

    [Fact]
    public void An_example_with_another_span_is_a_failure()
    {
        var failure = Assert.Single(Run("""
            match: "[very] grumpy"
            examples:
              - { text: "He was very grumpy.", span: "grumpy" }
            """));
        Assert.Equal("“very grumpy” is found instead of “grumpy”.", failure.Problem);
    }

    [Fact]
    public void A_guard_without_an_example_is_a_failure()
    {
        var failure = Assert.Single(Run("""
            match: "grumpy"
            unless: "grumpy old cat"
            examples:
              - { text: "He was grumpy.", span: "grumpy" }
            """));
        Assert.Equal("LLH001 has the guard “unless” but no example with “pass: unless” that shows what it is for.", failure.Problem);
    }

    [Fact]
    public void An_example_that_passes_without_its_guard_proves_nothing()
    {
        var failure = Assert.Single(Run("""
            match: "grumpy"
            unless: "grumpy old cat"
            examples:
              - { text: "He was grumpy.", span: "grumpy" }
              - { text: "The cat purred.", pass: unless }
            """));
        Assert.StartsWith("The example passes even without the guard “unless”", failure.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_that_a_rule_finds_is_a_failure()
    {
        var failure = Assert.Single(Run("""
            match: "(grumpy | cross)"
            write: ["cross"]
            examples:
              - { text: "He was grumpy.", span: "grumpy" }
            """));
        Assert.Equal("With the alternative “cross”, LLH001 finds “cross”.", failure.Problem);
    }

    [Fact]
    public void Wrong_alternatives_and_results_are_failures()
    {
        Assert.StartsWith("The alternatives are “tired” instead of “weary”", Assert.Single(Run("""
            match: "grumpy"
            write: ["tired"]
            examples:
              - { text: "He was grumpy.", span: "grumpy", suggestions: ["weary"] }
            """)).Problem, StringComparison.Ordinal);
        Assert.StartsWith("The first alternative gives “He was tired.” instead of", Assert.Single(Run("""
            match: "grumpy"
            write: ["tired"]
            examples:
              - { text: "He was grumpy.", span: "grumpy", result: "He is tired." }
            """)).Problem, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ExampleFailure> Run(string lines)
    {
        var rules = Packs.WithRule(lines);
        return new ExampleRunner(rules).Run(rules.Rules[0]);
    }
}
