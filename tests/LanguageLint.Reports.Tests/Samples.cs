using System.Text;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Reports.Tests;

/// <summary>Findings as the linter would make them, and reports of them as text.</summary>
internal static class Samples
{
    public static Rule Offender { get; } = new()
    {
        Id = "LL1001",
        Name = "offender",
        Category = RuleCategory.Labelling,
        Tier = RuleTier.Must,
        Cases = [],
        Message = "“prolific offenders” names people by what they did.",
        Why = "People who are named by their worst act find it harder to see themselves as anything else.",
        Sources = ["moj-style-guide"],
    };

    public static Rule Welcome { get; } = Offender with
    {
        Id = "LL0003",
        Name = "welcome",
        Category = RuleCategory.Strength,
        Message = "A welcome sets the tone.",
        Sources = [],
    };

    public static IReadOnlyDictionary<string, RuleSource> Sources { get; } = new Dictionary<string, RuleSource>
    {
        ["moj-style-guide"] = new() { Key = "moj-style-guide", Title = "Content style guide", Publisher = "Ministry of Justice", Year = "2026" },
    };

    public const string Letter = "Dear Sam,\n\nWe look forward to seeing you. Our service works with prolific offenders in Leeds. Bring a friend.\n";

    public static FileReport LetterReport { get; } = FileReport.Of(
        TextFile("letters/welcome.txt", Letter),
        [
            Finding(Welcome, Letter, "We look forward to seeing you"),
            Finding(Offender, Letter, "prolific offenders", "people who have offended many times", ""),
        ],
        Sources);

    public static FileReport WordReport { get; } = FileReport.Of(
        new Document
        {
            Path = "poster.docx",
            Kind = DocumentKind.Poster,
            Blocks = [new TextBlock(Letter.AsMemory(), BlockScope.TableCell, new PartMap(), place: "table 2, row 3")],
            NotChecked = [new NotChecked("embedded object 2", "it is a chart")],
        },
        [Finding(Offender, Letter, "prolific offenders")],
        Sources);

    public static FileReport Suggested { get; } = FileReport.Of(
        TextFile("letters/note.md", "Bring 🙂 the offenders.\n"), [Finding(Offender, "Bring 🙂 the offenders.", "offenders", "people") with { Severity = Severity.Suggestion }], Sources);

    /// <summary>A file with one finding twice, in ten words.</summary>
    public static FileReport Twice { get; } = FileReport.Of(
        TextFile("a.txt", "We met prolific offenders."),
        [.. Enumerable.Repeat(Finding(Offender, "We met prolific offenders.", "prolific offenders"), 2)],
        Sources) with
    { Words = 10 };

    public static IReadOnlyList<FileReport> Everything { get; } = [LetterReport, WordReport, Suggested, FileReport.Unreadable("missing.txt", "There is no such file.")];

    public static Document TextFile(string path, string text) => new()
    {
        Path = path,
        Kind = DocumentKind.Letter,
        Lines = new LineIndex(text),
        Blocks = [new TextBlock(text.AsMemory(), BlockScope.Paragraph, OffsetMap.Verbatim(0, text.Length))],
    };

    public static Finding Finding(Rule rule, string text, string phrase, params string[] suggestions) => new()
    {
        Rule = rule,
        Severity = rule.DefaultSeverity,
        Block = 0,
        Span = new TextSpan(text.IndexOf(phrase, StringComparison.Ordinal), phrase.Length),
        Message = rule.Message,
        Suggestions = suggestions,
        Fix = suggestions.Length > 0 ? FixClass.Review : FixClass.None,
        Fingerprint = "0123456789abcdef",
    };

    public static string Write(string format, IEnumerable<FileReport> files, bool color = false, int width = 100)
    {
        using var stream = new MemoryStream();
        using (var report = ReportFormats.Named(format).Open(new ReportOutput { Stream = stream, Tool = "languagelint 0.1.0", Color = color, Width = width }))
        {
            var summary = default(RunSummary);
            foreach (var file in files)
            {
                report.Add(file);
                summary = summary.With(file);
            }

            report.Close(summary);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The map of a format that has no lines.</summary>
    private sealed class PartMap : SourceMap
    {
        public override IReadOnlyList<Origin> Locate(TextSpan span) => [new PartOrigin("word/document.xml")];
    }

    private sealed record PartOrigin(string Part) : Origin;
}
