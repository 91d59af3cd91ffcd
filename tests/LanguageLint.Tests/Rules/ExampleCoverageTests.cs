using LanguageLint.Rules;
using LanguageLint.Rules.Coverage;

namespace LanguageLint.Tests.Rules;

public sealed class ExampleCoverageTests
{
    private const string Seen = "{ text: \"The blue gribbler came.\", span: \"blue gribbler\" }";

    [Fact]
    public void A_rule_whose_examples_show_everything_has_no_gap() => Assert.Empty(Gaps(
        "match: \"[very] (blue | green) gribbler/n\"",
        Seen, "{ text: \"A very green gribbler came.\", span: \"very green gribbler\" }"));

    [Fact]
    public void Alternatives_and_optional_words_are_named_with_their_pattern() => Assert.Equal(
        ["very @ in “[very] (blue | green) gribbler/n”", "green @ in “[very] (blue | green) gribbler/n”"],
        Gaps("match: \"[very] (blue | green) gribbler/n\"", Seen));

    [Fact]
    public void An_alternative_inside_another_is_shown_only_by_way_of_the_outer_one() => Assert.Equal(
        ["green (light | dark) @ in “(green (light | dark) | blue) gribbler/n”", "light @ in “(green (light | dark) | blue) gribbler/n”", "dark @ in “(green (light | dark) | blue) gribbler/n”"],
        Gaps("match: \"(green (light | dark) | blue) gribbler/n\"", Seen));

    [Fact]
    public void A_part_that_is_remembered_is_looked_into() => Assert.Equal(
        ["green @ in “colour=(blue | green) gribbler/n”"], Gaps("match: \"colour=(blue | green) gribbler/n\"", Seen));

    [Fact]
    public void Each_pattern_and_each_case_needs_an_example() => Assert.Equal(
        ["snarkle/n @ ", "quibbler/n @ "],
        Gaps("match: [\"blue gribbler/n\", \"snarkle/n\"]\n    cases:\n      - { match: \"quibbler/n\" }", Seen));

    [Fact]
    public void An_entry_of_a_guard_is_shown_by_an_example_that_passes_by_it_alone() => Assert.Equal(
        ["blue gribbler club @ under “unless”"],
        Gaps(
            "match: \"blue gribbler/n\"\n    unless: [\"blue gribbler day\", \"blue gribbler club\"]",
            Seen, "{ text: \"Come to the blue gribbler day.\", pass: unless }"));

    [Fact]
    public void An_entry_that_must_stand_there_is_shown_by_an_example_that_is_found_by_it_alone() => Assert.Equal(
        ["yellow @ under “before”"],
        Gaps("match: \"gribbler/n\"\n    before: [blue, yellow]", "{ text: \"The blue gribbler came.\", span: \"gribbler\" }", "{ text: \"A gribbler came.\", pass: before }"));

    [Fact]
    public void Each_kind_of_subject_needs_an_example() => Assert.Equal(
        ["service @ under “subject”"],
        Gaps("match: \"gribble/v\"\n    subject: [reader, service]", "{ text: \"You gribbled.\", span: \"gribbled\" }", "{ text: \"The door gribbled.\", pass: subject }"));

    [Fact]
    public void Wording_is_shown_where_an_example_states_it() => Assert.Equal(
        ["visitor/n @ under “write”"],
        Gaps("match: \"gribbler/n\"\n    write: [\"person/n\", \"visitor/n\"]", "{ text: \"The gribblers came.\", span: \"gribblers\", result: \"The people came.\" }"));

    [Fact]
    public void Signs_of_a_whole_letter_check_are_shown_by_a_letter_that_has_no_other() => Assert.Equal(
        ["helpline @ under “signs”"],
        Gaps(
            "check: absent\n    given: [gribbler]\n    signs: [\"call us\", helpline]",
            "{ text: \"Dear Sam\\n\\nA gribbler.\", span: \"gribbler\" }", "{ text: \"Dear Sam\\n\\nA gribbler. Do call us.\", pass: other }"));

    [Fact]
    public void The_parts_are_counted() => Assert.Equal(4, Coverage("match: \"[very] (blue | green) gribbler/n\"", Seen).Parts);

    [Fact]
    public void Every_built_in_pattern_can_be_narrowed_to_each_of_its_parts()
    {
        var coverage = ExampleCoverage.Of(BuiltInPacks.Load(), rule => rule.Category == RuleCategory.Combative);

        Assert.True(coverage.Gaps().Count() < coverage.Parts);
    }

    private static List<string> Gaps(string body, params string[] examples) => [.. Coverage(body, examples).Gaps().Select(gap => $"{gap.Part} @ {gap.Where}")];

    private static ExampleCoverage Coverage(string body, params string[] examples)
    {
        var text = $"""
            pack: own
            rules:
              - id: LLH001
                name: gribbler
                category: {(body.StartsWith("check", StringComparison.Ordinal) ? "document" : "combative")}
                tier: must
                {body}
                message: "m"
                why: "w"
                sources: [practice]
                examples:
                  - {string.Join("\n      - ", examples)}
            """;
        return ExampleCoverage.Of([.. BuiltInPacks.Load(), PackReader.Read("own.languagelint.yml", text)], rule => rule.Id == "LLH001");
    }
}
