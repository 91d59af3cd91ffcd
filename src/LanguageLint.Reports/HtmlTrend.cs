using LanguageLint.Reports.Comparing;

namespace LanguageLint.Reports;

/// <summary>Writes the section of the HTML report that shows how it goes over the runs of a history, as a whole and by folder.</summary>
/// <param name="output">Takes the section.</param>
/// <param name="history">The runs, the first first.</param>
/// <param name="groups">How folders are put together.</param>
internal sealed class HtmlTrend(TextWriter output, IReadOnlyList<HistoryEntry> history, FolderGroups groups)
{
    /// <summary>Writes it; nothing where there is one run or none.</summary>
    public void Write()
    {
        if (history.Count < 2)
        {
            return;
        }

        output.WriteLine("<section aria-labelledby=\"trend\">\n<h2 id=\"trend\">Over time</h2>");
        output.WriteLine($"<p>Per 1,000 words. The whole line: phrases to consider. The broken line: what works well.</p>\n<div class=\"trend\">{TrendChart.Of(history)}</div>");
        WriteRuns();
        WriteGroups();
        output.WriteLine("</section>");
    }

    private void WriteRuns()
    {
        output.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Runs\"><table>\n<thead><tr><th scope=\"col\">run</th><th scope=\"col\" class=\"number\">documents</th><th scope=\"col\" class=\"number\">words</th><th scope=\"col\" class=\"number\">to consider per 1,000</th><th scope=\"col\" class=\"number\">works well per 1,000</th></tr></thead>\n<tbody>");
        foreach (var run in history)
        {
            output.WriteLine($"<tr><th scope=\"row\">{Html.Text(Html.Day(run.Date))}</th><td class=\"number\">{Html.Number(run.Files)}</td><td class=\"number\">{Html.Number(run.Words)}</td><td class=\"number\">{Html.PerThousand(run.ToLookAt, run.Words)}</td><td class=\"number\">{Html.PerThousand(run.Strengths, run.Words)}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private void WriteGroups()
    {
        var names = history.SelectMany(run => run.FolderWords.Keys).Select(groups.OfFolder).Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count < 2)
        {
            return;
        }

        var rates = names.ConvertAll(name => history.Select(run => run.Rate(groups, name)).ToList());
        var most = rates.SelectMany(row => row).Max() ?? 0;
        output.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Folders over time\"><table>\n<caption>Phrases to consider per 1,000 words, by folder</caption>\n<thead><tr><th scope=\"col\">folder</th><th scope=\"col\" class=\"number\">at first</th><th scope=\"col\" class=\"number\">now</th><th scope=\"col\" class=\"number\">change</th><td class=\"chart\"></td></tr></thead>\n<tbody>");
        foreach (var (name, row) in names.Zip(rates))
        {
            var (first, now) = (row.Find(rate => rate is not null), row[^1]);
            output.WriteLine($"<tr><th scope=\"row\">{Html.Text(ChangeWords.Name(name))}</th><td class=\"number\">{Html.Rate(first)}</td><td class=\"number\">{Html.Rate(now)}</td><td class=\"number\">{Html.Change(first, now)}</td><td class=\"chart\">{TrendChart.Small(row, most)}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }
}
