using UglyToad.PdfPig;

namespace LanguageLint.Documents.Pdf;

/// <summary>The title of a document, which viewers show in their window and screen readers read first.</summary>
internal static class PdfTitle
{
    /// <summary>The title; null where there is none, or it is but the name of the file that the PDF was made from.</summary>
    public static string? Of(PdfDocument document)
    {
        var title = document.Information.Title?.Trim();
        return string.IsNullOrEmpty(title) || title.StartsWith("Microsoft ", StringComparison.Ordinal) || Path.GetExtension(title).Length is > 2 and < 6
            ? null
            : PdfStrings.Clean(title);
    }
}
