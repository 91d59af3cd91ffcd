using System.Text.Json;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports.Comparing;

/// <summary>Reads a run back from its JSON report, as far as a comparison and the page to look at need it.</summary>
public static class JsonRun
{
    private const int Version = 1;
    private const int FingerprintLength = 24;

    /// <summary>The files of the run.</summary>
    /// <param name="report">The report, as <see cref="JsonReport"/> writes it; with or without a byte order mark.</param>
    /// <exception cref="FormatException">It is no such report; the message is a sentence that says what would be right.</exception>
    public static IReadOnlyList<FileReport> Read(ReadOnlyMemory<byte> report)
    {
        try
        {
            var text = report.Span.StartsWith("\uFEFF"u8) ? report[3..] : report;
            using var json = JsonDocument.Parse(text);
            return json.RootElement.GetProperty("version").GetInt32() == Version
                ? [.. json.RootElement.GetProperty("files").EnumerateArray().Select(File)]
                : throw new FormatException("This report was written by another version of the tool: write it anew.");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("This is no report of a run: write one with “languagelint check PATH --format json”.", problem);
        }
    }

    private static FileReport File(JsonElement file) => new()
    {
        Path = Text(file, "path"),
        Kind = Enum.Parse<DocumentKind>(Text(file, "kind"), ignoreCase: true),
        Error = file.GetProperty("error").GetString(),
        Words = file.TryGetProperty("words", out var words) ? words.GetInt64() : 0,
        NotChecked = [.. file.GetProperty("notChecked").EnumerateArray().Select(part => new NotChecked(Text(part, "place"), Text(part, "reason")))],
        Findings = [.. file.GetProperty("findings").EnumerateArray().Select(Finding)],
    };

    private static ReportedFinding Finding(JsonElement finding)
    {
        var (text, sentence) = (Text(finding, "text"), Text(finding, "sentence"));
        var start = finding.TryGetProperty("inSentence", out var offset) ? offset.GetInt32() : Math.Max(0, sentence.IndexOf(text, StringComparison.Ordinal));
        var span = TextSpan.FromBounds(finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
        return new ReportedFinding
        {
            Finding = new Finding
            {
                Rule = Rule(finding),
                Severity = Enum.Parse<Severity>(Text(finding, "severity"), ignoreCase: true),
                Block = finding.GetProperty("block").GetInt32(),
                Span = span,
                Message = Text(finding, "message"),
                Suggestions = [.. finding.GetProperty("suggestions").EnumerateArray().Select(suggestion => suggestion.GetString() ?? "")],
                Fix = Enum.Parse<FixClass>(Text(finding, "fix"), ignoreCase: true),
                Fingerprint = Fingerprint(finding),
            },
            Text = text,
            Sentence = sentence,
            InSentence = start <= sentence.Length ? new TextSpan(start, Math.Min(text.Length, sentence.Length - start)) : default,
            Span = span,
            Start = Position(finding, "line", "column"),
            End = Position(finding, "endLine", "endColumn"),
            Scope = Enum.Parse<BlockScope>(Text(finding, "scope").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Place = finding.GetProperty("place").GetString(),
        };
    }

    // What a report says of the rule; what it matches is not told.
    private static Rule Rule(JsonElement finding) => new()
    {
        Id = Text(finding, "rule"),
        Name = Text(finding, "name"),
        Category = RuleCategories.TryParse(Text(finding, "category"), out var category) ? category : throw new ArgumentException("There is no such category.", nameof(finding)),
        Tier = RuleTier.Must,
        Cases = [],
        Message = Text(finding, "message"),
        Why = Text(finding, "why"),
        Sources = [.. finding.GetProperty("sources").EnumerateArray().Select(source => source.GetString() ?? "")],
    };

    private static string Fingerprint(JsonElement finding) =>
        Text(finding, "fingerprint") is { Length: FingerprintLength } print && print.All(char.IsAsciiHexDigit) ? print : throw new ArgumentException("This is no fingerprint.", nameof(finding));

    private static LinePosition? Position(JsonElement finding, string line, string column) =>
        finding.GetProperty(line) is { ValueKind: JsonValueKind.Number } number ? new LinePosition(number.GetInt32(), finding.GetProperty(column).GetInt32()) : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new ArgumentException("A text is missing.", nameof(element));
}
