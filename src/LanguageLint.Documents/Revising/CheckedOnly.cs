using LanguageLint.Documents.Mail;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Pdf;
using LanguageLint.Documents.Pictures;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Tells documents that are checked and never changed: they show words without holding them as text, or cannot be written exactly.</summary>
public static class CheckedOnly
{
    /// <summary>One sentence that says why a document is not changed and what to do; null when it is of a kind that can be.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="bytes">The file it was read from.</param>
    public static string? Sentence(Document document, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Select(block => block.Map).FirstOrDefault() switch
        {
            PdfMap => "PDFs are checked and never changed: make the changes in the document it was made from; “languagelint check” shows what to write.",
            PictureMap => "Pictures are checked and never changed: make the changes in the document it was made from; “languagelint check” shows what to write.",
            MailMap => "E-mails are checked and never changed: make the changes in your mail program; “languagelint check” shows what to write.",
            PartMap when OfficeKinds.Of(bytes) == OfficeKind.Other =>
                "Excel and OpenDocument files are checked and not changed: make the changes in the program it was made with; “languagelint check” shows what to write.",
            _ => null,
        };
    }
}
