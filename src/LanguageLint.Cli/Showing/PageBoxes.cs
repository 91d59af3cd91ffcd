using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Reports;
using LanguageLint.Text;

namespace LanguageLint.Cli.Showing;

/// <summary>Takes places of documents to boxes on pages.</summary>
internal static class PageBoxes
{
    /// <summary>A box on a picture, in pixels.</summary>
    public static PageBox? Of(PictureOrigin box) => new PageBox(box.Left, box.Top, box.Width, box.Height);

    /// <summary>A box on a page of a PDF, in points up from the foot of the page: its top is negative until the height of the page is added.</summary>
    public static (int Page, PageBox? Box) Of(PdfOrigin origin) =>
        (origin.Page, origin.Box is { } box ? new PageBox(box.Left, -box.Top, box.Right - box.Left, box.Top - box.Bottom) : null);

    /// <summary>The words of a document that stand on a page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="box">The box of an origin, where it is on that page.</param>
    public static List<PageWord> Words(Document document, Func<Origin, PageBox?> box)
    {
        var words = new List<PageWord>();
        foreach (var block in document.Blocks)
        {
            var text = block.Text.ToString();
            for (var start = 0; start < text.Length; start++)
            {
                if (char.IsWhiteSpace(text[start]))
                {
                    continue;
                }

                var end = start;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                if (box(block.Map.Locate(TextSpan.FromBounds(start, end))[0]) is { } place)
                {
                    words.Add(new PageWord(text[start..end], place));
                }

                start = end;
            }
        }

        return words;
    }
}
