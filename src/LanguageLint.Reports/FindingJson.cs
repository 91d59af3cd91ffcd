using System.Globalization;
using System.Text.Json;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>Writes findings and summaries as <c>report.schema.json</c> describes them, into an object that is open.</summary>
internal static class FindingJson
{
    /// <summary>The members of a finding.</summary>
    public static void WriteFinding(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("category", finding.Rule.Category.Name());
        json.WriteString("severity", Spelling.Of(finding.Severity));
        json.WriteString("text", reported.Text);
        json.WriteString("sentence", reported.Sentence);
        json.WriteNumber("inSentence", reported.InSentence.Start);
        json.WriteString("message", finding.Message);
        json.WriteString("why", finding.Rule.Why);
        JsonReport.WriteTexts(json, "sources", finding.Rule.Sources);
        json.WriteNumber("start", reported.Span.Start);
        json.WriteNumber("end", reported.Span.End);
        Write(json, "line", "column", reported.Start);
        Write(json, "endLine", "endColumn", reported.End);
        json.WriteString("scope", Spelling.Of(reported.Scope));
        json.WriteNumber("block", finding.Block);
        json.WriteString("place", reported.Place);
        JsonReport.WriteTexts(json, "suggestions", finding.Suggestions);
        json.WriteString("fix", Spelling.Of(finding.Fix));
        json.WriteString("fingerprint", finding.Fingerprint);
    }

    /// <summary>The members of a file that say what is silenced and why, and what is amiss with such decisions.</summary>
    public static void WriteDecisions(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartArray("suppressed");
        foreach (var silenced in Silenced.Of(file))
        {
            json.WriteStartObject();
            WriteSilenced(json, silenced);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in file.Remarks)
        {
            json.WriteStartObject();
            json.WriteString("message", remark.Message);
            Write(json, "line", "column", remark.Start);
            json.WriteString("place", remark.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The members of a finding that is silenced.</summary>
    public static void WriteSilenced(Utf8JsonWriter json, Silenced silenced)
    {
        var reported = silenced.Reported;
        json.WriteString("rule", reported.Finding.Rule.Id);
        json.WriteString("text", reported.Text);
        Write(json, "line", "column", reported.Start);
        json.WriteString("place", reported.Place);
        json.WriteString("silencedBy", silenced.Decision is null ? "baseline" : "comment");
        json.WriteString("reason", silenced.Reason);
        json.WriteString("by", silenced.Decision?.By);
        json.WriteString("until", silenced.Decision?.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("fingerprint", reported.Finding.Fingerprint);
    }

    /// <summary>The members of a summary.</summary>
    public static void WriteSummary(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("words", summary.Words);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("suggestions", summary.Suggestions);
        json.WriteNumber("notes", summary.Notes);
        json.WriteNumber("strengths", summary.Strengths);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("known", summary.Known);
        json.WriteNumber("gone", summary.Gone);
        if (summary.Since is { } since)
        {
            json.WriteStartObject("since");
            json.WriteString("name", since.Name);
            json.WriteNumber("gone", since.Gone);
            json.WriteNumber("stillThere", since.StillThere);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string line, string column, LinePosition? position)
    {
        if (position is { } place)
        {
            json.WriteNumber(line, place.Line);
            json.WriteNumber(column, place.Column);
        }
        else
        {
            json.WriteNull(line);
            json.WriteNull(column);
        }
    }
}
