using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>The pages of a set of rules: one for each rule, and an index by category and by word.</summary>
public static class RuleIndex
{
    /// <summary>The name of the index.</summary>
    public const string FileName = "README.md";

    /// <summary>All pages: file name and content, with line feeds, in the order of their names.</summary>
    public static IReadOnlyList<(string FileName, string Content)> Pages(IEnumerable<Rule> rules, IReadOnlyDictionary<string, RuleSource> sources)
    {
        var ordered = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        return [.. ordered.Select(rule => (PageName(rule), RuleMarkdown.Page(RuleExplanation.Of(rule, sources)))), (FileName, Index(ordered))];
    }

    private static string PageName(Rule rule) => rule.Id + ".md";

    private static string Index(IReadOnlyList<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append("# The rules\n\n");
        page.Append("Each rule has a page: what it finds and leaves alone, why, what to write, and who says so. These pages are made from the packs by `languagelint rules docs`.\n");
        page.Append("What is known about the effect of wording, and what is not, stands in [evidence.md](../evidence.md).\n");
        foreach (var category in rules.GroupBy(rule => rule.Category).OrderBy(group => group.Key))
        {
            page.Append($"\n## {category.Key.Name()}\n\n| rule | name | weight |\n| --- | --- | --- |\n");
            foreach (var rule in category)
            {
                page.Append($"| [{rule.Id}]({PageName(rule)}) | {rule.Name} | {Spelling.Of(rule.DefaultSeverity)}{(rule.Style is { } style ? $" ({style})" : "")} |\n");
            }
        }

        page.Append("\n## By word\n\nThe words that the rules' own examples show; many more forms of each are found.\n\n");
        foreach (var entry in Words(rules))
        {
            page.Append($"- {RuleMarkdown.Text(entry.Key)}: {string.Join(", ", entry.Value.Select(rule => $"[{rule.Id}]({PageName(rule)})"))}\n");
        }

        return page.ToString();
    }

    private static SortedDictionary<string, List<Rule>> Words(IReadOnlyList<Rule> rules)
    {
        const int longest = 60;
        var words = new SortedDictionary<string, List<Rule>>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(rule => rule.Check is null))
        {
            foreach (var span in rule.Examples.Select(example => example.Span?.ToLowerInvariant()).OfType<string>().Where(span => span.Length <= longest).Distinct())
            {
                if (!words.TryGetValue(span, out var found))
                {
                    words.Add(span, found = []);
                }

                found.Add(rule);
            }
        }

        return words;
    }
}
