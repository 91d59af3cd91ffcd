using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Text;

namespace LanguageLint.Documents.Tests.Pdf;

/// <summary>
/// A scanned letter has pages that are only pictures. Where the programs tesseract and pdftoppm are installed their words are recognised; where one is
/// missing the same pages are not checked, and the reader is told how to get it.
/// </summary>
public sealed class PdfRecognitionTests
{
    private static readonly bool AreInstalled = PipedProgram.Find("tesseract") is not null && PipedProgram.Find("pdftoppm") is not null;

    [Fact]
    public void Words_on_a_scanned_page_are_read_at_their_page_and_box_or_the_page_is_not_checked()
    {
        using var letter = new PdfPages();
        var scan = Scan(letter.Page().Line(70, 700, "You failed to attend on Tuesday.", size: 20).Bytes());
        using var pages = new PdfPages();
        var file = pages.Page().Line(70, 700, "A first page of plain letters.").Page().Picture(scan).Page().Line(70, 700, "The last page.").Bytes();
        var readers = new DocumentReaders(new ReadingOptions { PdfProgram = Shown.Program, PdfTime = TimeSpan.FromMinutes(1) });
        var document = readers.Read("scan.pdf", new MemoryStream(file));
        if (!AreInstalled)
        {
            Assert.Equal(["page 1", "page 3"], document.Blocks.Select(block => block.Place));
            Assert.Equal("page 2", Assert.Single(document.NotChecked).Place);
            Assert.Contains("tesseract", document.NotChecked[0].Reason, StringComparison.Ordinal);
            return;
        }

        Assert.Empty(document.NotChecked);
        Assert.Equal(["page 1", "page 2, recognised in its picture", "page 3"], document.Blocks.Select(block => block.Place));
        Assert.Equal("You failed to attend on Tuesday.", document.Blocks[1].Text.ToString());
        var place = Assert.IsType<PdfOrigin>(Assert.Single(document.Blocks[1].Map.Locate(new TextSpan(4, 6))));
        Assert.Equal(2, place.Page);
        Assert.InRange(place.Box!.Value.Left, 100, 125);
        Assert.InRange(place.Box.Value.Bottom, 690, 705);
        Assert.InRange(place.Box.Value.Top, 710, 725);
    }

    [Fact]
    public void Pages_for_which_no_time_is_left_are_not_checked()
    {
        using var pages = new PdfPages();
        var recognition = PdfRecognition.Of(pages.Page().Picture().Bytes());
        recognition.Read([new PdfPicture(1, 595, 842, "it is a picture")], TimeSpan.Zero, CancellationToken.None);
        Assert.Equal("page 1", Assert.Single(recognition.NotChecked).Place);
        Assert.Empty(recognition.Blocks);
    }

    // Without the program any picture does: what is on it is not asked.
    private static byte[]? Scan(byte[] pdf) =>
        PipedProgram.Find("pdftoppm")?.Run(["-f", "1", "-l", "1", "-r", "150", "-png", "-gray", "-"], pdf, CancellationToken.None);
}
