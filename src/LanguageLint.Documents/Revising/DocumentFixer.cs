using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a file of any format that can be written exactly.</summary>
public static class DocumentFixer
{
    /// <summary>The file with all certain replacements that its places allow.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="allowsInvalidSignature">Whether a signed file may be changed, which makes its signature invalid.</param>
    /// <param name="diff">The same as a unified diff; empty for formats that have no lines and when nothing is changed.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be changed; the message says why.</exception>
    public static RevisionResult Fix(byte[] bytes, Document document, IReadOnlyList<Finding> findings, bool allowsInvalidSignature, out string diff)
    {
        ArgumentNullException.ThrowIfNull(document);
        diff = "";
        if (document.Lines is not null)
        {
            return TextFixer.Fix(bytes, document, findings, out diff);
        }

        if (RtfFixer.CanFix(document))
        {
            return RtfFixer.Fix(bytes, document, findings);
        }

        return OfficeKinds.Of(bytes) switch
        {
            OfficeKind.Word => WordFixer.Fix(bytes, document, findings, allowsInvalidSignature),
            OfficeKind.Presentation => SlideFixer.Fix(bytes, document, findings, allowsInvalidSignature),
            _ => throw new RevisionRefusedException(
                CheckedOnly.Sentence(document, bytes) ?? "Files of this kind are checked and not changed: make the changes in the program it was made with."),
        };
    }
}
