using System.Text.Json;
using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>Lists rules.</summary>
internal static class RuleTable
{
    /// <summary>A line for each rule.</summary>
    public static void Write(TextWriter output, Ink ink, IReadOnlyList<Rule> rules)
    {
        var name = rules.Count == 0 ? 0 : rules.Max(rule => rule.Name.Length);
        foreach (var rule in rules)
        {
            var severity = Spelling.Of(rule.DefaultSeverity);
            output.WriteLine($"{rule.Id,-7} {rule.Name.PadRight(name)}  {rule.Category.Name(),-15} {ink.Of(rule.DefaultSeverity, severity)}");
        }
    }

    /// <summary>The rules as JSON: an array of objects with what a program would show or filter by.</summary>
    public static void WriteJson(Stream output, IReadOnlyList<Rule> rules)
    {
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("category", rule.Category.Name());
            json.WriteString("severity", Spelling.Of(rule.DefaultSeverity));
            json.WriteString("topic", rule.Topic);
            json.WriteString("message", rule.Message);
            json.WriteString("why", rule.Why);
            json.WriteStartArray("sources");
            foreach (var source in rule.Sources)
            {
                json.WriteStringValue(source);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
