using System.Text;
using LanguageLint.Reports.Comparing;
using LanguageLint.Rules;
using LanguageLint.Suppressions;

namespace LanguageLint.Reports.Tests.Browsing;

/// <summary>A page with every part that a page can have, in a file of its own.</summary>
internal sealed class WholePage : IDisposable
{
    private static readonly Rule Failed = Samples.Offender with { Id = "LL2001", Name = "failed-to", Category = RuleCategory.Deficit, Tier = RuleTier.May, Message = "“failed to attend” puts the failing first." };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("languagelint-page-");

    public WholePage()
    {
        using var stream = new MemoryStream();
        var output = new ReportOutput
        {
            Stream = stream,
            Tool = "languagelint 0.1.0",
            History = [Run("2026-01-05T09:00:00Z", 9), Run("2026-02-02T09:00:00Z", 6)],
            Date = "2026-03-02T09:00:00Z",
            Earlier = new EarlierRun("v1.0", [Letter("north/a.txt", "a"), Letter("north/gone.txt", "b")]),
        };
        IReadOnlyList<FileReport> files = [Poster(Letter("north/a.txt", "a")), Letter("south/b.txt", "c") with { NotChecked = Samples.WordReport.NotChecked, Accepted = [Found("d", 0)], Suppressed = [Kept()] }];
        using (var report = new HtmlReport(output))
        {
            var summary = default(RunSummary);
            foreach (var file in files)
            {
                report.Add(file);
                summary = summary.With(file);
            }

            report.Close(summary);
        }

        File = Path.Combine(_folder.FullName, "report.html");
        System.IO.File.WriteAllBytes(File, stream.ToArray());
    }

    public string File { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private static HistoryEntry Run(string date, int found) =>
        new(date, 2, 300, 4, new Dictionary<string, int> { ["LL1001"] = found }, new Dictionary<string, int> { ["north"] = found - 2, ["south"] = 2 })
        {
            FolderWords = new Dictionary<string, long> { ["north"] = 200, ["south"] = 100 },
        };

    private static FileReport Letter(string path, string seed) => Samples.LetterReport with { Path = path, Words = 150, Findings = [Found(seed, 0), Found(seed, 1), Found(seed, 2)] };

    // A page with a picture, and one with words in their places.
    private static FileReport Poster(FileReport letter)
    {
        var marks = letter.Findings.Select((reported, i) => new PageMark(reported, [new PageBox(20, 40 * (i + 1), 60, 14)])).ToList();
        var picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        return letter with
        {
            Pages =
            [
                new ReportedPage { Name = "page 1", Width = 200, Height = 300, Picture = picture, MediaType = "image/png", Marks = marks },
                new ReportedPage { Name = "page 2", Width = 200, Height = 300, Words = [new PageWord("Hello", new PageBox(20, 200, 50, 12))], Marks = [marks[1]] },
            ],
        };
    }

    private static ReportedFinding Found(string seed, int kind)
    {
        var text = "Dear Sam, we look forward to seeing you. The prolific offenders failed to attend.";
        var (rule, phrase) = kind switch { 0 => (Samples.Welcome, "look forward to seeing you"), 1 => (Samples.Offender, "prolific offenders"), _ => (Failed, "failed to attend") };
        var finding = Samples.Finding(rule, text, phrase, "people", "did not come") with { Fingerprint = Convert.ToHexStringLower(Encoding.ASCII.GetBytes($"{seed}-{kind}".PadRight(12, '.'))) };
        return FileReport.Of(Samples.TextFile("a.txt", text), [finding], Samples.Sources).Findings[0];
    }

    private static ReportedDecision Kept() => new(
        Found("e", 1), new Suppression { Kind = SuppressionKind.Keep, Rules = ["LL1001"], Reason = "the name of the course", By = "Jo Bell" });
}
