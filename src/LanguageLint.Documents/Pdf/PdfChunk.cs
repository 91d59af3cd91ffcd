using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>Where on its page a text stands, as far as it tells headers and footers.</summary>
internal enum PageEdge : byte
{
    None,
    Top,
    Bottom,
}

/// <summary>A text of a PDF, as the child process hands it over.</summary>
/// <param name="Page">The page, 1-based; 0 for a text of the document as a whole.</param>
/// <param name="Scope">What it is.</param>
/// <param name="Label">What a person calls it where that is not the page's own text, such as “alternative text”; else empty.</param>
/// <param name="Edge">Whether it stands where page headers or footers do.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="LineStarts">UTF-16 offsets at which lines after the first start.</param>
/// <param name="Boxes">A box for each UTF-16 unit; empty where the text has no place on the page.</param>
internal sealed record PdfChunk(
    int Page, BlockScope Scope, string Label, PageEdge Edge, string Text, IReadOnlyList<int> LineStarts, IReadOnlyList<PdfBox> Boxes);
