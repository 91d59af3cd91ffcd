using LanguageLint.Documents.Pdf.Layout;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace LanguageLint.Documents.Pdf;

/// <summary>Reads one file in the child process and tells what is in it, page by page.</summary>
internal sealed class PdfFile(Stream to)
{
    private const string Damaged = "This PDF is damaged: open it, print it to a new PDF, and check that.";

    // A picture that covers less of its page is an illustration.
    private const double MostOfPage = 0.5;
    private const int FewWords = 15;

    private readonly BodySize _bodySize = new();

    /// <summary>Reads a file; whatever is wrong with it is told, not thrown.</summary>
    public void Read(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, UseActualText = true });
            PdfWire.Write(to, PdfMessage.Pages, writer => writer.Write(document.NumberOfPages));
            ReadDocument(document);
            PdfWire.Write(to, PdfMessage.Done);
        }
        catch (PdfDocumentEncryptedException)
        {
            Refuse("This PDF is protected by a password: open it, print it to a new PDF without a password, and check that.");
        }
        catch (Exception e) when (IsOfFile(e))
        {
            Refuse(Damaged);
        }
    }

    // The library throws almost anything on files that are not in order.
    private static bool IsOfFile(Exception e) => e is not (OutOfMemoryException or IOException);

    private void Refuse(string sentence) => PdfWire.Write(to, PdfMessage.Refused, writer => writer.Write(sentence));

    private void ReadDocument(PdfDocument document)
    {
        if (document.NumberOfPages == 0)
        {
            throw new InvalidDataException("No pages.");
        }

        if (PdfTitle.Of(document) is { } title)
        {
            Tell(new PdfChunk(0, BlockScope.Property, "document title", PageEdge.None, title, [], []));
        }

        var extras = PdfExtras.Of(document);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            ReadPage(document, number, extras);
            PdfWire.Write(to, PdfMessage.PageDone);
        }

        foreach (var part in extras.NotChecked)
        {
            TellNotChecked(part.Place, part.Reason);
        }
    }

    private void ReadPage(PdfDocument document, int number, PdfExtras extras)
    {
        var place = PageNames.Place(number);
        try
        {
            var page = document.GetPage(number);
            var glyphs = Glyphs.Of(page);
            if (glyphs.AreUnreadable)
            {
                TellPicture(page, "its fonts do not say which letters they show");
            }
            else
            {
                _bodySize.Add(glyphs.All);
                var chunks = PageText.Of(glyphs.All, number, page.Height, _bodySize.Value);
                chunks.ForEach(Tell);
                TellPictures(page, chunks);
            }

            TellTextBoxes(page, number);
        }
        catch (Exception e) when (IsOfFile(e))
        {
            TellNotChecked(place, "this page is damaged; print it to a new PDF and check that");
        }

        foreach (var chunk in extras.OnPage(number))
        {
            Tell(chunk);
        }
    }

    private void TellPictures(Page page, List<PdfChunk> chunks)
    {
        var place = PageNames.Place(page.Number);
        var words = chunks.Sum(chunk => chunk.Text.Count(c => c == ' ') + 1);
        var largest = page.GetImages().Select(image => Share(image, page)).DefaultIfEmpty().Max();
        if (words == 0 && largest > 0)
        {
            TellPicture(page, "it is a picture");
        }
        else if (words == 0 && page.Paths.Count > 0)
        {
            TellPicture(page, "it is drawn, and its words, if it has any, are shapes");
        }
        else if (words == 0 && page.Operations.Count == 0 && page.Dictionary.ContainsKey(NameToken.Contents))
        {
            TellNotChecked(place, $"nothing could be read on it; {PageNames.Remedy}");
        }
        else if (words < FewWords && largest > MostOfPage)
        {
            TellNotChecked($"{place}, picture", $"most of the page is a picture; {PageNames.Remedy}");
        }
    }

    private void TellPicture(Page page, string reason) => PdfWire.Write(to, PdfMessage.Picture, writer =>
        PdfWire.Write(writer, new PdfPicture(page.Number, (float)page.Width, (float)page.Height, reason)));

    // Text boxes that were added in a viewer lie above the page and are not part of its content.
    private void TellTextBoxes(Page page, int number)
    {
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation.Type == AnnotationType.FreeText && !string.IsNullOrWhiteSpace(annotation.Content))
            {
                Tell(PdfExtras.Boxed(number, BlockScope.TextBox, "text box", annotation.Content, annotation.Rectangle));
            }
        }
    }

    private static double Share(IPdfImage image, Page page) =>
        Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height) / Math.Max(1, page.Width * page.Height);

    private void Tell(PdfChunk chunk)
    {
        if (Holes.HasText(chunk.Text))
        {
            PdfWire.Write(to, PdfMessage.Chunk, writer => PdfWire.Write(writer, chunk));
        }
    }

    private void TellNotChecked(string place, string reason) => PdfWire.Write(to, PdfMessage.NotChecked, writer =>
    {
        writer.Write(place);
        writer.Write(reason);
    });
}
