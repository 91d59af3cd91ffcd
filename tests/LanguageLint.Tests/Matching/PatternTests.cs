namespace LanguageLint.Tests.Matching;

/// <summary>What the pattern language finds, and what it leaves.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("zero tolerance", "Zero-tolerance is here, zero  tolerance, ZERO\nTOLERANCE.", "Zero-tolerance|zero  tolerance|ZERO\nTOLERANCE")]
    [InlineData("zero tolerance", "Zero. Tolerance is kind. Zero, tolerance.", "")]
    [InlineData("grumbler/n", "A grumbler, grumblers, the grumbler’s hat, grumblers' hats.", "grumbler|grumblers|grumbler’s|grumblers'")]
    [InlineData("grumble/v", "He grumbles, grumbled, is grumbling and will grumble.", "grumbles|grumbled|grumbling|grumble")]
    [InlineData("take/v on", "He took on, takes on, taken on, taking on work.", "took on|takes on|taken on|taking on")]
    [InlineData("grumpy/a", "Grumpy, grumpier, the grumpiest of all.", "Grumpy|grumpier|grumpiest")]
    [InlineData("re-grumbler/n", "A re-grumbler, re grumblers, a regrumbler.", "re-grumbler|re grumblers|regrumbler")]
    [InlineData("(attend | turn up) late", "He did attend late. They turn up late.", "attend late|turn up late")]
    [InlineData("[very] grumpy", "very grumpy and grumpy", "very grumpy|grumpy")]
    [InlineData("grumble/v ..3 to come", "He grumbled, yet again, to come. He grumbled a bit more than often to come.", "grumbled, yet again, to come")]
    [InlineData("grumble/v ..2 to come", "He grumbled. Happy to come.", "")]
    [InlineData("grumbled , to come", "He grumbled, to come. He grumbled to come.", "grumbled, to come|grumbled to come")]
    [InlineData("grumpy <person>", "a grumpy man, grumpy people, a grumpy cat, a grumpy young person", "grumpy man|grumpy people|grumpy young person")]
    [InlineData("room <number>", "room 12, room twelve", "room 12")]
    [InlineData("grumpy <owner>", "a grumpy man’s hat, grumpy parents' hats, a grumpy cat", "grumpy man’s|grumpy parents'")]
    [InlineData("^ grumble", "Grumble now. Do not grumble. Grumble!", "Grumble|Grumble")]
    [InlineData("grumble $", "Do not grumble! They grumble on.", "grumble")]
    [InlineData("grumble/v <name>", "He grumbled Anning was late. He grumbled about it.", "grumbled Anning")]
    [InlineData("don't grumble", "Don’t grumble. Don't grumble. Dont grumble.", "Don’t grumble|Don't grumble")]
    [InlineData("you're grumpy", "You’re grumpy, you're grumpy.", "You’re grumpy|you're grumpy")]
    [InlineData("a grumbler's work", "A grumbler’s work, a grumbler's work.", "A grumbler’s work|a grumbler's work")]
    [InlineData("grumblers' hats", "Some grumblers’ hats, grumblers' hats.", "grumblers’ hats|grumblers' hats")]
    [InlineData("it's grumpy", "It’s grumpy, it's grumpy.", "It’s grumpy|it's grumpy")]
    [InlineData("offbeat", "off\u00ADbeat, off beat, offbeat@example.org, www.offbeat.org, offbeat_case", "off\u00ADbeat")]
    public void A_pattern_finds(string pattern, string text, string expected)
    {
        var rules = Packs.WithRule($"match: \"{pattern}\"");
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Packs.Found(rules, text));
    }

    [Theory]
    [InlineData("unless: \"grumpy cat\"", "A grumpy cat and a grumpy man.", 1)]
    [InlineData("before: \"(very | so)\"", "He is so grumpy. He is grumpy.", 1)]
    [InlineData("not-before: \"not\"", "He is not grumpy. He is grumpy.", 1)]
    [InlineData("after: \"today\"", "Grumpy today. Grumpy now.", 1)]
    [InlineData("not-after: \"today\"", "Grumpy today. Grumpy now.", 1)]
    [InlineData("sentence: \"officer\"", "The officer is grumpy. He is grumpy.", 1)]
    [InlineData("not-sentence: \"officer\"", "The officer is grumpy. He is grumpy.", 1)]
    [InlineData("block: \"officer\"", "The officer came. He is grumpy.", 1)]
    [InlineData("not-block: \"officer\"", "The officer came. He is grumpy.", 0)]
    [InlineData("setting: justice", "He is grumpy.", 0)]
    [InlineData("setting: justice", "He is grumpy. His probation ends today.", 1)]
    [InlineData("addressed: reader", "You look grumpy. He looks grumpy.", 1)]
    [InlineData("addressed: people", "You look grumpy. He looks grumpy.", 1)]
    [InlineData("capitals: upper", "GRUMPY and grumpy.", 1)]
    [InlineData("not-capitals: upper", "GRUMPY and grumpy.", 1)]
    [InlineData("scope: heading", "Grumpy.", 0)]
    [InlineData("not-scope: paragraph", "Grumpy.", 0)]
    public void A_guard_lets_the_same_words_pass(string guard, string text, int expected)
    {
        var rules = Packs.WithRule($"match: \"grumpy\"\n{guard}");
        Assert.Equal(expected, Packs.Found(rules, text).Count);
    }
}
