using System.Text.RegularExpressions;

namespace LanguageLint.Reports.Tests;

public class HtmlReportTests
{
    [Fact]
    public void What_works_well_comes_first()
    {
        var page = Samples.Write("html", Samples.Everything);

        Assert.InRange(page.IndexOf("<mark>We look forward to seeing you</mark>", StringComparison.Ordinal), 1, page.IndexOf("<mark>prolific offenders</mark>", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_one_document_the_phrases_come_before_the_tables_and_nothing_is_said_by_folder()
    {
        var page = Samples.Write("html", [Samples.LetterReport]);

        Assert.InRange(page.IndexOf("<h2 id=\"phrases\">", StringComparison.Ordinal), 1, page.IndexOf("<h2 id=\"kinds\">", StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"places\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#places\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_loads_nothing_and_runs_only_its_own_script()
    {
        var page = Samples.Write("html", Samples.Everything);

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("(src|href)=\"(?!#)|url\\(|@import", RegexOptions.IgnoreCase), page);
        Assert.DoesNotMatch(new Regex("<[^>]* (style|on[a-z]+)=", RegexOptions.IgnoreCase), page);
    }

    [Fact]
    public void Nothing_in_a_letter_is_markup()
    {
        const string Text = "<script>alert(1)</script> & \"prolific offenders\" </mark>";
        var page = Samples.Write("html", [FileReport.Of(Samples.TextFile("<b>.txt", Text), [Samples.Finding(Samples.Offender, Text, "prolific offenders", "<i>")], Samples.Sources)]);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;<mark>prolific offenders</mark>&quot; &lt;/mark&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>.txt", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_findings_is_a_whole_page() => Assert.Contains("There is nothing to change here.", Samples.Write("html", [new FileReport { Path = "a.txt", Words = 4 }]), StringComparison.Ordinal);

    [Fact]
    public void The_same_run_makes_the_same_page() => Assert.Equal(Samples.Write("html", Samples.Everything), Samples.Write("html", Samples.Everything));
}
