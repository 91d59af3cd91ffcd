using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>GitLab's code quality report: the part of the Code Climate format that GitLab reads. Strengths are left out.</summary>
public sealed class GitLabReport : IReport
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly Occurrences _occurrences = new();

    /// <summary>Starts the report.</summary>
    public GitLabReport(ReportOutput output)
    {
        _stream = output.Stream;
        _json = new Utf8JsonWriter(output.Stream, JsonReport.Options);
        _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Add(FileReport file)
    {
        var path = ReportPath.Of(file.Path);
        foreach (var reported in Advice.ToLookAt(file))
        {
            _json.WriteStartObject();
            _json.WriteString("type", "issue");
            _json.WriteString("check_name", reported.Finding.Rule.Id);
            _json.WriteString("description", Advice.InPlace(reported));
            _json.WriteStartArray("categories");
            _json.WriteStringValue(reported.Finding.Rule.Category == RuleCategory.PlainLanguage ? "Clarity" : "Style");
            _json.WriteEndArray();
            _json.WriteString("severity", Level(reported.Finding.Severity));
            _json.WriteString("fingerprint", Name(path, reported.Finding.Fingerprint));
            _json.WriteStartObject("location");
            _json.WriteString("path", path);
            _json.WriteStartObject("lines");
            _json.WriteNumber("begin", reported.Start?.Line ?? 1);
            _json.WriteNumber("end", reported.End?.Line ?? 1);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.Flush();
    }

    /// <inheritdoc/>
    public void Close(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.Flush();
        _stream.Write("\n"u8);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        Severity.Suggestion => "minor",
        _ => "info",
    };

    // GitLab drops all but one of equal names, so the name holds the path and the number of the occurrence.
    private string Name(string path, string fingerprint) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path + "\n" + _occurrences.Name(path, fingerprint))).AsSpan(0, 16));
}
