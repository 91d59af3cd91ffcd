using LanguageLint.Cli.Checking;
using LanguageLint.Documents;
using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Showing;

/// <summary>Adds the pages of posters (PDF files, pictures, presentations) to a report, with their findings marked.</summary>
/// <param name="linter">Reads and checks what a presentation looks like.</param>
internal sealed class PageDrawer(FileLinter linter)
{
    /// <summary>Pages of one document that are shown.</summary>
    private const int MostPages = 12;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>The report with the pages on which something was found; as it is where the document has none that can be drawn.</summary>
    /// <param name="report">The report of <paramref name="linted"/>, its findings in the same order.</param>
    /// <param name="linted">The document.</param>
    /// <param name="file">The file it was read from.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The report, and a sentence on what would be needed for pictures that are missing; null where none is.</returns>
    public (FileReport Report, string? Missing) Show(FileReport report, LintedFile linted, InputFile file, CancellationToken cancellation)
    {
        if (report.Findings.Count == 0 || file.IsStandardInput)
        {
            return (report, null);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            var (pages, missing) = Pages(report, linted, file, file.Stored?.Invoke() ?? File.ReadAllBytes(file.FullPath), limit.Token);
            return (report with { Pages = pages }, missing);
        }
        catch (UnreadableFileException unreadable)
        {
            return (report, $"{file.Path}: Its pages could not be drawn, and its phrases are listed without a picture: {unreadable.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return (report, $"{file.Path}: Its pages could not be drawn, because the file is gone or open elsewhere, or drawing it takes too long: its phrases are listed without a picture.");
        }
    }

    private (List<ReportedPage> Pages, string? Missing) Pages(FileReport report, LintedFile linted, InputFile file, byte[] content, CancellationToken limit)
    {
        if (linted.Document.Blocks.Any(block => First(block) is PictureOrigin))
        {
            var marks = Marks<PictureOrigin>(report, linted, box => (0, PageBoxes.Of(box)));
            return (marks.Count == 0 ? [] : [PicturePage.Of(marks[0], linted.Document, content)], null);
        }

        if (linted.Document.Blocks.Any(block => First(block) is PdfOrigin))
        {
            return Draw(content, linted.Document, Marks<PdfOrigin>(report, linted, PageBoxes.Of), "page", limit);
        }

        if (!SlideShow.IsOne(content))
        {
            return ([], null);
        }

        if (SlideShow.ToPdf(content, limit) is not { } pdf)
        {
            List<ReportedPage> slides = [.. SlideSketch.Of(report, linted, new SourceFile(file.Path, new MemoryStream(content, writable: false)), limit).Take(MostPages)];
            var instead = slides.Count > 0 ? "their words are shown in their places" : "their phrases are listed without a picture";
            return (slides, SlideShow.CanDraw
                ? $"{file.Path}: LibreOffice could not draw these slides: {instead}."
                : $"Slides are drawn by the free program LibreOffice (soffice), which was not found here: {instead}.");
        }

        var drawn = linter.Lint(file, pdf, limit);
        var found = Marks<PdfOrigin>(FileReport.Of(drawn.Document, drawn.Findings, drawn.Rules.Sources), drawn, PageBoxes.Of);
        return Draw(pdf, drawn.Document, SlideShow.Match(report, found), "slide", limit);
    }

    private static (List<ReportedPage> Pages, string? Missing) Draw(byte[] pdf, Document document, SortedDictionary<int, List<PageMark>> marks, string what, CancellationToken limit)
    {
        var painter = new PdfPainter(pdf, document);
        return (
            [.. marks.Where(page => page.Key > 0).Take(MostPages).Select(page => painter.Draw(page.Key, $"{what} {page.Key}", page.Value, limit))],
            painter.CanDraw ? null : "Pages are drawn by the free program pdftoppm (of poppler), which was not found here: their words are shown in their places.");
    }

    // The marks on each page.
    private static SortedDictionary<int, List<PageMark>> Marks<T>(FileReport report, LintedFile linted, Func<T, (int Page, PageBox? Box)> box)
        where T : Origin
    {
        var pages = new SortedDictionary<int, List<PageMark>>();
        foreach (var (finding, reported) in linted.Findings.Zip(report.Findings))
        {
            var boxes = linted.Document.Blocks[finding.Block].Map.Locate(finding.Span).OfType<T>().Select(box).Where(place => place.Box is not null).ToLookup(place => place.Page, place => place.Box!.Value);
            foreach (var page in boxes)
            {
                (pages.TryGetValue(page.Key, out var marks) ? marks : pages[page.Key] = []).Add(new PageMark(reported, [.. page]));
            }
        }

        return pages;
    }

    private static Origin? First(TextBlock block) => block.Text.Length == 0 ? null : block.Map.Locate(new TextSpan(0, 1))[0];
}
