using System.Globalization;
using System.Text.Json;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Accuracy;

/// <summary>Writes a score for people, for a page, or for programs.</summary>
internal static class AccuracyReport
{
    /// <summary>A table by category and, if asked, by rule and every difference.</summary>
    public static void WriteText(TextWriter output, AccuracyScore score, int texts, bool byRule, bool differences)
    {
        if (differences)
        {
            foreach (var difference in score.Miscounts)
            {
                var (text, span) = (difference.Text.Text, difference.Span);
                output.WriteLine(Printable.Of($"{difference.Kind,-6} {difference.Text.File}:{span.Start} {difference.By} “{text.AsSpan(span.Start, span.Length)}”"));
            }

            output.WriteLine();
        }

        output.WriteLine($"{"",-16} {"recall",-18} {"precision",-18} traps touched");
        foreach (var (name, tally) in score.Categories)
        {
            Row(output, name, tally);
        }

        if (byRule)
        {
            foreach (var (rule, tally) in score.Rules)
            {
                output.WriteLine($"{rule,-16} {tally.Hit} found, {tally.False} false, {tally.Touched} traps");
            }
        }

        Row(output, $"{texts} {(texts == 1 ? "text" : "texts")}", score.Total);
    }

    /// <summary>A table for a page of Markdown.</summary>
    public static void WriteMarkdown(TextWriter output, AccuracyScore score, int texts)
    {
        output.WriteLine("| category | found of what must be | right of what was found | traps touched |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var (name, tally) in score.Categories.Append(new KeyValuePair<string, Tally>($"all, {texts} texts", score.Total)))
        {
            output.WriteLine($"| {name} | {Share(tally.Hit, tally.Must, tally.Recall)} | {Share(tally.Hit, tally.Hit + tally.False, tally.Precision)} | {tally.Touched} of {tally.Traps} |");
        }
    }

    /// <summary>One object with the totals, the categories and the rules.</summary>
    public static void WriteJson(Stream output, AccuracyScore score, int texts)
    {
        using var json = new Utf8JsonWriter(output, JsonReport.Options);
        json.WriteStartObject();
        json.WriteNumber("texts", texts);
        Write(json, "total", score.Total);
        Write(json, "categories", score.Categories);
        Write(json, "rules", score.Rules);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Row(TextWriter output, string name, Tally tally) => output.WriteLine(
        $"{name,-16} {Share(tally.Hit, tally.Must, tally.Recall),-18} {Share(tally.Hit, tally.Hit + tally.False, tally.Precision),-18} {tally.Touched}/{tally.Traps}");

    private static string Share(int part, int whole, double share) =>
        whole == 0 ? "–" : $"{part}/{whole} = {share.ToString("0.000", CultureInfo.InvariantCulture)}";

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Tally> tallies)
    {
        json.WriteStartObject(name);
        foreach (var (key, tally) in tallies)
        {
            Write(json, key, tally);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("must", tally.Must);
        json.WriteNumber("hit", tally.Hit);
        json.WriteNumber("false", tally.False);
        json.WriteNumber("traps", tally.Traps);
        json.WriteNumber("touched", tally.Touched);
        json.WriteEndObject();
    }
}
