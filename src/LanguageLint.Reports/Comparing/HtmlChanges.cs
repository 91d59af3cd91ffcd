namespace LanguageLint.Reports.Comparing;

/// <summary>Writes the section of the HTML report that says what has changed since an earlier run.</summary>
/// <param name="output">Takes the section.</param>
/// <param name="comparison">What has changed.</param>
/// <param name="groups">How files are put together.</param>
internal sealed class HtmlChanges(TextWriter output, RunComparison comparison, FolderGroups groups)
{
    /// <summary>Phrases listed that are gone; the figures count them all.</summary>
    private const int Most = 500;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var total = comparison.Total;
        output.WriteLine($"<section aria-labelledby=\"changes\">\n<h2 id=\"changes\">What has changed since {Html.Text(comparison.Earlier.Name)}</h2>\n<ul class=\"figures\">");
        WriteFigure(total.Gone, total.Gone == 1 ? "phrase is gone" : "phrases are gone");
        WriteFigure(total.New, total.New == 1 ? "phrase is new" : "phrases are new");
        WriteFigure(total.StillThere, total.StillThere == 1 ? "phrase is still there" : "phrases are still there");
        output.WriteLine("</ul>");
        WriteGroups();
        WriteGone();
        output.WriteLine("</section>");
    }

    private void WriteFigure(int count, string label) => output.WriteLine($"<li><b>{Html.Number(count)}</b> {label}</li>");

    private void WriteGroups()
    {
        output.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Changes by folder\"><table>\n<caption>Phrases to consider, by folder</caption>\n<thead><tr><th scope=\"col\">folder</th><th scope=\"col\" class=\"number\">gone</th><th scope=\"col\" class=\"number\">new</th><th scope=\"col\" class=\"number\">still there</th><th scope=\"col\" class=\"number\">per 1,000 words then</th><th scope=\"col\" class=\"number\">now</th></tr></thead>\n<tbody>");
        foreach (var group in comparison.By(groups).Append(comparison.Total with { Name = "all" }))
        {
            output.WriteLine($"<tr><th scope=\"row\">{Html.Text(ChangeWords.Name(group.Name))}</th><td class=\"number\">{Html.Number(group.Gone)}</td><td class=\"number\">{Html.Number(group.New)}</td><td class=\"number\">{Html.Number(group.StillThere)}</td><td class=\"number\">{Html.PerThousand(group.Before, group.WordsBefore)}</td><td class=\"number\">{Html.PerThousand(group.After, group.Words)}</td></tr>");
        }

        output.WriteLine("</tbody></table></div>");
    }

    private void WriteGone()
    {
        if (comparison.Gone.Count == 0)
        {
            return;
        }

        output.WriteLine($"<details><summary>What is gone: {Closing.Count(comparison.Gone.Count, "phrase")}</summary>\n<ul>");
        foreach (var found in comparison.Gone.Take(Most))
        {
            output.WriteLine($"<li>{HtmlPage.Sentence(found.Reported)} <span class=\"where\">{found.Reported.Finding.Rule.Id} · {Html.Text(found.File.Path)}{HtmlPage.Where(found.Reported)}</span></li>");
        }

        output.WriteLine("</ul>");
        if (comparison.Gone.Count > Most)
        {
            output.WriteLine($"<p>These are the first {Html.Number(Most)}.</p>");
        }

        output.WriteLine("</details>");
    }
}
