using System.Globalization;
using LanguageLint.Analyzers.CSharp;
using Microsoft.CodeAnalysis;

namespace LanguageLint.Analyzers.Tests;

/// <summary>What the compiler is told of rules agrees with the packs, the pages and the release files.</summary>
public class MetaTests
{
    internal static string Root { get; } = FindRoot();

    public static TheoryData<string> BuiltInIds => [.. RuleDescriptors.BuiltIn.Keys];

    [Fact]
    public void Every_id_is_declared_once()
    {
        var ids = new LanguageLintAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("LLH001", ids);
        Assert.Contains("LLH999", ids);
        Assert.Empty(RuleBook.BuiltIn.Rules.Rules.Select(rule => rule.Id).Except(ids));
    }

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void Every_rule_has_a_page_and_its_help_link_points_there_or_nowhere(string id)
    {
        Assert.True(RuleDescriptors.BuiltIn[id].HelpLinkUri is "" or ['h', 't', 't', 'p', 's', ':', '/', '/', ..], RuleDescriptors.BuiltIn[id].HelpLinkUri);
        Assert.Equal($"https://example.org/docs/{id}.md", RuleDescriptors.HelpLink("https://example.org/docs/", id));
        Assert.Null(RuleDescriptors.HelpLink("", id));
        var page = Path.Combine(Root, "rules", "docs", id + ".md");
        Assert.True(File.Exists(page), $"There is no {page}.");
        Assert.StartsWith($"# {id} ", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Strong_rules_warn_weak_ones_inform_and_praise_and_letter_checks_are_off()
    {
        foreach (var rule in RuleBook.BuiltIn.Rules.Rules)
        {
            var descriptor = RuleDescriptors.BuiltIn[rule.Id];
            Assert.Equal(rule.Category is not (Rules.RuleCategory.Strength or Rules.RuleCategory.Document), descriptor.IsEnabledByDefault);
            if (descriptor.IsEnabledByDefault)
            {
                Assert.Equal(
                    rule.Tier switch { Rules.RuleTier.Must => DiagnosticSeverity.Warning, Rules.RuleTier.May => DiagnosticSeverity.Info, _ => DiagnosticSeverity.Hidden },
                    descriptor.DefaultSeverity);
            }
        }
    }

    [Fact]
    public void The_release_file_lists_every_rule_as_it_is()
    {
        const string Name = "AnalyzerReleases.Unshipped.md";
        var rows = new LanguageLintAnalyzer().SupportedDiagnostics
            .Where(descriptor => !descriptor.Id.StartsWith("LLH", StringComparison.Ordinal))
            .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")} | {Decapitalised(descriptor)}")
            .Append("LLH001-LLH999 | house | Warning | rules of house packs")
            .Order(StringComparer.Ordinal);
        var expected = string.Join('\n', [
            "; Held against the rule packs by a test, which writes this file anew where it differs.", "", "### New Rules", "",
            "Rule ID | Category | Severity | Notes", "--------|----------|----------|-------", .. rows, ""]);
        var written = Path.Combine(AppContext.BaseDirectory, Name);
        File.WriteAllText(written, expected);
        Assert.True(expected == File.ReadAllText(Path.Combine(Root, "src", "LanguageLint.Analyzers", Name)), $"The rules have changed: copy {written} to src/LanguageLint.Analyzers.");
    }

    [Fact]
    public void Every_title_is_one_line_without_a_full_stop() =>
        Assert.All(new LanguageLintAnalyzer().SupportedDiagnostics, descriptor =>
        {
            var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
            Assert.False(title.EndsWith('.') || title.Contains('\n'), title);
        });

    [Fact]
    public void Every_setting_and_every_setup_id_is_explained_in_the_readme_of_the_package()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "src", "LanguageLint.CodeFixes", "package", "README.md"));
        Assert.All(CodeOptions.Keys, key => Assert.Contains(key, readme, StringComparison.Ordinal));
        Assert.All(SetupDescriptors.All, descriptor => Assert.Contains(descriptor.Id, readme, StringComparison.Ordinal));
    }

    private static string Decapitalised(DiagnosticDescriptor descriptor)
    {
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
        return char.ToLowerInvariant(title[0]) + title[1..];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LanguageLint.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests have to run inside the repository.");
        }

        return folder;
    }
}
