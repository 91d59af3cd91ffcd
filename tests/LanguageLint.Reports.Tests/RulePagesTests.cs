using LanguageLint.Reports.Explaining;
using LanguageLint.Rules;
using LanguageLint.Tests;

namespace LanguageLint.Reports.Tests;

/// <summary>Every rule has a page, and the pages in rules/docs are those of the packs as they are.</summary>
public sealed class RulePagesTests
{
    private static readonly RuleSet BuiltIn = RuleSet.BuiltIn();
    private static readonly string Folder = Repository.PathOf("rules", "docs");

    [Fact]
    public void The_pages_say_what_the_packs_say()
    {
        var pages = RuleIndex.Pages(BuiltIn.Rules, BuiltIn.Sources);

        var stale = pages.Where(page => !File.Exists(Path.Combine(Folder, page.FileName)) || File.ReadAllText(Path.Combine(Folder, page.FileName)) != page.Content).Select(page => page.FileName);
        var left = Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Except(pages.Select(page => page.FileName));

        Assert.True(!stale.Any() && !left.Any(), $"Run “dotnet run --project src/LanguageLint.Cli -- rules docs -o rules/docs”. Stale: {string.Join(", ", stale)}. Of no rule: {string.Join(", ", left)}.");
    }

    [Fact]
    public void Every_page_names_the_settings_that_touch_its_rule()
    {
        foreach (var rule in BuiltIn.Rules)
        {
            var page = RuleMarkdown.Page(RuleExplanation.Of(rule, BuiltIn.Sources));
            Assert.Contains($"`languagelint_severity.{rule.Id}`", page, StringComparison.Ordinal);
            Assert.Contains($"`languagelint_severity.{rule.Category.Name()}`", page, StringComparison.Ordinal);
            Assert.Equal(rule.Kinds.Count > 0, page.Contains("`languagelint_kind`", StringComparison.Ordinal));
            Assert.Equal(rule.Cases.Any(ruleCase => ruleCase.Write.Any(text => text.Contains("{person/n}", StringComparison.Ordinal))), page.Contains("`languagelint_person`", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_a_pattern_remembers_is_no_setting()
    {
        var rule = PackReader.Read("house.yml", """
            rules:
              - id: LLH001
                name: weary
                category: deficit
                tier: must
                match: "weary of act=<verb>"
                message: "“{match}” is found."
                why: "It depends."
                write: ["{not act}", "less keen on {act:same}", "{person/n}"]
            """).Rules[0];

        var page = RuleMarkdown.Page(RuleExplanation.Of(rule, BuiltIn.Sources));

        Assert.Contains("`languagelint_person`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("languagelint_not", page, StringComparison.Ordinal);
        Assert.DoesNotContain("languagelint_act", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_the_phrase_its_result_its_guards_and_who_disagrees()
    {
        var rule = PackReader.Read("house.yml", """
            rules:
              - id: LLH001
                name: weary
                category: deficit
                tier: contested
                match: "(very tired | weary)"
                subject: person
                not-after: ["of"]
                message: "“{match}” is a view, not a fact."
                why: "It depends."
                write: ["resting", ""]
                sources: [north]
                guides: { north: "say [weary]" }
                examples:
                  - { text: "She was weary.", span: "weary", result: "She was resting." }
                  - { text: "A weary road.", pass: subject }
            sources:
              north: { title: "Words_to_use", publisher: "North", year: "2026", url: "https://example.org/words", region: "England" }
            """);

        var page = RuleMarkdown.Page(RuleExplanation.Of(rule.Rules[0], rule.Sources));

        Assert.Equal("""
            # LLH001 weary

            deficit · note

            ## What it says

            “…” is a view, not a fact.

            ## Why

            It depends.

            ## It finds

            - She was **weary**. → She was resting.

            ## What to write

            - Choose what is true here; the best comes first:
              - `resting`
            - Or leave the words out.

            ## It leaves alone

            - A weary road. (because the sentence says it of somebody or something that the rule does not mean)

            ## Where guides differ

            North, Words\_to\_use: say \[weary\]

            ## Sources

            - [Words\_to\_use](<https://example.org/words>), North, 2026, England

            ## What can be set

            Its weight (off, note, suggestion, warning or error), the strongest key first:

            - `languagelint_severity.LLH001`
            - `languagelint_severity.deficit`
            - `dotnet_diagnostic.LLH001.severity`
            - `dotnet_analyzer_diagnostic.category-deficit.severity`

            ## What it looks for

            - These words, in this order (the rule language is explained in rules/README.md):
              - `(very tired | weary)`
            - Not directly before:
              - `of`
            - Only if the one who acts is a person.

            """.ReplaceLineEndings("\n"), page);
    }
}
