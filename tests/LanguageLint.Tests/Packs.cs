using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Tests;

/// <summary>Small packs and blocks for tests. The built-in word classes are always there.</summary>
internal static class Packs
{
    /// <summary>The built-in packs without their rules.</summary>
    public static IReadOnlyList<RulePack> Classes { get; } = [.. BuiltInPacks.Load().Select(pack => pack with { Rules = [] })];

    public static RuleSet BuiltIn { get; } = RuleSet.BuiltIn();

    /// <summary>A rule set of one rule; the lines are those of the rule below its message.</summary>
    public static RuleSet WithRule(string lines) => RuleSet.Compile([.. Classes, PackReader.Read("test.yml", Rule(lines))]);

    public static string Rule(string lines, string category = "deficit") =>
        $"""
        pack: test
        rules:
          - id: LLH001
            name: test-rule
            category: {category}
            tier: must
            message: "“{"{match}"}” is found."
            why: "It is a test."
            {string.Join("\n    ", lines.ReplaceLineEndings("\n").Split('\n'))}
        """;

    public static TextBlock Block(string text, BlockScope scope = BlockScope.Paragraph) =>
        new(text.AsMemory(), scope, OffsetMap.Verbatim(0, text.Length));

    public static Document Letter(params string[] paragraphs) =>
        new() { Path = "letter.txt", Kind = DocumentKind.Letter, Blocks = [.. paragraphs.Select(text => Block(text))] };

    /// <summary>The phrases found in a text.</summary>
    public static IReadOnlyList<string> Found(RuleSet rules, string text, BlockScope scope = BlockScope.Paragraph) =>
        [.. Findings(rules, text, scope).Select(finding => text.Substring(finding.Span.Start, finding.Span.Length))];

    public static IReadOnlyList<Finding> Findings(RuleSet rules, string text, BlockScope scope = BlockScope.Paragraph) =>
        new Linter(rules).Lint(new Document { Path = "text", Blocks = [Block(text, scope)] }, LintOptions.Default);
}
