using LanguageLint.Reports.Comparing;

namespace LanguageLint.Reports;

/// <summary>Writes the page of the HTML report.</summary>
/// <param name="output">Takes the page.</param>
/// <param name="tool">Name and version of the tool.</param>
/// <param name="files">All files of the run.</param>
/// <param name="summary">What the run came to.</param>
/// <param name="history">Earlier runs and this one, the first first; empty where none are kept.</param>
/// <param name="changes">What has changed since an earlier run; null where none was named.</param>
/// <param name="groups">How files are put together where figures are given by folder.</param>
internal sealed class HtmlPage(
    TextWriter output, string tool, IReadOnlyList<FileReport> files, RunSummary summary, IReadOnlyList<HistoryEntry> history, RunComparison? changes, FolderGroups groups)
{
    /// <summary>Ways in which texts help that are shown at once; the others are folded.</summary>
    private const int MostWell = 6;

    private readonly IReadOnlyList<FileReport> _read = [.. files.Where(file => file.Error is null)];

    /// <summary>Writes it.</summary>
    public void Write()
    {
        WriteHead();
        output.WriteLine("<main id=\"main\">");
        WriteWell();
        WriteFigures();
        if (changes is not null)
        {
            new HtmlChanges(output, changes, groups).Write();
        }

        new HtmlTrend(output, history, groups).Write();
        var tables = new HtmlTables(output, _read, summary.Words, groups);
        var phrases = new HtmlPhrases(output, _read, summary.ToLookAt, changes);
        if (IsOneDocument)
        {
            // Whoever looks at one letter or poster wants to see its words; figures by folder say nothing more.
            phrases.Write();
            tables.WriteKinds();
            tables.WriteRules();
        }
        else
        {
            tables.WriteKinds();
            tables.WritePlaces();
            tables.WriteRules();
            phrases.Write();
        }

        new HtmlKept(output, _read).Write();
        WriteUnchecked();
        output.WriteLine("</main>");
        output.WriteLine($"<footer><p class=\"faint\">Written by {Html.Text(tool)}, on the machine where the letters are. This page loads nothing and reports nothing to anyone. It holds sentences of your letters: share it as you would share those.</p></footer>");
        if (HasPhrases)
        {
            output.WriteLine($"<script>{Html.Resource("report.js")}</script>");
        }

        output.WriteLine("</body>\n</html>");
    }

    private bool HasPhrases => summary.ToLookAt > 0;

    private bool IsOneDocument => _read.Count == 1;

    private void WriteHead()
    {
        var style = Html.Resource("report.css");
        output.WriteLine("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; {(files.Any(file => file.Pages.Count > 0) ? "img-src data:; " : "")}style-src {Html.Hash(style)}; script-src {Html.Hash(Html.Resource("report.js"))}\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">");
        output.WriteLine($"<title>How our wording reads</title>\n<style>{style}</style>\n</head>\n<body{(HtmlPhrases.IsLong(summary.ToLookAt) ? " class=\"long\"" : "")}>");
        output.WriteLine("<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>\n<h1>How our wording reads</h1>");
        output.WriteLine($"<p class=\"lead\">{Html.Text(Closing.Of(summary))}</p>");
        output.WriteLine("<p class=\"faint\">Each phrase below is something to consider; nothing has been changed. What you write stays your decision, and where the law fixes words they stay.</p>");
        output.WriteLine($"<nav aria-label=\"On this page\"><ul>{string.Concat(Parts().Select(part => $"<li><a href=\"#{part.Id}\">{part.Title}</a></li>"))}</ul></nav>\n</header>");
    }

    private IEnumerable<(string Id, string Title)> Parts()
    {
        (string, string) phrases = ("phrases", "Phrases to consider");
        (string, string) kinds = ("kinds", "Kinds of wording");
        yield return ("well", "What works well");
        yield return ("glance", "At a glance");
        if (changes is not null)
        {
            yield return ("changes", "What has changed");
        }

        if (history.Count > 1)
        {
            yield return ("trend", "Over time");
        }

        foreach (var part in IsOneDocument ? [phrases, kinds, ("rules", "Rules")] : ((string, string)[])[kinds, ("places", "Folders and documents"), ("rules", "Rules"), phrases])
        {
            yield return part;
        }
    }

    private void WriteWell()
    {
        output.WriteLine("<section aria-labelledby=\"well\">\n<h2 id=\"well\">What works well</h2>");
        var strengths = _read.SelectMany(file => file.Findings.Where(reported => reported.Finding.Severity == Severity.Strength).Select(reported => (File: file, Reported: reported))).ToList();
        if (strengths.Count == 0)
        {
            output.WriteLine("<p>No phrase was recognised here yet as one that helps. A name to turn to, thanks for what somebody did, and words such as “we will help you” are noticed and shown in this place.</p>\n</section>");
            return;
        }

        var rules = strengths.GroupBy(strength => strength.Reported.Finding.Rule.Id).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        WriteWell(rules.Take(MostWell));
        if (rules.Count > MostWell)
        {
            output.WriteLine($"<details class=\"more\"><summary>{Closing.Count(rules.Count - MostWell, "more way")} in which these texts help</summary>");
            WriteWell(rules.Skip(MostWell));
            output.WriteLine("</details>");
        }

        output.WriteLine("</section>");
    }

    private void WriteWell(IEnumerable<IGrouping<string, (FileReport File, ReportedFinding Reported)>> rules)
    {
        output.WriteLine("<ul class=\"findings well\">");
        foreach (var rule in rules)
        {
            var (file, reported) = rule.First();
            output.WriteLine($"<li><p class=\"sentence\">{Sentence(reported)}</p><p>{Html.Text(reported.Finding.Message)}</p><p class=\"where\">{Html.Text(file.Path)}{Where(reported)}{(rule.Count() == 1 ? "" : $", and {Closing.Count(rule.Count() - 1, "more place")}")}</p></li>");
        }

        output.WriteLine("</ul>");
    }

    private void WriteFigures()
    {
        output.WriteLine("<section aria-labelledby=\"glance\">\n<h2 id=\"glance\">At a glance</h2>\n<ul class=\"figures\">");
        WriteFigure(Html.Number(_read.Count), _read.Count == 1 ? "document" : "documents");
        WriteFigure(Html.Number(summary.Words), summary.Words == 1 ? "word" : "words");
        if (IsOneDocument)
        {
            WriteFigure(Html.Number(summary.Strengths), summary.Strengths == 1 ? "thing that works well" : "things that work well");
            WriteFigure(Html.Number(summary.ToLookAt), summary.ToLookAt == 1 ? "phrase to consider" : "phrases to consider");
        }
        else
        {
            WriteFigure(Html.PerThousand(summary.Strengths, summary.Words), "things that work well, per 1,000 words");
            WriteFigure(Html.PerThousand(summary.ToLookAt, summary.Words), "phrases to consider, per 1,000 words");
        }

        output.WriteLine("</ul>");
        if (PullPicture.Of(_read, IsOneDocument ? null : summary.Words) is { Length: > 0 } picture)
        {
            output.WriteLine($"<figure class=\"pull\"><figcaption>Where our wording pulls{(IsOneDocument ? "" : ", per 1,000 words")}</figcaption>{picture}</figure>");
        }

        output.WriteLine("</section>");
    }

    private void WriteFigure(string figure, string label) => output.WriteLine($"<li><b>{figure}</b> {label}</li>");

    private void WriteUnchecked()
    {
        var parts = files.SelectMany(file => file.Error is { } error
            ? [(file.Path, error)]
            : file.NotChecked.Select(part => (file.Path, $"{part.Place}: {part.Reason}."))).ToList();
        if (parts.Count > 0)
        {
            output.WriteLine("<section aria-labelledby=\"unchecked\">\n<h2 id=\"unchecked\">Not checked</h2>\n<ul>");
            foreach (var (path, reason) in parts)
            {
                output.WriteLine($"<li>{Html.Text(path)}: {Html.Text(reason)}</li>");
            }

            output.WriteLine("</ul>\n</section>");
        }
    }

    internal static string Sentence(ReportedFinding reported)
    {
        var (text, phrase) = (reported.Sentence, reported.InSentence);
        return $"{Html.Text(text[..phrase.Start])}<mark>{Html.Text(text[phrase.Start..phrase.End])}</mark>{Html.Text(text[phrase.End..])}";
    }

    internal static string Where(ReportedFinding reported) => reported switch
    {
        { Place: { } place } => $" · {Html.Text(place)}",
        { Start: { } start } => $" · line {start.Line}",
        _ => "",
    };
}
