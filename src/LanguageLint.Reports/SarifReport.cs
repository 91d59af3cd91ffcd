using System.Text.Json;
using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS), as code scanning services take it. Strengths are left out: such services show every result as a problem.
/// Results come before the tool in the file, so that a run of any size is written in bounded memory.
/// </summary>
public sealed class SarifReport : IReport
{
    /// <summary>GitHub refuses a run with more results (its documentation of SARIF support).</summary>
    internal const int MostResults = 25_000;

    private const string Root = "%SRCROOT%";
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly SarifDriver _driver;
    private readonly List<(string Path, string Level, string Text)> _notifications = [];
    private readonly Occurrences _occurrences = new();
    private readonly List<(string Path, Silenced Silenced)>? _silenced;
    private int _results;
    private int _left;

    /// <summary>Starts the report.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="showsSilenced">
    /// Whether findings that a comment or a baseline silences are among the results, with <c>suppressions</c>. GitHub reads no suppressions
    /// (its documentation of SARIF support; github/codeql-action issue 1230) and would show them as open alerts.
    /// </param>
    public SarifReport(ReportOutput output, bool showsSilenced = false)
    {
        _silenced = showsSilenced ? [] : null;
        _stream = output.Stream;
        _json = new Utf8JsonWriter(output.Stream, JsonReport.Options);
        _driver = new SarifDriver(output.Tool);
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartObject("automationDetails");
        _json.WriteString("id", "languagelint/");
        _json.WriteEndObject();
        _json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        if (file.Error is { } error)
        {
            _notifications.Add((file.Path, "error", error));
        }

        foreach (var part in file.NotChecked)
        {
            _notifications.Add((file.Path, "note", $"Not checked: {part.Place} ({part.Reason})."));
        }

        foreach (var reported in Advice.ToLookAt(file))
        {
            if (_results == MostResults)
            {
                _left++;
                continue;
            }

            _results++;
            WriteResult(file.Path, reported, null);
        }

        // They come after all others, in the room that those leave.
        _silenced?.AddRange(Silenced.Of(file).Take(MostResults - _silenced.Count).Select(silenced => (file.Path, silenced)));
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        foreach (var (path, silenced) in _silenced?.Take(MostResults - _results) ?? [])
        {
            WriteResult(path, silenced.Reported, silenced);
        }

        if (_left > 0)
        {
            _notifications.Add(("", "warning", $"{_left} more findings are not in this file, which holds {MostResults} at most: check fewer files at a time."));
        }

        _json.WriteEndArray();
        _json.WriteStartObject("tool");
        _driver.Write(_json);
        _json.WriteEndObject();
        WriteInvocation(summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteResult(string path, ReportedFinding reported, Silenced? silenced)
    {
        var finding = reported.Finding;
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Id);
        _json.WriteNumber("ruleIndex", _driver.IndexOf(reported));
        _json.WriteString("level", SarifDriver.Level(finding.Severity));
        SarifDriver.WriteText(_json, "message", Advice.InPlace(reported));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        WritePhysicalLocation(path, reported.Start, reported.End);
        if (reported.Start is null && reported.Place is { } place)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("name", place);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("languageLint/v1", finding.Fingerprint);
        _json.WriteString("primaryLocationLineHash", _occurrences.Name(path, finding.Fingerprint));
        _json.WriteEndObject();
        if (silenced is not null)
        {
            WriteSuppression(silenced);
        }

        _json.WriteEndObject();
    }

    private void WriteSuppression(Silenced silenced)
    {
        _json.WriteStartArray("suppressions");
        _json.WriteStartObject();
        _json.WriteString("kind", silenced.Decision is null ? "external" : "inSource");
        _json.WriteString("status", "accepted");
        _json.WriteString("justification", Printable.Of(silenced.Justification));
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WritePhysicalLocation(string path, LinePosition? start, LinePosition? end)
    {
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", ReportPath.Uri(path));
        if (!ReportPath.IsRooted(path))
        {
            _json.WriteString("uriBaseId", Root);
        }

        _json.WriteEndObject();
        if (start is { } from && end is { } to)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", from.Line);
            _json.WriteNumber("startColumn", from.Column);
            _json.WriteNumber("endLine", to.Line);
            _json.WriteNumber("endColumn", to.Column);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteInvocation(RunSummary summary)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary is { Cancelled: false, Unreadable: 0 });
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var (path, level, text) in _notifications)
        {
            _json.WriteStartObject();
            _json.WriteString("level", level);
            SarifDriver.WriteText(_json, "message", Printable.Of(text));
            if (path.Length > 0)
            {
                _json.WriteStartArray("locations");
                _json.WriteStartObject();
                WritePhysicalLocation(path, null, null);
                _json.WriteEndObject();
                _json.WriteEndArray();
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
