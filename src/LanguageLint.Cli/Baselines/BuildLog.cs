using System.Text.Json;
using LanguageLint.Baselines;

namespace LanguageLint.Cli.Baselines;

/// <summary>What the analyzer reported in the log of a build: SARIF 2.1.0, as the compiler writes it.</summary>
internal static class BuildLog
{
    private const string Version = "2.1.0";

    /// <summary>The findings in a log that nothing suppresses: full path of the file, and key. Results of other analyzers are passed over.</summary>
    /// <param name="file">Full path of the log.</param>
    /// <param name="name">Its name as the user gave it.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static IReadOnlyList<(string Path, FindingKey Key)> Read(string file, string name)
    {
        try
        {
            using var log = JsonDocument.Parse(File.ReadAllBytes(file));
            return log.RootElement.GetProperty("version").GetString() == Version
                ? [.. log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(Findings)]
                : throw new UsageException($"{name}: This log is written in another version of SARIF: build with -p:ErrorLog={name}%2Cversion=2.1.");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            throw new UsageException($"{name}: This is no log of a build: write one with -p:ErrorLog={name}%2Cversion=2.1.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name}: There is no log of that name that may be read: build with -p:ErrorLog={name}%2Cversion=2.1.");
        }
    }

    private static IEnumerable<(string Path, FindingKey Key)> Findings(JsonElement run)
    {
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            if (!result.TryGetProperty("suppressions", out _) && Key(result) is { } key && result.TryGetProperty("locations", out var places) && places.GetArrayLength() > 0)
            {
                var place = places[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
                yield return (new Uri(place).LocalPath, key);
            }
        }
    }

    private static FindingKey? Key(JsonElement result) =>
        result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var own) && own.TryGetProperty("fingerprint", out var print)
            ? FindingKey.TryRead(result.GetProperty("ruleId").GetString()!, print.GetString()!)
            : null;
}
