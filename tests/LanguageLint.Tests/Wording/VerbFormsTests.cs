using CsCheck;
using LanguageLint.Wording;

namespace LanguageLint.Tests.Wording;

public class VerbFormsTests
{
    private static readonly string[] AllVerbs =
        [.. CommonVerbs.All.Concat(IrregularVerbs.All).Concat(["be", "retake", "withdraw", "undergo", "misunderstand", "overcome", "re-offend", "re-write"])];

    [Theory]
    // base, third person, past, past participle, present participle
    [InlineData("attend", "attends", "attended", "attended", "attending")]
    [InlineData("engage", "engages", "engaged", "engaged", "engaging")]
    [InlineData("comply", "complies", "complied", "complied", "complying")]
    [InlineData("stay", "stays", "stayed", "stayed", "staying")]
    [InlineData("address", "addresses", "addressed", "addressed", "addressing")]
    [InlineData("reach", "reaches", "reached", "reached", "reaching")]
    [InlineData("veto", "vetoes", "vetoed", "vetoed", "vetoing")]
    [InlineData("plan", "plans", "planned", "planned", "planning")]
    [InlineData("quiz", "quizzes", "quizzed", "quizzed", "quizzing")]
    [InlineData("equip", "equips", "equipped", "equipped", "equipping")]
    [InlineData("admit", "admits", "admitted", "admitted", "admitting")]
    [InlineData("visit", "visits", "visited", "visited", "visiting")]
    [InlineData("offer", "offers", "offered", "offered", "offering")]
    [InlineData("refer", "refers", "referred", "referred", "referring")]
    [InlineData("develop", "develops", "developed", "developed", "developing")]
    [InlineData("travel", "travels", "travelled", "travelled", "travelling")]
    [InlineData("counsel", "counsels", "counselled", "counselled", "counselling")]
    [InlineData("appeal", "appeals", "appealed", "appealed", "appealing")]
    [InlineData("equal", "equals", "equalled", "equalled", "equalling")]
    [InlineData("fulfil", "fulfils", "fulfilled", "fulfilled", "fulfilling")]
    [InlineData("focus", "focuses", "focused", "focused", "focusing")]
    [InlineData("target", "targets", "targeted", "targeted", "targeting")]
    [InlineData("panic", "panics", "panicked", "panicked", "panicking")]
    [InlineData("lie", "lies", "lay", "lain", "lying")]
    [InlineData("tie", "ties", "tied", "tied", "tying")]
    [InlineData("agree", "agrees", "agreed", "agreed", "agreeing")]
    [InlineData("dye", "dyes", "dyed", "dyed", "dyeing")]
    [InlineData("play", "plays", "played", "played", "playing")]
    [InlineData("show", "shows", "showed", "shown", "showing")]
    [InlineData("be", "is", "was", "been", "being")]
    [InlineData("have", "has", "had", "had", "having")]
    [InlineData("behave", "behaves", "behaved", "behaved", "behaving")]
    [InlineData("do", "does", "did", "done", "doing")]
    [InlineData("begin", "begins", "began", "begun", "beginning")]
    [InlineData("learn", "learns", "learned", "learned", "learning")]
    [InlineData("retake", "retakes", "retook", "retaken", "retaking")]
    [InlineData("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing")]
    [InlineData("undergo", "undergoes", "underwent", "undergone", "undergoing")]
    [InlineData("undo", "undoes", "undid", "undone", "undoing")]
    [InlineData("misunderstand", "misunderstands", "misunderstood", "misunderstood", "misunderstanding")]
    [InlineData("overcome", "overcomes", "overcame", "overcome", "overcoming")]
    [InlineData("reset", "resets", "reset", "reset", "resetting")]
    [InlineData("relay", "relays", "relayed", "relayed", "relaying")]
    [InlineData("re-offend", "re-offends", "re-offended", "re-offended", "re-offending")]
    [InlineData("carry out", "carries out", "carried out", "carried out", "carrying out")]
    public void A_verb_has_its_british_forms(string verb, string third, string past, string participle, string present)
    {
        var forms = VerbForms.Of(verb);

        Assert.Equal([verb, third, past, participle, present], [forms.Base, forms.ThirdPerson, forms.Past, forms.PastParticiple, forms.PresentParticiple]);
    }

    [Theory]
    [InlineData("learn", "learnt")]
    [InlineData("spell", "spelt")]
    [InlineData("focus", "focussed")]
    [InlineData("focus", "focussing")]
    [InlineData("target", "targetted")]
    [InlineData("model", "modeled")]
    [InlineData("fuel", "fueling")]
    [InlineData("age", "aging")]
    [InlineData("apologise", "apologized")]
    [InlineData("analyse", "analyzing")]
    [InlineData("honour", "honors")]
    [InlineData("practise", "practiced")]
    [InlineData("prove", "proven")]
    [InlineData("be", "were")]
    [InlineData("be", "am")]
    public void Other_spellings_are_read_but_not_written(string verb, string other)
    {
        var forms = VerbForms.Of(verb);

        Assert.Contains(other, forms.Others.Select(form => form.Text));
        Assert.Contains(other, forms.All.Select(form => form.Text));
    }

    [Theory]
    [InlineData("compel", "compeled")]
    [InlineData("fill", "filed")]
    [InlineData("advise", "advized")]
    [InlineData("exercise", "exercized")]
    public void What_no_one_writes_is_not_read(string verb, string never) =>
        Assert.DoesNotContain(never, VerbForms.Of(verb).All.Select(form => form.Text));

    [Theory]
    [InlineData("be", "is", "are", "was", "were")]
    [InlineData("attend", "attends", "attend", "attended", "attended")]
    [InlineData("have", "has", "have", "had", "had")]
    public void A_verb_agrees_with_one_or_many(string verb, string one, string many, string oneThen, string manyThen)
    {
        var forms = VerbForms.Of(verb);

        Assert.Equal([one, many, oneThen, manyThen], [forms.Present(plural: false), forms.Present(plural: true), forms.PastFor(plural: false), forms.PastFor(plural: true)]);
    }

    [Fact]
    public void There_are_enough_verbs()
    {
        Assert.InRange(IrregularVerbs.All.Count, 180, 400);
        Assert.InRange(CommonVerbs.All.Count, 1500, 4000);
        Assert.Empty(CommonVerbs.All.Intersect(IrregularVerbs.All));
    }

    [Fact]
    public void An_empty_verb_is_refused() => Assert.Throws<ArgumentException>(() => VerbForms.Of(""));

    [Theory]
    [InlineData("attended", "attend")]
    [InlineData("Attending", "attend")]
    [InlineData("KEPT", "keep")]
    [InlineData("hoping", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("noted", "note")]
    [InlineData("disclosed", "disclose")]
    [InlineData("notifies", "notify")]
    [InlineData("lying", "lie")]
    [InlineData("died", "die")]
    [InlineData("travelling", "travel")]
    [InlineData("traveling", "travel")]
    [InlineData("apologized", "apologise")]
    [InlineData("honored", "honour")]
    [InlineData("found", "find")]
    [InlineData("saw", "see")]
    [InlineData("left", "leave")]
    [InlineData("were", "be")]
    [InlineData("misunderstood", "misunderstand")]
    [InlineData("re-offended", "re-offend")]
    [InlineData("re-took", "re-take")]
    [InlineData("feed", "feed")]
    [InlineData("bring", "bring")]
    [InlineData("need", "need")]
    [InlineData("discuss", "discuss")]
    [InlineData("focuses", "focus")]
    public void A_known_verb_is_read_back(string word, string verb)
    {
        Assert.Equal(verb, Verbs.BaseOf(word));
        Assert.True(Verbs.Recognise(word)[0].Listed);
    }

    [Theory]
    [InlineData("vlogging", "vlog")]
    [InlineData("googled", "google")]
    [InlineData("tweeted", "tweet")]
    [InlineData("gentrified", "gentrify")]
    [InlineData("gamified", "gamify")]
    [InlineData("skived", "skive")]
    [InlineData("hyperventilating", "hyperventilate")]
    [InlineData("crowdsourced", "crowdsource")]
    [InlineData("blitzes", "blitz")]
    [InlineData("texts", "text")]
    [InlineData("fricassees", "fricassee")]
    [InlineData("swaddled", "swaddle")]
    [InlineData("zorbing", "zorb")]
    public void An_unknown_verb_is_read_by_its_spelling(string word, string verb) => Assert.Equal(verb, Verbs.BaseOf(word));

    [Fact]
    public void A_word_with_two_readings_keeps_both()
    {
        Assert.Equal(
            [
                new VerbReading("find", VerbForm.Past, Listed: true),
                new VerbReading("find", VerbForm.PastParticiple, Listed: true),
                new VerbReading("found", VerbForm.Base, Listed: true),
            ],
            Verbs.Recognise("found"));
    }

    [Theory]
    [InlineData("attended", VerbForm.PresentParticiple, "attending")]
    [InlineData("keep", VerbForm.Past, "kept")]
    [InlineData("wrote", VerbForm.PastParticiple, "written")]
    public void A_verb_is_carried_to_another_form(string word, VerbForm form, string expected) => Assert.Equal(expected, Verbs.Inflect(word, form));

    [Theory]
    [InlineData("")]
    [InlineData("hmm")]
    [InlineData("-")]
    [InlineData("s")]
    [InlineData("ing")]
    [InlineData("ed")]
    public void What_is_no_word_has_no_verb(string word) => Assert.DoesNotContain(Verbs.Recognise(word), reading => reading.Listed);

    [Fact]
    public void Every_form_of_every_listed_verb_is_read_back() =>
        Assert.All(AllVerbs, verb => Assert.All(
            VerbForms.Of(verb).All,
            form => Assert.Contains(new VerbReading(verb, form.Form, Listed: true), Verbs.Recognise(form.Text))));

    [Fact]
    public void Any_letters_are_read_the_same_way_twice_and_their_bases_give_them_back() =>
        Gen.Char["abcdeginorstuy-'"].Array[0, 9].Select(letters => new string(letters)).Sample(word =>
        {
            var readings = Verbs.Recognise(word);
            Assert.Equal(readings, Verbs.Recognise(word.ToUpperInvariant()));
            Assert.All(readings, reading => Assert.Contains(new InflectedVerb(word, reading.Form), VerbForms.Of(reading.Base).All));
        });
}
