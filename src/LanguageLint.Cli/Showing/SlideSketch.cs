using LanguageLint.Cli.Checking;
using LanguageLint.Documents;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Slides.Layout;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Showing;

/// <summary>The slides of a PowerPoint presentation with their words in their places, where no program draws them.</summary>
internal static class SlideSketch
{
    /// <summary>The slides on which something was found, with it marked; none where the file is no PowerPoint presentation.</summary>
    /// <param name="report">The report of <paramref name="linted"/>, its findings in the same order.</param>
    /// <param name="linted">The document.</param>
    /// <param name="file">The file it was read from.</param>
    /// <param name="limit">Stops it.</param>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public static IEnumerable<ReportedPage> Of(FileReport report, LintedFile linted, SourceFile file, CancellationToken limit)
    {
        foreach (var slide in SlideLayout.Read(file, limit))
        {
            var marks = linted.Findings.Zip(report.Findings)
                .Select(pair => new PageMark(pair.Second, Boxes(slide, linted.Document.Blocks[pair.First.Block].Map.Locate(pair.First.Span).OfType<PartOrigin>())))
                .Where(mark => mark.Boxes.Count > 0)
                .ToList();
            if (marks.Count > 0)
            {
                yield return new ReportedPage
                {
                    Name = $"slide {slide.Number}",
                    Width = slide.Width,
                    Height = slide.Height,
                    Words = [.. slide.Words.Select(word => new PageWord(word.Text, Box(word)))],
                    Marks = marks,
                };
            }
        }
    }

    // One box for the words that a place touches on each line.
    private static List<PageBox> Boxes(PlacedSlide slide, IEnumerable<PartOrigin> places)
    {
        var pieces = places.Where(place => place.Attribute is null).ToList();
        return
        [
            .. slide.Words
                .Where(word => pieces.Exists(place => place.Part == word.Part && place.Element == word.Element && place.Span.Start < word.Span.End && word.Span.Start < place.Span.End))
                .GroupBy(word => word.Top + word.Height)
                .Select(line => PageBox.Around(line.Select(Box))),
        ];
    }

    private static PageBox Box(PlacedWord word) => new(word.Left, word.Top, word.Width, word.Height);
}
