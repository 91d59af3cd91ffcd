using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using LanguageLint.Cli.Checking;
using LanguageLint.Cli.Showing;
using LanguageLint.Tests;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LanguageLint.Cli.Tests;

/// <summary>PDFs are read by a copy of the program, so these tests run the program itself.</summary>
public sealed partial class PdfTests : IDisposable
{
    private readonly Workplace _place = new();

    public PdfTests() => _place.With(HousePack.Name, HousePack.Text);

    public void Dispose() => _place.Dispose();

    private void Poster(string name, string text)
    {
        using var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4).AddText(text, 14, new PdfPoint(70, 700), pdf.AddStandard14Font(Standard14Font.Helvetica));
        File.WriteAllBytes(Path.Combine(_place.Folder, name), pdf.Build());
    }

    private (int ExitCode, string Out, string Error) Run(params string[] arguments) => Run(isAlone: false, arguments);

    // Alone, the program finds no other program that could help it.
    private (int ExitCode, string Out, string Error) Run(bool isAlone, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(InputFile).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _place.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = isAlone ? _place.Folder : start.Environment["PATH"];
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync();
        var output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, output, error.Result);
    }

    [Fact]
    public void A_pdf_is_checked_and_the_page_is_told()
    {
        Poster("poster.pdf", "Bring your quibbles along.");
        Poster("other.pdf", "Bring your quibbles and questions along.");

        var outcome = Run("check", ".");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("poster.pdf, page 1: warning LLH001", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("other.pdf, page 1: warning LLH001", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_and_review_leave_a_pdf_as_it_is_and_say_what_to_do()
    {
        Poster("poster.pdf", "Bring your quibbles along.");
        var before = File.ReadAllBytes(Path.Combine(_place.Folder, "poster.pdf"));

        var fix = Run("fix", "poster.pdf");
        var review = Run("review", "poster.pdf", "-o", "reviewed.pdf");

        Assert.Equal((0, 3), (fix.ExitCode, review.ExitCode));
        Assert.All([fix.Error, review.Error], error => Assert.Contains("never changed", error, StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_place.Folder, "poster.pdf")));
        Assert.False(File.Exists(Path.Combine(_place.Folder, "reviewed.pdf")));
    }

    [Fact]
    public void A_page_shows_the_poster_with_its_phrases_marked_only_where_it_is_asked_for()
    {
        Poster("poster.pdf", "Bring your quibbles along.");

        Assert.Equal(0, Run("report", ".", "-o", "without.html").ExitCode);
        var outcome = Run("report", ".", "--pictures", "-o", "with.html");

        Assert.Equal((0, "with.html is written: open it in a browser.\n", ""), outcome);
        Assert.DoesNotContain("<figure class=\"page\"", File.ReadAllText(Path.Combine(_place.Folder, "without.html")), StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(_place.Folder, "with.html"));
        Assert.Contains("role=\"group\" aria-label=\"poster.pdf, page 1, with its phrases marked\"", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"mark\" href=\"#f1\" aria-label=\"phrase 1: quibbles\"><rect x=\"1", page, StringComparison.Ordinal);

        // Drawn where pdftoppm is installed, and else its words in their places.
        Assert.True(page.Contains("href=\"data:image/jpeg;base64,", StringComparison.Ordinal) || page.Contains(">quibbles</text>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_poster_of_PowerPoint_is_shown_with_its_phrases_marked_in_a_picture_where_LibreOffice_is_installed_and_else_in_its_words(bool isAlone)
    {
        _place.With("poster.pptx", File.ReadAllBytes(Repository.PathOf("tests", "samples", "reception-poster.pptx")));
        var outcome = Run(isAlone, "report", "poster.pptx", "--pictures", "-o", "r.html");
        var isDrawn = SlideShow.CanDraw && !isAlone;
        var page = File.ReadAllText(Path.Combine(_place.Folder, "r.html"));

        Assert.Equal(0, outcome.ExitCode);
        // Each phrase has its mark on the slide, within the text box that it stands in; the slide is A4.
        Assert.Contains("role=\"group\" aria-label=\"poster.pptx, slide 1, with its phrases marked\"", page, StringComparison.Ordinal);
        Assert.Equal(isDrawn, page.Contains("href=\"data:image/jpeg;base64,", StringComparison.Ordinal));
        Assert.Equal(
            isDrawn ? "" : "languagelint: Slides are drawn by the free program LibreOffice (soffice), which was not found here: their words are shown in their places.\n",
            outcome.Error);
        var marks = MarkOfPhrase().Matches(page).ToDictionary(mark => mark.Groups[1].Value, mark => (Left: Number(mark.Groups[2]), Top: Number(mark.Groups[3])));
        Assert.Equal(page.Split("<li id=\"f").Length - 1, marks.Count);
        Assert.InRange(marks["offenders"].Left, 42, 553);
        Assert.InRange(marks["offenders"].Top, 173, 402);
        Assert.InRange(marks["Drug users’"].Left, 307, 553);
        Assert.InRange(marks["Drug users’"].Top, 425, 638);

        static double Number(Group number) => double.Parse(number.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("aria-label=\"phrase [0-9]+: ([^\"]+)\"><rect x=\"([0-9.]+)\" y=\"([0-9.]+)\"")]
    private static partial Regex MarkOfPhrase();
}
