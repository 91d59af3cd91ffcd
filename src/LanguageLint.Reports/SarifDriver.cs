using System.Text.Json;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>The part of a SARIF report that tells of the tool and of the rules that spoke, in the order in which they first did.</summary>
/// <param name="tool">Name and version of the tool, such as <c>languagelint 0.1.0</c>.</param>
internal sealed class SarifDriver(string tool)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<ReportedFinding> _rules = [];

    /// <summary>The weights that SARIF has.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes a message, as SARIF has them.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The place of a finding's rule among the rules that are written at the end.</summary>
    public int IndexOf(ReportedFinding reported)
    {
        var id = reported.Finding.Rule.Id;
        if (!_indexes.TryGetValue(id, out var index))
        {
            index = _rules.Count;
            _indexes.Add(id, index);
            _rules.Add(reported);
        }

        return index;
    }

    /// <summary>Writes the driver into the object of the tool.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "LanguageLint");
        json.WriteString("semanticVersion", tool[(tool.LastIndexOf(' ') + 1)..]);
        json.WriteStartArray("rules");
        foreach (var reported in _rules)
        {
            Write(json, reported);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var rule = reported.Finding.Rule;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", RuleHelp.Title(rule));
        WriteText(json, "fullDescription", rule.Why);
        json.WriteStartObject("help");
        json.WriteString("text", RuleHelp.Text(rule, reported.Sources));
        json.WriteString("markdown", RuleHelp.Markdown(rule, reported.Sources));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("language");
        json.WriteStringValue(rule.Category.Name());
        if (rule.Topic is { } topic)
        {
            json.WriteStringValue(topic);
        }

        json.WriteEndArray();
        json.WriteString("problem.severity", rule.DefaultSeverity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
