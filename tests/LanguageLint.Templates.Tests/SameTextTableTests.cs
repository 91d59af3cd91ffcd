using System.Text;
using LanguageLint.Documents;
using LanguageLint.Rules;
using LanguageLint.Tests;

namespace LanguageLint.Templates.Tests;

/// <summary>The same text gives the same findings in every kind of file that the command line reads; the analyzer is held to the same table.</summary>
public sealed class SameTextTableTests
{
    private static readonly Linter Linter = new(RuleSet.BuiltIn());
    private static readonly DocumentReaders Readers = new();

    [Theory]
    [MemberData(nameof(SameText.Rows), MemberType = typeof(SameText))]
    public void Every_row_of_the_table_is_found_alike(string what, string text, string[] found)
    {
        foreach (var form in SameText.Files)
        {
            Assert.Equal((what, form.Name, string.Join('\n', found)), (what, form.Name, string.Join('\n', Find(form.Name, form.Write(text)))));
        }
    }

    [Theory]
    [MemberData(nameof(SameText.Decisions), MemberType = typeof(SameText))]
    public void Every_decision_of_the_table_holds_alike(string what, string[] parts, string[] found)
    {
        foreach (var form in SameText.Files)
        {
            Assert.Equal((what, form.Name, string.Join('\n', found)), (what, form.Name, string.Join('\n', Find(form.Name, form.Write(parts)))));
        }
    }

    private static IEnumerable<string> Find(string name, string file)
    {
        var document = Readers.Read(name, new MemoryStream(Encoding.UTF8.GetBytes(file)));
        return Linter.Check(document, LintOptions.Default, new DateTime(2026, 3, 1)).Findings
            .Where(finding => finding.Rule.Category is not (RuleCategory.Strength or RuleCategory.Document))
            .Select(finding => $"{finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}: {string.Join(" / ", finding.Suggestions.Take(3))}");
    }
}
