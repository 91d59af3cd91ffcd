using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.Analyzers.Tests;

/// <summary>A house pack for tests, so that they do not hang on the wording of the built-in rules.</summary>
internal static class PackText
{
    public const string Path = "/project/house.languagelint.yml";

    /// <summary>Finds “gribbler” and offers “person”, certainly; finds “sent packing” and leaves it to a person to choose.</summary>
    public const string House = """
        pack: house
        rules:
          - id: LLH001
            name: gribbler
            category: labelling
            tier: must
            match: "gribbler/n"
            message: "“{match}” names a person by the worst thing they did."
            why: "People are more than that."
            write: ["person/n"]
            fix: safe
            sources: [practice]
            examples:
              - { text: "A gribbler came.", span: "gribbler", suggestions: ["person"], result: "A person came." }
          - id: LLH002
            name: sent-packing
            category: coercive
            tier: may
            match: "sent packing"
            message: "“{match}” is harsh."
            why: "It closes a door."
            write: ["asked to leave", "asked to come back"]
            fix: review
            sources: [practice]
            examples:
              - { text: "He was sent packing.", span: "sent packing", suggestions: ["asked to leave", "asked to come back"], result: "He was asked to leave." }
        """;

    // One text for all tests: a pack is compiled once for each.
    private static readonly SourceText Source = SourceText.From(House);

    public static Analysed WithHouse(this Analysed analysed) => analysed.AndFile(Path, Source);
}
