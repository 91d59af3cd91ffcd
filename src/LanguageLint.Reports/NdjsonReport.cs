using System.Text.Encodings.Web;
using System.Text.Json;

namespace LanguageLint.Reports;

/// <summary>
/// One JSON object a line, for pipes: <c>"type": "finding"</c> with the path and the members of a finding of the JSON report,
/// <c>"suppressed"</c> for one that a comment or a baseline silences, <c>"error"</c> for a file that could not be checked, <c>"notChecked"</c> for a part of one, and <c>"summary"</c> at the end.
/// </summary>
public sealed class NdjsonReport : IReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    /// <summary>Starts the report.</summary>
    public NdjsonReport(ReportOutput output)
    {
        _stream = output.Stream;
        _json = new Utf8JsonWriter(output.Stream, Options);
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Error is { } error)
        {
            Write("error", file.Path, () => _json.WriteString("error", error));
        }

        foreach (var part in file.NotChecked)
        {
            Write("notChecked", file.Path, () =>
            {
                _json.WriteString("place", part.Place);
                _json.WriteString("reason", part.Reason);
            });
        }

        foreach (var finding in file.Findings)
        {
            Write("finding", file.Path, () => FindingJson.WriteFinding(_json, finding));
        }

        foreach (var silenced in Silenced.Of(file))
        {
            Write("suppressed", file.Path, () => FindingJson.WriteSilenced(_json, silenced));
        }

        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        Write("summary", null, () => FindingJson.WriteSummary(_json, summary));
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(string type, string? path, Action members)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
        if (path is not null)
        {
            _json.WriteString("path", path);
        }

        members();
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.Write("\n"u8);
    }
}
