using System.Text.Json;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Styles;

/// <summary>Writes a comparison for people, for a page, or for programs.</summary>
internal static class StyleComparisonReport
{
    /// <summary>Words named for one pair before the rest is counted.</summary>
    private const int MostNamed = 6;

    /// <summary>Sections of plain sentences.</summary>
    public static void WriteText(TextWriter output, Ink ink, int width, StyleComparison comparison)
    {
        foreach (var section in Sections(comparison))
        {
            output.WriteLine(ink.Strong(section.Title));
            foreach (var line in section.Rows.Select(row => section.Sentence(row)).DefaultIfEmpty("Nothing."))
            {
                var indent = "  ";
                foreach (var part in Wrapping.Lines(Printable.Of(line), width - 4))
                {
                    output.WriteLine(indent + part);
                    indent = "    ";
                }
            }

            output.WriteLine();
        }
    }

    /// <summary>A table for each section.</summary>
    public static void WriteMarkdown(TextWriter output, StyleComparison comparison)
    {
        output.WriteLine($"# {comparison.Left.Name} and {comparison.Right.Name}");
        foreach (var section in Sections(comparison))
        {
            output.WriteLine($"\n## {section.Title}\n");
            if (section.Rows.Count == 0)
            {
                output.WriteLine("Nothing.");
                continue;
            }

            output.WriteLine($"| {string.Join(" | ", section.Columns)} |\n|{string.Concat(section.Columns.Select(_ => " --- |"))}");
            foreach (var row in section.Rows)
            {
                output.WriteLine($"| {string.Join(" | ", row.Select(MarkdownText.Of))} |");
            }
        }
    }

    /// <summary>One object with every clash, pair and weight; <c>compare.schema.json</c> describes it.</summary>
    public static void WriteJson(Stream output, StyleComparison comparison)
    {
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("tool", CommandLine.Tool);
        Write(json, "left", comparison.Left);
        Write(json, "right", comparison.Right);
        json.WriteStartArray("clashes");
        foreach (var clash in comparison.Clashes)
        {
            json.WriteStartObject();
            json.WriteString("words", clash.Words);
            json.WriteString("preferredBy", clash.PreferredBy.Name);
            json.WriteString("inPlaceOf", clash.InPlaceOf);
            json.WriteString("flaggedBy", clash.FlaggedBy.Name);
            WriteFinding(json, clash.Finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ownWords");
        foreach (var pair in comparison.OwnWords)
        {
            json.WriteStartObject();
            json.WriteString("left", pair.Left);
            json.WriteString("right", pair.Right);
            JsonReport.WriteTexts(json, "inPlaceOf", pair.InPlaceOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("weights");
        foreach (var weighed in comparison.Weights)
        {
            json.WriteStartObject();
            json.WriteString("rule", weighed.Rule.Id);
            json.WriteString("words", weighed.Words);
            json.WriteString("left", Weight(weighed.Left));
            json.WriteString("right", Weight(weighed.Right));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static IEnumerable<Section> Sections(StyleComparison comparison)
    {
        var (left, right) = (comparison.Left.Name, comparison.Right.Name);
        yield return new Section(
            "What one prefers and the other flags",
            ["words", "preferred by", "in place of", "flagged by", "weight", "it writes"],
            [.. comparison.Clashes.Select(clash => new[] { clash.Words, clash.PreferredBy.Name, clash.InPlaceOf ?? "", clash.FlaggedBy.Name, $"{Weight(clash.Finding)} {clash.Finding.Rule.Id}", Alternatives(clash.Finding) })],
            row => $"“{row[0]}”, which {row[1]} prefers{(row[2].Length > 0 ? $" to “{row[2]}”" : "")}: {row[3]} flags it ({row[4]}){(row[5].Length > 0 ? $" and writes {row[5]}" : "")}.");
        yield return new Section(
            "What both replace, each in its own way",
            [left, right, "in place of"],
            [.. comparison.OwnWords.Select(pair => new[] { pair.Left, pair.Right, Named(pair.InPlaceOf) })],
            row => $"{left} “{row[0]}” · {right} “{row[1]}”: in place of {row[2]}");
        yield return new Section(
            "What weighs differently",
            ["rule", "words", left, right],
            [.. comparison.Weights.Select(weighed => new[] { $"{weighed.Rule.Id} {weighed.Rule.Name}", weighed.Words, Weight(weighed.Left), Weight(weighed.Right) })],
            row => $"{row[0]}: “{row[1]}” · {left} {row[2]} · {right} {row[3]}");
    }

    private static string Weight(Finding? finding) => finding is null ? "passes" : Spelling.Of(finding.Severity);

    private static string Alternatives(Finding finding) => string.Join(" or ", finding.Suggestions.Where(suggestion => suggestion.Length > 0).Select(suggestion => $"“{suggestion}”"));

    private static string Named(IReadOnlyList<string> words) =>
        string.Join(", ", words.Take(MostNamed).Select(word => $"“{word}”")) + (words.Count > MostNamed ? $" and {words.Count - MostNamed} more" : "");

    private static void Write(Utf8JsonWriter json, string name, StyleSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("name", side.Name);
        json.WriteString("title", side.Title);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Spelling.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        JsonReport.WriteTexts(json, "suggestions", finding.Suggestions);
    }

    /// <summary>A part of the report.</summary>
    private sealed record Section(string Title, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows, Func<string[], string> Sentence);
}
