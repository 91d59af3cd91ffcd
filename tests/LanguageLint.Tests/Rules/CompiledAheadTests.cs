using System.Reflection;
using LanguageLint.Rules;

namespace LanguageLint.Tests.Rules;

/// <summary>The rules that were compiled when the engine was built are those of the packs.</summary>
public sealed class CompiledAheadTests
{
    private static readonly RuleSet FromPacks = RuleSet.Compile(BuiltInPacks.Load());

    [Fact]
    public void They_find_the_same_in_every_example()
    {
        foreach (var text in FromPacks.Rules.SelectMany(rule => rule.Examples).Select(example => example.Text).Distinct())
        {
            foreach (var style in FromPacks.Styles.Keys.Prepend(null))
            {
                Assert.Equal(Findings(FromPacks, text, style), Findings(Packs.BuiltIn, text, style));
            }
        }
    }

    [Fact]
    public void They_say_the_same_of_themselves()
    {
        Assert.Equal(FromPacks.Rules.Count, Packs.BuiltIn.Rules.Count);
        foreach (var (written, compiled) in FromPacks.Rules.Zip(Packs.BuiltIn.Rules))
        {
            AssertSame(written, compiled, written.Id);
        }

        AssertSame(FromPacks.Terms, Packs.BuiltIn.Terms, "terms");
        AssertSame(FromPacks.Sources, Packs.BuiltIn.Sources, "sources");
        AssertSame(FromPacks.Styles, Packs.BuiltIn.Styles, "styles");
    }

    private static List<string> Findings(RuleSet rules, string text, string? style)
    {
        var options = LintOptions.Default with { Style = style is null ? null : rules.Styles[style] };
        return [.. new Linter(rules).Lint(Packs.Letter(text), options).Select(finding =>
            $"{finding.Rule.Id} {finding.Severity} {finding.Block} {finding.Span} {finding.Message} {string.Join('|', finding.Suggestions)} {finding.Fix} {finding.Fingerprint}")];
    }

    // Property by property, so that one that is left out of the compiled form does not go unseen.
    private static void AssertSame(object? expected, object? actual, string place)
    {
        if (expected is null or string or bool or int or Enum or SourcePlace)
        {
            Assert.True(Equals(expected, actual), $"{place}: {expected} is not {actual}.");
        }
        else if (actual is null)
        {
            Assert.Fail($"{place}: {expected} is missing.");
        }
        else if (expected is System.Collections.IEnumerable items)
        {
            var (left, right) = (items.Cast<object>().ToList(), ((System.Collections.IEnumerable)actual).Cast<object>().ToList());
            Assert.True(left.Count == right.Count, $"{place}: {left.Count} are not {right.Count}.");
            for (var i = 0; i < left.Count; i++)
            {
                AssertSame(left[i], right[i], $"{place}[{i}]");
            }
        }
        else
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                AssertSame(property.GetValue(expected), property.GetValue(actual), $"{place}.{property.Name}");
            }
        }
    }
}
