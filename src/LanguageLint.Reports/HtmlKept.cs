namespace LanguageLint.Reports;

/// <summary>Writes the section of the HTML report that lists what is left as it is, with the reasons.</summary>
/// <param name="output">Takes the section.</param>
/// <param name="files">The files that were read.</param>
internal sealed class HtmlKept(TextWriter output, IReadOnlyList<FileReport> files)
{
    /// <summary>Phrases listed of either kind; the headings count them all.</summary>
    private const int Most = 500;

    /// <summary>Writes it; nothing where nothing is kept.</summary>
    public void Write()
    {
        var silenced = files.SelectMany(file => Silenced.Of(file).Select(kept => (File: file, Kept: kept))).ToList();
        if (silenced.Count == 0)
        {
            return;
        }

        output.WriteLine("<section aria-labelledby=\"kept\">\n<h2 id=\"kept\">Left as they are</h2>\n<p>These phrases are not counted above.</p>");
        Write("Kept for a reason that a comment gives", [.. silenced.Where(entry => entry.Kept.Decision is not null)]);
        Write("Accepted in the baseline for now", [.. silenced.Where(entry => entry.Kept.Decision is null)]);
        output.WriteLine("</section>");
    }

    private void Write(string title, List<(FileReport File, Silenced Kept)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        output.WriteLine($"<details><summary>{title}: {Closing.Count(entries.Count, "phrase")}</summary>\n<ul>");
        foreach (var (file, kept) in entries.Take(Most))
        {
            var reason = kept.Decision is null ? "" : $": {Html.Text(kept.Justification)}";
            output.WriteLine($"<li>“{Html.Text(kept.Reported.Text)}”{reason} <span class=\"where\">{kept.Reported.Finding.Rule.Id} · {Html.Text(file.Path)}{HtmlPage.Where(kept.Reported)}</span></li>");
        }

        output.WriteLine("</ul>");
        if (entries.Count > Most)
        {
            output.WriteLine($"<p>These are the first {Html.Number(Most)}.</p>");
        }

        output.WriteLine("</details>");
    }
}
