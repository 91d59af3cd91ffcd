using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Makes the copy of a document that is handed back: of a Word file one with comments and tracked changes, of a presentation, which has no
/// tracked changes, the fixed copy that goes with a report.
/// </summary>
public static class DocumentReviewer
{
    /// <summary>The copy.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="options">How to review.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be handed back; the message says why.</exception>
    public static RevisionResult Review(byte[] bytes, Document document, IReadOnlyList<Finding> findings, ReviewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OfficeKinds.Of(bytes) switch
        {
            OfficeKind.Word => WordReviewer.Review(bytes, document, findings, options),
            OfficeKind.Presentation => SlideFixer.Fix(bytes, document, findings, options.AllowsInvalidSignature),
            _ => throw new RevisionRefusedException(CheckedOnly.Sentence(document, bytes)
                ?? "Only Word files and PowerPoint presentations can be handed back reviewed: save the text as .docx first, or see what is found with “languagelint check”."),
        };
    }
}
