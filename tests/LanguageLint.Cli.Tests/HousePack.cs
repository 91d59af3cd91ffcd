namespace LanguageLint.Cli.Tests;

/// <summary>A pack of two rules on words that the built-in packs know nothing of, so that tests stand still while those grow.</summary>
internal static class HousePack
{
    public const string Name = "house.languagelint.yml";

    public const string Text = """
        pack: house
        rules:
          - id: LLH001
            name: quibble
            category: othering
            tier: must
            match: "quibble/n"
            message: "“{match}” is not our word."
            why: "Our readers told us so."
            write: ["question/n"]
            fix: review
            sources: [practice]
            examples:
              - { text: "Your quibbles matter.", span: "quibbles", suggestions: ["questions"], result: "Your questions matter." }
          - id: LLH002
            name: rigmarole
            category: plain-language
            tier: may
            match: "rigmarole/n"
            message: "Consider a plainer word than “{match}”."
            why: "Plain words are read faster."
            fix: none
            sources: [practice]
            examples:
              - { text: "This rigmarole takes an hour.", span: "rigmarole" }

        """;

    public const string Letter = "# Your visit\n\nDear Sam,\n\nSee you on Monday. Bring your quibbles along. The rigmarole takes an hour.\n";
}
