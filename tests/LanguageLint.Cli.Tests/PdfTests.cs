using System.Diagnostics;
using LanguageLint.Cli.Checking;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LanguageLint.Cli.Tests;

/// <summary>PDFs are read by a copy of the program, so these tests run the program itself.</summary>
public sealed class PdfTests : IDisposable
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

    private (int ExitCode, string Out, string Error) Run(params string[] arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(InputFile).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _place.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
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
}
