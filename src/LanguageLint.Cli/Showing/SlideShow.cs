using System.IO.Compression;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;

namespace LanguageLint.Cli.Showing;

/// <summary>What the slides of a presentation look like, drawn by LibreOffice (the program soffice) where it is installed.</summary>
internal static class SlideShow
{
    /// <summary>Whether LibreOffice is there.</summary>
    public static bool CanDraw => Program() is not null;

    /// <summary>Whether a file is a presentation of PowerPoint or OpenDocument.</summary>
    public static bool IsOne(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false));
            return zip.GetEntry("ppt/presentation.xml") is not null || (zip.GetEntry("mimetype") is { Length: < 100 } type && Text(type).StartsWith("application/vnd.oasis.opendocument.presentation", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The presentation as a PDF; null where LibreOffice is not installed or cannot draw it. Works in a folder of its own that is always removed.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="limit"/> was raised.</exception>
    public static byte[]? ToPdf(byte[] file, CancellationToken limit)
    {
        if (Program() is not { } soffice)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("languagelint-");
        try
        {
            var slides = Path.Combine(folder.FullName, "slides");
            File.WriteAllBytes(slides, file);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            soffice.Run([$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", "pdf:impress_pdf_Export", "--outdir", folder.FullName, slides], [], limit);
            var pdf = Path.ChangeExtension(slides, ".pdf");
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Gives the marks on drawn slides the findings of the presentation: those of the same rule and words, in reading order.</summary>
    /// <param name="report">The report of the presentation.</param>
    /// <param name="marks">What was found on the drawn slides, by their number.</param>
    public static SortedDictionary<int, List<PageMark>> Match(FileReport report, SortedDictionary<int, List<PageMark>> marks)
    {
        var open = report.Findings.ToList();
        var matched = new SortedDictionary<int, List<PageMark>>();
        foreach (var (slide, found) in marks)
        {
            foreach (var mark in found)
            {
                var own = open.FindIndex(reported => reported.Finding.Rule.Id == mark.Reported.Finding.Rule.Id && reported.Text == mark.Reported.Text);
                if (own >= 0)
                {
                    (matched.TryGetValue(slide, out var marked) ? marked : matched[slide] = []).Add(mark with { Reported = open[own] });
                    open.RemoveAt(own);
                }
            }
        }

        return matched;
    }

    private static PipedProgram? Program() => PipedProgram.Find(
        "soffice", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"), "/Applications/LibreOffice.app/Contents/MacOS");

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
