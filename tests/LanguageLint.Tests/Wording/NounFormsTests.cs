using LanguageLint.Wording;

namespace LanguageLint.Tests.Wording;

public class NounFormsTests
{
    [Theory]
    // singular, plural, possessive of one, possessive of many
    [InlineData("offender", "offenders", "offender's", "offenders'")]
    [InlineData("person", "people", "person's", "people's")]
    [InlineData("child", "children", "child's", "children's")]
    [InlineData("man", "men", "man's", "men's")]
    [InlineData("woman", "women", "woman's", "women's")]
    [InlineData("policeman", "policemen", "policeman's", "policemen's")]
    [InlineData("human", "humans", "human's", "humans'")]
    [InlineData("wife", "wives", "wife's", "wives'")]
    [InlineData("midwife", "midwives", "midwife's", "midwives'")]
    [InlineData("thief", "thieves", "thief's", "thieves'")]
    [InlineData("life", "lives", "life's", "lives'")]
    [InlineData("belief", "beliefs", "belief's", "beliefs'")]
    [InlineData("foot", "feet", "foot's", "feet's")]
    [InlineData("criterion", "criteria", "criterion's", "criteria's")]
    [InlineData("analysis", "analyses", "analysis's", "analyses'")]
    [InlineData("agency", "agencies", "agency's", "agencies'")]
    [InlineData("day", "days", "day's", "days'")]
    [InlineData("witness", "witnesses", "witness's", "witnesses'")]
    [InlineData("church", "churches", "church's", "churches'")]
    [InlineData("monarch", "monarchs", "monarch's", "monarchs'")]
    [InlineData("staff", "staff", "staff's", "staff's")]
    [InlineData("veto", "vetoes", "veto's", "vetoes'")]
    [InlineData("photo", "photos", "photo's", "photos'")]
    [InlineData("spokesperson", "spokespeople", "spokesperson's", "spokespeople's")]
    [InlineData("ex-wife", "ex-wives", "ex-wife's", "ex-wives'")]
    [InlineData("runner-up", "runners-up", "runner-up's", "runners-up's")]
    [InlineData("ex-offender", "ex-offenders", "ex-offender's", "ex-offenders'")]
    [InlineData("probation officer", "probation officers", "probation officer's", "probation officers'")]
    public void A_noun_has_its_forms(string noun, string plural, string ofOne, string ofMany)
    {
        var forms = NounForms.Of(noun);

        Assert.Equal([noun, plural, ofOne, ofMany], [forms.Singular, forms.Plural, forms.Possessive(plural: false), forms.Possessive(plural: true)]);
    }

    [Theory]
    [InlineData("person on probation", 0, "people on probation", "person on probation's", "people on probation's")]
    [InlineData("person with convictions", 0, "people with convictions", "person with convictions'", "people with convictions'")]
    [InlineData("young person", 1, "young people", "young person's", "young people's")]
    [InlineData("child in care", 0, "children in care", "child in care's", "children in care's")]
    public void A_phrase_changes_at_its_head(string phrase, int head, string plural, string ofOne, string ofMany)
    {
        var forms = NounForms.Of(phrase, head);

        Assert.Equal([plural, ofOne, ofMany], [forms.Plural, forms.Possessive(plural: false), forms.Possessive(plural: true)]);
    }

    [Fact]
    public void The_apostrophe_of_the_text_is_kept() => Assert.Equal("people’s", NounForms.Of("person").Possessive(plural: true, '’'));

    [Theory]
    [InlineData("person", "persons")]
    [InlineData("person", "persons'")]
    [InlineData("counsellor", "counselors")]
    [InlineData("behaviour", "behavior")]
    [InlineData("index", "indices")]
    public void Other_spellings_are_read(string noun, string other) => Assert.Contains(other, NounForms.Of(noun).All.Select(form => form.Text));

    [Theory]
    [InlineData("", 0)]
    [InlineData("person on probation", 3)]
    [InlineData("person", -1)]
    [InlineData("person  twice", 1)]
    public void A_head_that_is_no_word_is_refused(string phrase, int head) => Assert.Throws<ArgumentException>(() => NounForms.Of(phrase, head));
}
