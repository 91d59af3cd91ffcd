using System.Text.Encodings.Web;
using System.Text.Json;

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

    /// <summary>Writes a list of texts into an object that is open.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        _json.WriteStartObject();
        _json.WriteString("path", file.Path);
        _json.WriteString("kind", Spelling.Of(file.Kind));
        _json.WriteString("error", file.Error);
        _json.WriteNumber("words", file.Words);
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
            _json.WriteStartObject();
            FindingJson.WriteFinding(_json, finding);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        FindingJson.WriteDecisions(_json, file);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        FindingJson.WriteSummary(_json, summary);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
