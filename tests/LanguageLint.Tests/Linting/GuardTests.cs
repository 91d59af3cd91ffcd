using LanguageLint.Rules;
using LanguageLint.Text;

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
    [InlineData("The Serious Offenders (Special Provisions) Order was revoked.")]
    [InlineData("Criminals Lane is closed for repairs.")]
    [InlineData("The march went past Criminals’ Corner.")]
    [InlineData("He played on the wing for the Ossery Criminals.")]
    [InlineData("She is in a band called The Offenders.")]
    [InlineData("We read his novel, Offender, last year.")]
    [InlineData("Offenders to Authors meets on Friday.")]
    [InlineData("Ms Criminal will see you at ten.")]
    [InlineData("[ Kevin Criminal ]")]
    [InlineData("M. Criminal, Probation Officer")]
    [InlineData("Please ask for Zebedee Criminal.")]
    [InlineData("Offenders Like Us (1974) is shown at eight.")]
    [InlineData("Read Working with Offenders: A Handbook (2016) first.")]
    [InlineData("The Ossery Helping Criminals Plan will:")]
    [InlineData("Association of Offenders’ Children")]
    [InlineData("Level 4 Diploma in Supporting Offenders")]
    [InlineData("Level 4 – Working with Known Offenders (half day)")]
    [InlineData("MSc Psychology of Offenders")]
    [InlineData("PSI 41/2016 Moving extremist offenders")]
    [InlineData("PSO 4800 Women Offenders")]
    [InlineData("Ossery Order 4400: Known Offenders at Risk")]
    [InlineData("National Standards for the Care of Offenders")]
    [InlineData("Housing Officer: S. Criminal")]
    [InlineData("Sad and Lonely Offenders Anonymous (SLOA)")]
    [InlineData("PSI 41/2016 Moving Extremist Offenders")]
    [InlineData("Young Offenders (Notification of Address) Regulations 2012")]
    [InlineData("Fill in the OLT (Offender Literacy Test) today.")]
    [InlineData("Dunn, S. (2001). Making room: how offenders change. Ossery: Quay Press.")]
    [InlineData("Dunn, S. (2006) 'A new start for offenders', Quay Review, 6, 39.")]
    [InlineData("Return to Work of Adult Known Offenders (2015)")]
    [InlineData("Three New Names on Known Offender Register This Week")]
    [InlineData("The Old Barn, The Jolly Offender, The Plough")]
    [InlineData("Meet at The Jolly Offender at noon.")]
    [InlineData("Contact: Women Offenders’ Hub, 4 Mill Lane")]
    [InlineData("The Known Offender Groups page has moved.")]
    [InlineData("My favourite song is Smooth Criminal.")]
    public void A_name_is_never_flagged(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("Offenders and Courts: What You Should Know")]
    [InlineData("OFFENDERS MUST ATTEND THE UNIT")]
    [InlineData("Offenders attend the Unit.")]
    [InlineData("The Probation Officer told the Offenders to wait.")]
    [InlineData("Known Offenders are seen at noon.")]
    [InlineData("Kevin, criminal, was seen at noon.")]
    [InlineData("We met Ms H. Criminal or not, she was welcome.")]
    [InlineData("Local Offenders (14) are seen at noon.")]
    [InlineData("Level 4 is for known offenders.")]
    [InlineData("He was seen in 2012. Offenders sign here.")]
    [InlineData("The Officer met the Offender (O) at noon.")]
    [InlineData("Support for Offenders in Ossery")]
    [InlineData("Three Known Offenders Register for Work This Week")]
    [InlineData("HMP 1987 offenders were moved.")]
    [InlineData("At stage 2: Offenders sign here.")]
    public void A_title_or_a_shout_is_no_name(string text) => Assert.Single(Packs.Found(Rules, text));

    [Theory]
    [InlineData("We no longer say “offender”.")]
    [InlineData("Please avoid the term offender.")]
    [InlineData("The word 'criminal' hurts.")]
    [InlineData("Use the person’s name instead of ‘offender’.")]
    [InlineData("Say person rather than criminal or offender.")]
    [InlineData("Avoid: felon, offender, criminal.")]
    [InlineData("Avoid | Try\nfelon | person with convictions\noffender | person on probation")]
    [InlineData("Not this: every offender has to sign.")]
    [InlineData("Offender: say person.")]
    [InlineData("offender   We never say so.")]
    [InlineData("The poster “Work for Offenders” has gone.")]
    [InlineData("Would you call your brother a criminal?")]
    public void A_word_that_is_spoken_about_passes(string text) => Assert.Empty(Packs.Found(Rules, text));

    [Theory]
    [InlineData("Violent offenders", BlockScope.Heading, 1)]
    [InlineData("Offender", BlockScope.Heading, 0)]
    [InlineData("The Felon", BlockScope.Heading, 0)]
    [InlineData("Offenders or criminals", BlockScope.ListItem, 0)]
    public void A_heading_in_the_plural_speaks_of_people_and_a_headword_does_not(string text, BlockScope scope, int findings) =>
        Assert.Equal(findings, Packs.Found(Rules, text, scope).Count);

    [Theory]
    [InlineData("Sheet for the wording workshop. Underline what judges. 1. “He is an offender who never rings.”", 0)]
    [InlineData("Please rewrite the sentence in pairs. “An offender shall ring his officer today.”", 0)]
    [InlineData("Sheet for the wording workshop. An offender leads it.", 1)]
    [InlineData("Sheet for the woodwork class. “An offender shall ring his officer today,” said Mo.", 1)]
    public void What_a_text_about_wording_quotes_is_an_example_and_its_own_voice_is_not(string text, int findings) =>
        Assert.Equal(findings, Packs.Found(Rules, text).Count);

    [Theory]
    [InlineData("Some of what you may hear.\nOffender: an old word for somebody who was sentenced.", 0)]
    [InlineData("Some of what you may hear. We met an offender: an old man with a dog.", 1)]
    public void An_entry_of_a_glossary_may_be_a_line_of_a_paragraph(string text, int findings) =>
        Assert.Equal(findings, Packs.Found(Rules, text).Count);

    [Fact]
    public void Items_under_a_heading_or_a_line_about_words_pass_and_the_text_after_them_does_not()
    {
        TextBlock[] blocks =
        [
            Packs.Block("Words we no longer use", BlockScope.Heading),
            Packs.Block("We changed these last year, after talking to many of the people who read our letters."),
            Packs.Block("offender, when it means anyone with a conviction", BlockScope.ListItem),
            Packs.Block("Who comes here", BlockScope.Heading),
            Packs.Block("any offender from the town", BlockScope.ListItem),
            Packs.Block("In letters, avoid:"),
            Packs.Block("each offender", BlockScope.ListItem),
            Packs.Block("Each offender has a locker."),
        ];
        var findings = new Linter(Rules).Lint(new Document { Path = "text", Blocks = blocks }, LintOptions.Default);
        Assert.Equal([4, 7], findings.Select(finding => finding.Block));
    }

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
    [InlineData("You are more than an offender.")]
    [InlineData("Nobody here sees you as a criminal.")]
    [InlineData("I used to be a criminal and now I mend bicycles.")]
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
    [InlineData("“Those offenders were here for years and nobody cared,” he said.")]
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
