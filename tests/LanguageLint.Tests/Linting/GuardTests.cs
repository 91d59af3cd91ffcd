using LanguageLint.Rules;

namespace LanguageLint.Tests.Linting;

/// <summary>The guards that hold for every rule without asking.</summary>
public sealed class GuardTests
{
    private static readonly RuleSet Rules = RuleSet.Compile(
        [.. Packs.Classes, PackReader.Read("test.yml", Packs.Rule("match: \"(offender/n | criminal/n)\"\nas: noun", "labelling"))]);

    [Theory]
    [InlineData("The Rehabilitation of Offenders Act 1974 helps.")]
    [InlineData("The Rehabilitation of Offenders Act helps.")]
    [InlineData("She works in the Saltmouth Offender Support Unit.")]
    [InlineData("Ask the Offenders Welfare Board.")]
    [InlineData("Your offender manager will ring.")]
    public void A_name_is_never_flagged(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("Offenders and Courts: What You Should Know")]
    [InlineData("OFFENDERS MUST ATTEND THE UNIT")]
    [InlineData("Offenders attend the Unit.")]
    public void A_title_or_a_shout_is_no_name(string text) => Assert.Single(Packs.Found(Rules, text));

    [Theory]
    [InlineData("We no longer say “offender”.")]
    [InlineData("Please avoid the term offender.")]
    [InlineData("The word 'criminal' hurts.")]
    [InlineData("Use the person’s name instead of ‘offender’.")]
    public void A_word_that_is_spoken_about_passes(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("These ‘offenders’ pose as workmen.")]
    [InlineData("Most ‘petty’ offenders stop.")]
    public void A_word_in_scare_quotes_is_used(string text) => Assert.Single(Packs.Found(Rules, text));

    [Theory]
    [InlineData("You are not a criminal.")]
    [InlineData("He is no longer an offender.")]
    [InlineData("She was never a criminal.")]
    [InlineData("Nobody is a criminal here.")]
    [InlineData("No child is an offender.")]
    public void A_label_that_is_denied_passes(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("It is open to all, not just criminals.")]
    [InlineData("Not only offenders come.")]
    public void A_label_that_is_denied_of_some_alone_stays(string text) => Assert.Single(Packs.Found(Rules, text));

    [Theory]
    [InlineData("The criminal court sits.")]
    [InlineData("It was criminal.")]
    [InlineData("He has a criminal record.")]
    public void A_describing_word_is_no_label(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("“I was an offender for years and nobody cared,” he said.")]
    public void Direct_speech_is_a_note(string text) => Assert.Equal(Severity.Note, Assert.Single(Packs.Findings(Rules, text)).Severity);

    [Fact]
    public void A_sentence_that_the_law_fixes_is_kept_and_explained()
    {
        var rules = RuleSet.Compile([.. Packs.Classes, PackReader.Read("test.yml", Packs.Rule("match: \"offender/n\"\nwrite: [\"person/n\"]") + "\nstatutory: [\"shall be liable under schedule nine\"]\n")]);
        var finding = Assert.Single(Packs.Findings(rules, "An offender shall be liable under Schedule Nine."));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Empty(finding.Suggestions);
        Assert.StartsWith("The law fixes this wording: keep it, and explain it in plain words beside it.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_phrase_has_one_finding_and_the_longest_wins()
    {
        var findings = Packs.Findings(Packs.BuiltIn, "He is a prolific offender.");
        Assert.Single(findings);
    }
}
