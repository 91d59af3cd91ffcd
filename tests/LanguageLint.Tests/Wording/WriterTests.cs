namespace LanguageLint.Tests.Wording;

/// <summary>Alternatives keep number, possessive, tense, article and capitals.</summary>
public sealed class WriterTests
{
    [Theory]
    [InlineData("offender/n", "person/n", "An offender’s record.", "A person’s record.")]
    [InlineData("offender/n", "person/n", "Offenders' records.", "People's records.")]
    [InlineData("offender/n", "person/n with convictions", "The offenders came.", "The people with convictions came.")]
    [InlineData("offender/n", "person/n", "OFFENDERS come here.", "PEOPLE come here.")]
    [InlineData("offender/n", "adult/n", "He is a prolific offender.", "He is a prolific adult.")]
    [InlineData("offender/n", "adult/n", "It was a offender.", "It was an adult.")]
    [InlineData("offender/n", "someone on probation", "He is an offender.", "He is someone on probation.")]
    [InlineData("offender/n", "person/n", "The offender fails to write.", "The person fails to write.")]
    [InlineData("offender/n", "{person/n}", "The offenders came.", "The people on probation came.")]
    [InlineData("be/v an addict", "have/v an addiction", "He was an addict. ", "He had an addiction. ")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "He failed to attend.", "He did not attend.")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "She fails to attend.", "She does not attend.")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "They fail to attend.", "They do not attend.")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "He has repeatedly failed to engage.", "He has not engaged.")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "They may fail to attend.", "They may not attend.")]
    [InlineData("fail/v to act=<verb>", "{not act}", "You have, without reasonable excuse, failed to attend.", "You have, without reasonable excuse, not attended.")]
    [InlineData("fail/v to act=<verb>", "{not act}", "She left without a coat and failed to return.", "She left without a coat and did not return.")]
    [InlineData("refuse/v to act=(co-operate | open up)", "{not act}", "He refused to co-operate.", "He did not co-operate.")]
    [InlineData("refuse/v to act=(co-operate | open up)", "{act:ing}", "He refused to co-operate.", "He co-operating.")]
    [InlineData("[<adverb>] fail/v to act=<verb>", "{not act}", "Failing to attend is noted.", "Not attending is noted.")]
    [InlineData("fail/v to attend", "miss/v", "He failed to attend it.", "He missed it.")]
    [InlineData("fail/v to attend", "miss/v", "Failing to attend it is noted.", "Missing it is noted.")]
    [InlineData("kind=(idle | rude) man", "person known as a {kind:same} one", "She met a rude man.", "She met a person known as a rude one.")]
    [InlineData("kind=(idle | rude) man", "person known as a {kind:same} one", "She met an idle man.", "She met a person known as an idle one.")]
    [InlineData("kind=(idle | rude) man", "person of a Sarah {kind:same}", "She met an idle man.", "She met a person of a Sarah idle.")]
    [InlineData("recreational , user/n", "person/n using drugs", "Most ‘recreational’ users rest.", "Most people using drugs rest.")]
    [InlineData("recreational , user/n", "person/n using drugs", "Most (recreational) users rest.", "Most people using drugs rest.")]
    [InlineData("recreational , user/n", "person/n using drugs", "Most recreational (users) rest.", "Most people using drugs rest.")]
    [InlineData("please be advised that", "\"\"", "Please be advised that your letter came.", "Your letter came.")]
    public void The_first_alternative_fits(string match, string write, string text, string expected)
    {
        var rules = Packs.WithRule($"match: \"{match}\"\nwrite: [{(write.StartsWith('"') ? write : $"\"{write}\"")}]");
        var finding = Assert.Single(Packs.Findings(rules, text));
        Assert.Equal(expected, text[..finding.Span.Start] + finding.Suggestions[0] + text[finding.Span.End..]);
    }

    [Theory]
    [InlineData("offender/n", "person/n with convictions", "An offender’s record.")]
    [InlineData("offender/n", "person/n", "The offender behaviour course.")]
    [InlineData("offender/n", "someone", "These offenders came.")]
    [InlineData("failure to attend", "{not act}", "His failure to attend.")]
    [InlineData("recreational , user/n", "person/n using drugs", "The ‘purely recreational’ users rest.")]
    [InlineData("recreational , user/n", "person/n using drugs", "The “very recreational” users rest.")]
    public void An_alternative_that_cannot_stand_is_dropped(string match, string write, string text)
    {
        var rules = Packs.WithRule($"match: \"{match}\"\nwrite: [\"{write}\"]");
        Assert.Empty(Assert.Single(Packs.Findings(rules, text)).Suggestions);
    }

    [Fact]
    public void House_terms_take_the_place_of_the_packs_own()
    {
        var rules = Packs.WithRule("match: \"offender/n\"\nwrite: [\"{person/n}\"]");
        var options = LintOptions.Default with { Terms = new Dictionary<string, HouseTerm> { ["person"] = new("person with convictions", "people with convictions") } };
        var finding = Assert.Single(new Linter(rules).Lint(Packs.Letter("The offenders came."), options));
        Assert.Equal(["people with convictions"], finding.Suggestions);
    }
}
