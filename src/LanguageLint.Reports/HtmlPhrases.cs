using LanguageLint.Reports.Comparing;
using LanguageLint.Rules;

namespace LanguageLint.Reports;

/// <summary>
/// Writes the section of the HTML report that shows each phrase in its sentence, with what could be written instead. Of a long report paper gets
/// some phrases of each document, and is told how many there are: thousands would be hundreds of sheets.
/// </summary>
/// <param name="output">Takes the section.</param>
/// <param name="files">The files that were read.</param>
/// <param name="count">Phrases in all of them.</param>
/// <param name="changes">What has changed since an earlier run; null where none was named.</param>
internal sealed class HtmlPhrases(TextWriter output, IReadOnlyList<FileReport> files, int count, RunComparison? changes)
{
    /// <summary>Findings shown one by one; a page with more of them would not open on a small machine.</summary>
    internal const int MostShown = 5_000;

    /// <summary>A report with more phrases than this is long.</summary>
    internal const int LongFrom = 100;

    /// <summary>Phrases of one document that a long report prints.</summary>
    internal const int PrintedOfDocument = 3;

    /// <summary>Phrases that a long report prints.</summary>
    internal const int MostPrinted = 200;

    private int _number;
    private int _printed;

    /// <summary>Whether a report of so many phrases is not printed whole.</summary>
    public static bool IsLong(int count) => count > LongFrom;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        output.WriteLine("<section aria-labelledby=\"phrases\">\n<h2 id=\"phrases\">Phrases to consider</h2>");
        if (count == 0)
        {
            output.WriteLine("<p>There is nothing to change here.</p>\n</section>");
            return;
        }

        WriteFilters();
        foreach (var file in files)
        {
            Write(file);
        }

        if (count > _number)
        {
            output.WriteLine($"<p>These are the first {Html.Number(_number)} of {Html.Number(count)} phrases; the tables count them all.</p>");
        }

        if (IsLong(count))
        {
            output.WriteLine($"<p class=\"on-paper\">Printed are the first {PrintedOfDocument} phrases of each document, {Html.Number(_printed)} of {Html.Number(count)}; the tables count them all. The page itself shows the rest, and prints what its filters leave.</p>");
        }

        output.WriteLine("</section>");
    }

    private void Write(FileReport file)
    {
        var findings = Advice.ToLookAt(file).Take(MostShown - _number).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        var printed = IsLong(count) ? Math.Min(PrintedOfDocument, MostPrinted - _printed) : findings.Count;
        output.WriteLine($"<section data-document{(printed == 0 ? " class=\"off-paper\"" : "")}><h3>{Html.Text(file.Path)}</h3>");
        new HtmlPages(output, Numbered(findings)).Write(file);
        output.WriteLine("<ul class=\"findings\">");
        for (var i = 0; i < findings.Count; i++)
        {
            Write(findings[i], ++_number, i < printed);
        }

        output.WriteLine("</ul>");
        _printed += Math.Min(printed, findings.Count);
        if (printed > 0 && findings.Count > printed)
        {
            output.WriteLine($"<p class=\"on-paper\">and {Closing.Count(findings.Count - printed, "more phrase")}.</p>");
        }

        output.WriteLine("</section>");
    }

    private void Write(ReportedFinding reported, int number, bool isPrinted)
    {
        var finding = reported.Finding;
        var (rule, weight) = (finding.Rule, Spelling.Of(finding.Severity));
        var isNew = changes?.IsNew(reported) == true;
        output.WriteLine($"<li id=\"f{number}\" data-weight=\"{weight}\" data-kind=\"{rule.Category.Name()}\"{(isNew ? " data-new" : "")}{(isPrinted ? "" : " class=\"off-paper\"")}><p class=\"sentence\">{HtmlPage.Sentence(reported)}</p>");
        output.WriteLine($"<p>{Html.Text(finding.Message)} <span class=\"why\">{Html.Text(rule.Why)}</span></p>");
        if (finding.Suggestions.Count > 0)
        {
            output.WriteLine($"<p class=\"consider\">Consider:</p><ul class=\"alternatives\">{string.Concat(finding.Suggestions.Select(text => $"<li>{(text.Length == 0 ? "leaving the words out" : Html.Text(text))}</li>"))}</ul>");
        }

        var source = reported.Sources.Count > 0 ? $"<span class=\"source\"> · Source: {Html.Text(SourceName.Of(reported.Sources[0]))}</span>" : "";
        output.WriteLine($"<p class=\"where\"><span class=\"count\">{number}</span> {(isNew ? "<b>new</b> · " : "")}{weight} · {rule.Id} {rule.Name}{HtmlPage.Where(reported)}{source}</p></li>");
    }

    private Dictionary<ReportedFinding, int> Numbered(List<ReportedFinding> findings)
    {
        var numbers = new Dictionary<ReportedFinding, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < findings.Count; i++)
        {
            numbers[findings[i]] = _number + 1 + i;
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
        foreach (var category in files.SelectMany(Advice.ToLookAt).Select(reported => reported.Finding.Rule.Category).Distinct().Order())
        {
            output.WriteLine($"<option>{category.Name()}</option>");
        }

        output.WriteLine("</select></label>\n<label>Words <input type=\"search\" name=\"words\"></label>\n<p id=\"shown\" role=\"status\" class=\"faint\"></p>\n</form>");
    }
}
