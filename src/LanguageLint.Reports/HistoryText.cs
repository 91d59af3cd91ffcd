using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LanguageLint.Reports;

/// <summary>Reads and writes a history: a JSON object a line, one for each run, the first first. Holds counts and names of folders, and no text of any letter.</summary>
public static class HistoryText
{
    private const int Version = 1;

    /// <summary>The line of a run, without its line break.</summary>
    public static string Write(HistoryEntry run)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("date", run.Date);
            json.WriteNumber("files", run.Files);
            json.WriteNumber("words", run.Words);
            json.WriteNumber("strengths", run.Strengths);
            Write(json, "rules", run.Rules);
            Write(json, "folders", run.Folders);
            Write(json, "folderWords", run.FolderWords);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The runs of a history.</summary>
    /// <exception cref="FormatException">A line is not one of a history; the message says which, and what to do.</exception>
    public static IReadOnlyList<HistoryEntry> Read(string text)
    {
        var runs = new List<HistoryEntry>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                runs.Add(Run(line) ?? throw new FormatException($"Line {number} is not a run of a history: take it out, or name another file."));
            }
        }

        return runs;
    }

    private static HistoryEntry? Run(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var run = parsed.RootElement;
            return run.GetProperty("version").GetInt32() == Version && run.GetProperty("date").GetString() is { } date
                ? new HistoryEntry(
                    date, run.GetProperty("files").GetInt32(), run.GetProperty("words").GetInt64(), run.GetProperty("strengths").GetInt32(),
                    Counts(run.GetProperty("rules"), count => count.GetInt32()), Counts(run.GetProperty("folders"), count => count.GetInt32()))
                {
                    FolderWords = run.TryGetProperty("folderWords", out var words) ? Counts(words, count => count.GetInt64()) : new SortedDictionary<string, long>(),
                }
                : null;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static SortedDictionary<string, T> Counts<T>(JsonElement counts, Func<JsonElement, T> number)
    {
        var read = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var count in counts.EnumerateObject())
        {
            read[count.Name] = number(count.Value);
        }

        return read;
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, T> counts)
        where T : IConvertible
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count.ToInt64(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }
}
