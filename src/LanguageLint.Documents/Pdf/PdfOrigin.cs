using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>A box on a page, in points (1/72 inch) from the lower left corner of the page as it is shown.</summary>
public readonly record struct PdfBox(float Left, float Bottom, float Right, float Top)
{
    /// <summary>The smallest box that holds both.</summary>
    public PdfBox With(PdfBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}

/// <summary>A piece of a PDF's text: words of one line, or a text that stands on no page.</summary>
/// <param name="Page">The page, 1-based in the order of the file; 0 for a text of the document as a whole, such as its title.</param>
/// <param name="Box">Where on the page; null for what has no place of its own there, such as an alternative text.</param>
public sealed record PdfOrigin(int Page, PdfBox? Box) : Origin;
