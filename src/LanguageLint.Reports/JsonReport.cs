using System.Text.Encodings.Web;
using System.Text.Json;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>The report for programs; <c>report.schema.json</c> describes it.</summary>
public sealed class JsonReport : IReport
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Starts the report.</summary>
    public JsonReport(ReportOutput output)
    {
        _stream = output.Stream;
        _json = new Utf8JsonWriter(output.Stream, Options);
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        _json.WriteString("tool", output.Tool);
        _json.WriteStartArray("files");
    }

    /// <summary>How JSON is laid out: letters stay readable; control characters are escaped all the same.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        _json.WriteStartObject();
        _json.WriteString("path", file.Path);
        _json.WriteString("kind", Spelling.Of(file.Kind));
        _json.WriteString("error", file.Error);
        _json.WriteStartArray("notChecked");
        foreach (var part in file.NotChecked)
        {
            _json.WriteStartObject();
            _json.WriteString("place", part.Place);
            _json.WriteString("reason", part.Reason);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("findings");
        foreach (var finding in file.Findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", summary.Files);
        _json.WriteNumber("words", summary.Words);
        _json.WriteNumber("errors", summary.Errors);
        _json.WriteNumber("warnings", summary.Warnings);
        _json.WriteNumber("suggestions", summary.Suggestions);
        _json.WriteNumber("notes", summary.Notes);
        _json.WriteNumber("strengths", summary.Strengths);
        _json.WriteNumber("known", summary.Known);
        _json.WriteNumber("gone", summary.Gone);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(ReportedFinding reported)
    {
        var finding = reported.Finding;
        _json.WriteStartObject();
        _json.WriteString("rule", finding.Rule.Id);
        _json.WriteString("name", finding.Rule.Name);
        _json.WriteString("category", finding.Rule.Category.Name());
        _json.WriteString("severity", Spelling.Of(finding.Severity));
        _json.WriteString("text", reported.Text);
        _json.WriteString("sentence", reported.Sentence);
        _json.WriteString("message", finding.Message);
        _json.WriteString("why", finding.Rule.Why);
        Write("sources", finding.Rule.Sources);
        _json.WriteNumber("start", reported.Span.Start);
        _json.WriteNumber("end", reported.Span.End);
        Write("line", "column", reported.Start);
        Write("endLine", "endColumn", reported.End);
        _json.WriteString("scope", Spelling.Of(reported.Scope));
        _json.WriteNumber("block", finding.Block);
        _json.WriteString("place", reported.Place);
        Write("suggestions", finding.Suggestions);
        _json.WriteString("fix", Spelling.Of(finding.Fix));
        _json.WriteString("fingerprint", finding.Fingerprint);
        _json.WriteEndObject();
    }

    private void Write(string name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }

    private void Write(string line, string column, LinePosition? position)
    {
        if (position is { } place)
        {
            _json.WriteNumber(line, place.Line);
            _json.WriteNumber(column, place.Column);
        }
        else
        {
            _json.WriteNull(line);
            _json.WriteNull(column);
        }
    }
}
