using System.Text.Json;
using System.Text.Json.Nodes;
using LanguageLint.Checks;
using LanguageLint.Rules;
using LanguageLint.Rules.Yaml;
using NJsonSchema;

namespace LanguageLint.Tests.Rules;

/// <summary>The published schema, which editors complete from, says the same as the reader.</summary>
public sealed class PackSchemaTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Repository.PathOf("rules", "schema.json"));

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("rules"), "*.yml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.PathOf(), path))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_shipped_pack_satisfies_the_schema(string file)
    {
        var json = ToJson(YamlReader.Read(await File.ReadAllTextAsync(Repository.PathOf(file))))!.ToJsonString();
        Assert.Empty((await Schema).Validate(json));
    }

    [Theory]
    [InlineData("match: \"x\"\nmesage: \"x\"")]
    [InlineData("match: \"x\"\nsubject: persons")]
    [InlineData("match: \"x\"\nfix: maybe")]
    [InlineData("fix: none")]
    [InlineData("check: abesnt")]
    [InlineData("check: long-sentence\nlimit: many")]
    public async Task What_the_reader_refuses_the_schema_refuses(string lines)
    {
        var pack = Packs.Rule(lines);
        Assert.Throws<PackException>(() => PackReader.Read("test.yml", pack));
        Assert.NotEmpty((await Schema).Validate(ToJson(YamlReader.Read(pack))!.ToJsonString()));
    }

    [Fact]
    public async Task The_schema_knows_every_key_of_the_reader()
    {
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf("rules", "schema.json")));
        var rule = schema.RootElement.GetProperty("properties").GetProperty("rules").GetProperty("items").GetProperty("properties");
        Assert.Equal(RuleReader.Keys.Order(StringComparer.Ordinal), rule.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_schema_knows_every_key_of_a_house_style()
    {
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf("rules", "schema.json")));
        var style = schema.RootElement.GetProperty("properties").GetProperty("style").GetProperty("properties");
        Assert.Equal(StyleReader.Keys.Order(StringComparer.Ordinal), style.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_schema_knows_every_check()
    {
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf("rules", "schema.json")));
        var check = schema.RootElement.GetProperty("properties").GetProperty("rules").GetProperty("items").GetProperty("properties").GetProperty("check");
        Assert.Equal(DocumentChecks.ByName.Keys.Order(StringComparer.Ordinal), check.GetProperty("enum").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        _ => throw new InvalidOperationException(),
    };
}
