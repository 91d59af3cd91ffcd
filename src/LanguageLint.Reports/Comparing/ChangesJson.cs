using System.Text.Json;

namespace LanguageLint.Reports.Comparing;

/// <summary>What is new, gone and still there since an earlier run, for programs; <c>changes.schema.json</c> describes it.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="earlier">What people call the earlier run.</param>
public sealed class ChangesJson(ReportOutput output, string earlier) : IChangesWriter
{
    private const int Version = 1;
    private readonly Utf8JsonWriter _json = new(output.Stream, JsonReport.Options);

    /// <inheritdoc/>
    public void Write(RunComparison comparison)
    {
        WriteStart(isCancelled: false);
        _json.WriteStartObject("total");
        Write(comparison.Total);
        _json.WriteEndObject();
        _json.WriteStartArray("folders");
        foreach (var group in comparison.By(output.Groups))
        {
            _json.WriteStartObject();
            _json.WriteString("folder", group.Name);
            Write(group);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Write("new", comparison.New);
        Write("gone", comparison.Gone);
        Write("stillThere", comparison.StillThere);
        WriteEnd();
    }

    /// <inheritdoc/>
    public void WriteCancelled(string sentence)
    {
        WriteStart(isCancelled: true);
        WriteEnd();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteStart(bool isCancelled)
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", Version);
        _json.WriteString("tool", output.Tool);
        _json.WriteString("since", earlier);
        _json.WriteBoolean("cancelled", isCancelled);
    }

    private void Write(GroupChange change)
    {
        _json.WriteNumber("new", change.New);
        _json.WriteNumber("gone", change.Gone);
        _json.WriteNumber("stillThere", change.StillThere);
        _json.WriteNumber("wordsBefore", change.WordsBefore);
        _json.WriteNumber("words", change.Words);
    }

    private void Write(string name, IReadOnlyList<ComparedFinding> findings)
    {
        _json.WriteStartArray(name);
        foreach (var found in findings)
        {
            _json.WriteStartObject();
            _json.WriteString("path", found.File.Path);
            _json.WriteStartObject("finding");
            FindingJson.WriteFinding(_json, found.Reported);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteEnd()
    {
        _json.WriteEndObject();
        _json.Flush();
        output.Stream.Write("\n"u8);
        output.Stream.Flush();
    }
}
