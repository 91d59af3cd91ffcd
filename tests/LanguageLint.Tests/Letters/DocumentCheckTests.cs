using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Tests.Letters;

/// <summary>What only the whole letter, message or poster can show.</summary>
public sealed class DocumentCheckTests
{
    private static readonly string[] GoodLetter =
    [
        "Northmoor Probation Service\n14 Mill Lane",
        "Dear Grace,",
        "I am writing to say how much the course has gained from you. Your next meeting is on Thursday 19 March at 2pm.",
        "If this time does not suit you, call me on 01632 960 144 and we will find another.",
        "Best wishes\nSam Hartley",
    ];

    [Fact]
    public void A_letter_that_says_who_why_when_and_how_is_left_alone() => Assert.Empty(Checks(Packs.Letter(GoodLetter)));

    [Fact]
    public void A_bare_letter_is_told_what_would_help_its_reader() =>
        Assert.Equal(
            ["named-contact", "way-to-get-in-touch", "why-this-letter", "way-to-rearrange"],
            Checks(Packs.Letter("Dear Grace", "Come to your appointment on 4 May.", "Yours sincerely\nThe Probation Office")).Select(finding => finding.Rule.Name));

    [Fact]
    public void Checks_are_for_letters_messages_and_posters_only()
    {
        var page = Packs.Letter("Dear Grace", "Come to your appointment on 4 May.");
        Assert.Empty(Checks(page with { Kind = DocumentKind.Web }));
        Assert.Empty(Checks(page with { Kind = DocumentKind.Unknown }));
        Assert.Empty(Checks(page with { Kind = DocumentKind.Report }));
    }

    [Fact]
    public void A_poster_is_asked_for_a_next_step_somebody_to_turn_to_and_a_welcome() =>
        Assert.Equal(
            ["poster-next-step", "poster-way-to-reach-someone", "poster-welcome"],
            Checks(new Document { Path = "poster", Kind = DocumentKind.Poster, Blocks = [Packs.Block("Abuse stops here."), Packs.Block("Behave.")] }).Select(finding => finding.Rule.Name));

    [Fact]
    public void A_finding_on_the_whole_letter_stands_on_the_line_that_greets_the_reader()
    {
        var letter = Packs.Letter("Northmoor Probation Service", "Dear Grace\nReference 12", "Well done. Your meeting is on 4 May.");
        var finding = Checks(letter).First(found => found.Rule.Name == "named-contact");
        Assert.Equal((1, new TextSpan(0, "Dear Grace".Length)), (finding.Block, finding.Span));
    }

    [Fact]
    public void A_check_never_fails_a_letter_by_itself() =>
        Assert.All(Packs.BuiltIn.Rules.Where(rule => rule.Category == RuleCategory.Document), rule => Assert.InRange(rule.DefaultSeverity, Severity.Note, Severity.Suggestion));

    [Theory]
    [InlineData("Yours sincerely\nL. Hartley")]
    [InlineData("Kind regards,\nMrs O’Neill-Shah")]
    [InlineData("Neil")]
    public void A_name_under_the_letter_is_a_named_contact(string signature) =>
        Assert.DoesNotContain(Checks(Packs.Letter("Dear Grace", "The yard is closed.", signature)), finding => finding.Rule.Name == "named-contact");

    [Theory]
    [InlineData("Yours sincerely\nNorthmoor Probation Service")]
    [InlineData("Yours sincerely\nOffender Manager")]
    [InlineData("Regards")]
    public void An_office_under_the_letter_is_nobody(string signature) =>
        Assert.Contains(Checks(Packs.Letter("Dear Grace", "The yard is closed.", signature)), finding => finding.Rule.Name == "named-contact");

    [Fact]
    public void A_sentence_over_the_limit_is_found_with_its_words_counted()
    {
        var rules = Check("long-sentence", "limit: 5");
        var findings = Findings(rules, "Dear Sam", "One two-fold three four five. One two three four five six.");
        Assert.Equal("6 words: One two three four five six", Assert.Single(findings).Message);
    }

    [Fact]
    public void An_address_is_no_sentence() =>
        Assert.Empty(Findings(Check("long-sentence", "limit: 5"), "Northmoor Probation Service\n14 Mill Lane\nNorthmoor NM3 4RT", "Dear Sam"));

    [Fact]
    public void Reading_ease_follows_Flesch()
    {
        // 20 sentences of 5 words and 5 syllables: 206.835 - 1.015 * 5 - 84.6 * 1 = 117.16.
        var easy = string.Join(' ', Enumerable.Repeat("The cat sat by me.", 20));
        Assert.Equal("117 words: Dear Sam", Assert.Single(Findings(Check("reading-ease", "limit: 118"), "Dear Sam", easy)).Message);
        Assert.Empty(Findings(Check("reading-ease", "limit: 117"), "Dear Sam", easy));
        Assert.Empty(Findings(Check("reading-ease", "limit: 118"), "Dear Sam", "The cat sat by me."));
    }

    [Theory]
    [InlineData("probation", 3)]
    [InlineData("time", 1)]
    [InlineData("table", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("appointment", 3)]
    [InlineData("dates", 1)]
    [InlineData("changes", 2)]
    [InlineData("the", 1)]
    [InlineData("you", 1)]
    public void Syllables_are_estimated_as_spoken(string word, int syllables) =>
        Assert.Equal(syllables, LanguageLint.Checks.Syllables.In(word.AsSpan()));

    [Fact]
    public void Shouting_is_told_once_a_paragraph_and_not_in_the_letter_head()
    {
        var findings = Findings(Check("shouting", "limit: 2"), "NORTHMOOR PROBATION", "Dear Sam", "CAREFUL PLEASE of the WET FLOOR INDOORS. HMPPS here.");
        Assert.Equal("2 words: CAREFUL PLEASE", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("Call 01632 960 144.")]
    [InlineData("Write to hello@northmoor.example.org.")]
    [InlineData("Ring +44 (0)1632 960144.")]
    public void A_number_or_an_address_is_a_way_to_get_in_touch(string text) =>
        Assert.Empty(Findings(Check("reachable", "signs: [\"carrier pigeon\"]"), "Dear Sam", text));

    [Theory]
    [InlineData("Your reference is 12/4471.")]
    [InlineData("It starts at 10.30 on 12 March 2026.")]
    public void A_reference_or_a_date_is_not(string text) =>
        Assert.Single(Findings(Check("reachable", "signs: [\"carrier pigeon\"]"), "Dear Sam", text));

    [Fact]
    public void More_that_holds_back_than_helps_is_noted()
    {
        var poor = Packs.Letter("Dear Sam", "You failed to attend. You lack motivation. You are an offender.");
        Assert.Contains(Checks(poor), finding => finding.Rule.Name == "more-lack-than-strength" && finding.Severity == Severity.Note);
        var fair = Packs.Letter("Dear Sam", "Thank you for coming in. We can help with fares. You can bring a friend. You failed to attend. You lack motivation. You are an offender.");
        Assert.DoesNotContain(Checks(fair), finding => finding.Rule.Name == "more-lack-than-strength");
    }

    [Theory]
    [InlineData("check: abesnt\nsigns: [\"x\"]", "“abesnt” is no check. Did you mean “absent”?")]
    [InlineData("check: absent", "The check “absent” needs words to look for. Add “signs: [\"…\"]”.")]
    [InlineData("check: long-sentence", "The check “long-sentence” needs a number. Add “limit: …”.")]
    [InlineData("check: long-sentence\nlimit: many", "“many” is no limit. Write a whole number from 1 on.")]
    [InlineData("check: long-sentence\nlimit: 25\nmatch: \"x\"", "LLH001 has both a “check” and something to match. Make two rules of it.")]
    public void A_mistake_in_a_check_is_told_with_its_remedy(string lines, string message) =>
        Assert.Equal(message, Assert.Throws<PackException>(() => Packs.WithRule(lines)).Message);

    private static RuleSet Check(string name, string lines) =>
        RuleSet.Compile([.. Packs.Classes, PackReader.Read("test.yml", Packs.Rule($"check: {name}\n{lines}", "document").Replace("“{match}” is found.", "{number} words: {match}", StringComparison.Ordinal))]);

    private static IReadOnlyList<Finding> Findings(RuleSet rules, params string[] paragraphs) => new Linter(rules).Lint(Packs.Letter(paragraphs), LintOptions.Default);

    private static IReadOnlyList<Finding> Checks(Document document) =>
        [.. new Linter(Packs.BuiltIn).Lint(document, LintOptions.Default).Where(finding => finding.Rule.Category == RuleCategory.Document).OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
}
