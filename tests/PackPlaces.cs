namespace LanguageLint.Tests;

/// <summary>Folders with house packs and settings, and which rules of the packs speak in which file. The compiler and the command line are held to the same answers.</summary>
internal static class PackPlaces
{
    /// <summary>A page in which rules of all packs have something to say.</summary>
    public const string Page = "<p>A gribbler and a snoddler came.</p>";

    /// <summary>What the folders show; their files; the pages, each with the rules that speak there.</summary>
    public static TheoryData<string, Dictionary<string, string>, Dictionary<string, string>> Rows() => new()
    {
        {
            "a pack holds in its folder and below",
            new() { ["house.languagelint.yml"] = Pack("LLH001", "gribbler"), ["letters/team.languagelint.yml"] = Pack("LLH002", "snoddler") },
            new() { ["letters/old/visit.html"] = "LLH001 LLH002", ["letters/visit.html"] = "LLH001 LLH002", ["posters/visit.html"] = "LLH001" }
        },
        {
            "a section names a pack for some files",
            new() { ["shared/house.yml"] = Pack("LLH001", "gribbler"), [".editorconfig"] = "root = true\n[letters/**]\nlanguagelint_packs = shared/house.yml\n" },
            new() { ["letters/visit.html"] = "LLH001", ["posters/visit.html"] = "" }
        },
        {
            "the nearest settings name the packs",
            new()
            {
                ["one.yml"] = Pack("LLH001", "gribbler"),
                ["two.yml"] = Pack("LLH002", "snoddler"),
                [".editorconfig"] = "root = true\n[*]\nlanguagelint_packs = one.yml\n",
                ["letters/.editorconfig"] = "[*.html]\nlanguagelint_packs = ../two.yml\n",
                ["letters/old/.editorconfig"] = "[*]\nlanguagelint_packs = ./../../one.yml, ../../two.yml\n",
            },
            new() { ["letters/old/visit.html"] = "LLH001 LLH002", ["letters/visit.html"] = "LLH002", ["posters/visit.html"] = "LLH001" }
        },
        {
            "what lies above a root has no say",
            new() { ["house.languagelint.yml"] = Pack("LLH001", "gribbler"), ["letters/.editorconfig"] = "root = true\n" },
            new() { ["letters/old/visit.html"] = "", ["letters/visit.html"] = "", ["posters/visit.html"] = "LLH001" }
        },
    };

    /// <summary>A pack of one rule.</summary>
    private static string Pack(string id, string word) => $$"""
        pack: {{word}}
        rules:
          - id: {{id}}
            name: {{word}}
            category: labelling
            tier: must
            match: "{{word}}/n"
            message: "“{match}” names a person by the worst thing they did."
            why: "People are more than that."
            write: ["person/n"]
            fix: safe
            sources: [practice]
            examples:
              - { text: "A {{word}} came.", span: "{{word}}", suggestions: ["person"], result: "A person came." }
        """;
}
