using LanguageLint.Reports.Comparing;
using LanguageLint.Rules;

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
    /// <summary>Findings shown one by one; a page with more of them would not open on a small machine.</summary>
    internal const int MostShown = 5_000;

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
        new HtmlTables(output, _read, summary.Words, groups).Write();
        WritePhrases();
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

    private void WriteHead()
    {
        var style = Html.Resource("report.css");
        output.WriteLine("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; {(files.Any(file => file.Pages.Count > 0) ? "img-src data:; " : "")}style-src {Html.Hash(style)}; script-src {Html.Hash(Html.Resource("report.js"))}\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">");
        output.WriteLine($"<title>How our wording reads</title>\n<style>{style}</style>\n</head>\n<body>");
        output.WriteLine("<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>\n<h1>How our wording reads</h1>");
        output.WriteLine($"<p class=\"lead\">{Html.Text(Closing.Of(summary))}</p>");
        output.WriteLine("<p class=\"faint\">Each phrase below is something to consider; nothing has been changed. What you write stays your decision, and where the law fixes words they stay.</p>");
        output.WriteLine($"<nav aria-label=\"On this page\"><ul><li><a href=\"#well\">What works well</a></li><li><a href=\"#glance\">At a glance</a></li>{(changes is null ? "" : "<li><a href=\"#changes\">What has changed</a></li>")}{(history.Count < 2 ? "" : "<li><a href=\"#trend\">Over time</a></li>")}<li><a href=\"#kinds\">Kinds of wording</a></li><li><a href=\"#places\">Folders and documents</a></li><li><a href=\"#rules\">Rules</a></li><li><a href=\"#phrases\">Phrases to consider</a></li></ul></nav>\n</header>");
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
        WriteFigure(Html.PerThousand(summary.Strengths, summary.Words), "things that work well, per 1,000 words");
        WriteFigure(Html.PerThousand(summary.ToLookAt, summary.Words), "phrases to consider, per 1,000 words");
        output.WriteLine("</ul>");
        if (PullPicture.Of(_read, summary.Words) is { Length: > 0 } picture)
        {
            output.WriteLine($"<figure class=\"pull\"><figcaption>Where our wording pulls, per 1,000 words</figcaption>{picture}</figure>");
        }

        output.WriteLine("</section>");
    }

    private void WriteFigure(string figure, string label) => output.WriteLine($"<li><b>{figure}</b> {label}</li>");

    private void WritePhrases()
    {
        output.WriteLine("<section aria-labelledby=\"phrases\">\n<h2 id=\"phrases\">Phrases to consider</h2>");
        if (!HasPhrases)
        {
            output.WriteLine("<p>There is nothing to change here.</p>\n</section>");
            return;
        }

        WriteFilters();
        var number = 0;
        foreach (var file in _read)
        {
            var findings = Advice.ToLookAt(file).Take(MostShown - number).ToList();
            if (findings.Count > 0)
            {
                output.WriteLine($"<section data-document><h3>{Html.Text(file.Path)}</h3>");
                new HtmlPages(output, Numbered(findings, number + 1)).Write(file);
                output.WriteLine("<ul class=\"findings\">");
                foreach (var reported in findings)
                {
                    WritePhrase(reported, ++number);
                }

                output.WriteLine("</ul></section>");
            }
        }

        if (summary.ToLookAt > number)
        {
            output.WriteLine($"<p>These are the first {Html.Number(number)} of {Html.Number(summary.ToLookAt)} phrases; the tables count them all.</p>");
        }

        output.WriteLine("</section>");
    }

    private static Dictionary<ReportedFinding, int> Numbered(List<ReportedFinding> findings, int first)
    {
        var numbers = new Dictionary<ReportedFinding, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < findings.Count; i++)
        {
            numbers[findings[i]] = first + i;
        }

        return numbers;
    }

    private void WriteFilters()
    {
        output.WriteLine("<form id=\"filters\" hidden aria-label=\"Filters\">\n<fieldset><legend>Weight</legend>");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Suggestion, Severity.Note })
        {
            output.WriteLine($"<label><input type=\"checkbox\" name=\"weight\" value=\"{Spelling.Of(severity)}\" checked> {Spelling.Of(severity)}</label>");
        }

        output.WriteLine($"</fieldset>{(changes is null ? "" : "\n<label><input type=\"checkbox\" name=\"new\"> only what is new</label>")}\n<label>Kind <select name=\"kind\"><option value=\"\">all kinds</option>");
        foreach (var category in _read.SelectMany(Advice.ToLookAt).Select(reported => reported.Finding.Rule.Category).Distinct().Order())
        {
            output.WriteLine($"<option>{category.Name()}</option>");
        }

        output.WriteLine("</select></label>\n<label>Words <input type=\"search\" name=\"words\"></label>\n<p id=\"shown\" role=\"status\" class=\"faint\"></p>\n</form>");
    }

    private void WritePhrase(ReportedFinding reported, int number)
    {
        var finding = reported.Finding;
        var (rule, weight) = (finding.Rule, Spelling.Of(finding.Severity));
        var isNew = changes?.IsNew(reported) == true;
        output.WriteLine($"<li id=\"f{number}\" data-weight=\"{weight}\" data-kind=\"{rule.Category.Name()}\"{(isNew ? " data-new" : "")}><p class=\"sentence\">{Sentence(reported)}</p>");
        output.WriteLine($"<p>{Html.Text(finding.Message)} {Html.Text(rule.Why)}</p>");
        if (finding.Suggestions.Count > 0)
        {
            output.WriteLine($"<p>Consider:</p><ul class=\"alternatives\">{string.Concat(finding.Suggestions.Select(text => $"<li>{(text.Length == 0 ? "leaving the words out" : Html.Text(text))}</li>"))}</ul>");
        }

        var source = reported.Sources.Count > 0 ? $" · Source: {Html.Text(SourceName.Of(reported.Sources[0]))}" : "";
        output.WriteLine($"<p class=\"where\"><span class=\"count\">{number}</span> {(isNew ? "<b>new</b> · " : "")}{weight} · {rule.Id} {rule.Name}{Where(reported)}{source}</p></li>");
    }

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
