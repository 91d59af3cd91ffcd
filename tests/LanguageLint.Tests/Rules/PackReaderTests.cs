using LanguageLint.Rules;

namespace LanguageLint.Tests.Rules;

/// <summary>Every mistake in a pack names file, line, column, what is wrong and what would be right.</summary>
public sealed class PackReaderTests
{
    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "match: \"fail/v\"\nmesage: \"x\"", "test.yml(10,5)", "“mesage” is no key of a rule. Did you mean “message”?" },
        { "match: \"abuse*\"", "test.yml(9,13)", "“abuse*”: a star stands only before an ending, as in *ly. Write the words out." },
        { "match: \"(fail | refuse\"", "test.yml(9,13)", "This “(” is never closed. Add “)”." },
        { "match: \"fail) to\"", "test.yml(9,17)", "This “)” closes nothing. Remove it, or open it with “(” before." },
        { "match: \"fail/x\"", "test.yml(9,17)", "“/x” is no word family. Write /n for a noun, /v for a verb, /a for an adjective." },
        { "match: \"<persn> fail/v\"", "test.yml(9,13)", "There is no word class <persn>. Did you mean <person>?" },
        { "match: \"fail/v ...3 to\"", "test.yml(9,20)", "A gap is written ..3: up to three words, at most 12." },
        { "match: \"<word> <word>\"", "test.yml(9,13)", "“<word> <word>” holds no word of its own to look up. Add a word or a class made of words." },
        { "match: \"fail/v\"\nsubject: [persons]", "test.yml(10,15)", "“persons” is no subject. Did you mean “person”?" },
        { "match: \"fail/v\"\nwrite: [\"{act:pluperfect}\"]", "test.yml(10,13)", "“pluperfect” is no form. Write one of base, past, ing, pp, s, same." },
        { "why2: \"x\"", "test.yml(9,5)", "“why2” is no key of a rule. Did you mean “why”?" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place_and_remedy(string lines, string place, string message)
    {
        var problem = Assert.Throws<PackException>(() => Packs.WithRule(lines));
        Assert.Equal(place, problem.Place.ToString());
        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [InlineData("names", "Offender (Care | Hope) Team")]
    [InlineData("any-case", "offender care [team]")]
    [InlineData("names", "Offender <place> Team")]
    public void A_name_written_like_a_pattern_is_refused_for_it_would_protect_nothing(string list, string name)
    {
        var problem = Assert.Throws<PackException>(() => PackReader.Read("test.yml", $"pack: test\n{list}:\n  - \"{name}\"\n"));
        Assert.Contains("Give each spelling a line of its own.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_finds_nothing_is_told()
    {
        var problem = Assert.Throws<PackException>(() => Packs.WithRule("fix: none"));
        Assert.Equal("LLH001 finds nothing. Add “match: \"…\"”.", problem.Message);
    }

    [Fact]
    public void An_id_outside_the_house_block_is_told()
    {
        var problem = Assert.Throws<PackException>(() => PackReader.Read("test.yml", Packs.Rule("match: \"x\"").Replace("LLH001", "LLH1", StringComparison.Ordinal)));
        Assert.Equal("“LLH1” is no rule id. House packs use LLH001 to LLH999; built-in rules have LL and four digits.", problem.Message);
    }

    [Fact]
    public void Two_rules_of_one_id_are_told()
    {
        var pack = PackReader.Read("one.yml", Packs.Rule("match: \"grumpy\""));
        var other = PackReader.Read("two.yml", Packs.Rule("match: \"cross\""));
        var problem = Assert.Throws<PackException>(() => RuleSet.Compile([.. Packs.Classes, pack, other]));
        Assert.Equal("two.yml(3,5)", problem.Place.ToString());
        Assert.Equal("The id LLH001 is taken: “test-rule” has it (one.yml(3,5)). Give this rule an id of its own.", problem.Message);
    }

    [Fact]
    public void A_class_that_holds_itself_is_told()
    {
        var pack = PackReader.Read("classes.yml", "classes:\n  a: [<b>]\n  b: [<a>]\n");
        var problem = Assert.Throws<PackException>(() => RuleSet.Compile([pack]));
        Assert.Contains("holds itself", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_without_a_word_class_is_told()
    {
        var pack = PackReader.Read("test.yml", Packs.Rule("match: \"grumpy\"\nsetting: theatre"));
        var problem = Assert.Throws<PackException>(() => RuleSet.Compile([.. Packs.Classes, pack]));
        Assert.Equal("test.yml(3,5)", problem.Place.ToString());
        Assert.Equal("There is no word class “theatre” to tell the setting by. Add it under “classes”, or write one that is there.", problem.Message);
    }

    [Fact]
    public void An_empty_pack_is_no_mistake() => Assert.Empty(PackReader.Read("empty.yml", "").Rules);

    [Fact]
    public void A_later_pack_adds_to_a_class()
    {
        var rules = RuleSet.Compile([.. Packs.Classes, PackReader.Read("words.yml", "classes:\n  adverb: [yonder]\n"), PackReader.Read("test.yml", Packs.Rule("match: \"<adverb> grumpy\"").Replace("<adverb> grumpy", "[<adverb>] grumpy", StringComparison.Ordinal))]);
        Assert.Equal(["yonder grumpy"], Packs.Found(rules, "He was yonder grumpy."));
    }
}
