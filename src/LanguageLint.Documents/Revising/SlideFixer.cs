using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Puts certain replacements into a presentation, with the formatting of the words they replace and nothing else changed. PowerPoint has no
/// tracked changes. Charts and SmartArt keep copies of their words elsewhere, so they are left to a person.
/// </summary>
public static class SlideFixer
{
    /// <summary>The file with all certain replacements that its places allow.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="allowsInvalidSignature">Whether a signed file may be changed, which makes its signature invalid.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be changed; the message says why.</exception>
    public static RevisionResult Fix(byte[] bytes, Document document, IReadOnlyList<Finding> findings, bool allowsInvalidSignature = false)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        var file = new PackageFile(bytes, allowsInvalidSignature);
        var places = new FindingPlaces(file);
        var claimed = new ClaimedText();
        var replacements = new TextReplacements(file);
        var changes = new List<AppliedChange>();
        foreach (var finding in findings)
        {
            var block = document.Blocks[finding.Block];
            if (Replacement.Of(finding, block) is not { } replacement
                || places.Of(block, replacement.Span) is not { Count: > 0 } touched || !Allows(touched) || !claimed.Claim(touched))
            {
                continue;
            }

            replacements.Add(touched, replacement.Text);
            var old = block.Text.Slice(replacement.Span.Start, replacement.Span.Length).ToString();
            changes.Add(new AppliedChange(finding, old, replacement.Text, block.Place));
        }

        replacements.Write();
        return changes.Count == 0
            ? new RevisionResult { Bytes = bytes }
            : new RevisionResult { Bytes = file.ToBytes(), Changes = changes, Warnings = [.. file.SignatureWarnings] };
    }

    // Words of runs of one paragraph with nothing that is seen between them, of a slide, its notes or what stands behind it, and not said
    // again for older programs.
    private static bool Allows(IReadOnlyList<TouchedText> touched)
    {
        var paragraph = touched[0].IsText ? touched[0].Run.Parent : null;
        return paragraph is not null
            && OfficeNamespaces.Of(touched[0].Tree.Root.Namespace) == OfficeNamespace.Presentation
            && touched.All(piece => piece.IsText && piece.Element.Name == "t" && ReferenceEquals(piece.Run.Parent, paragraph))
            && !paragraph.Ancestors().Any(holder => OfficeNamespaces.Of(holder.Namespace) == OfficeNamespace.Compatibility)
            && IsUnbroken(paragraph, touched.Select(piece => piece.Run).ToHashSet());
    }

    private static bool IsUnbroken(PartElement paragraph, HashSet<PartElement> runs)
    {
        var left = runs.Count;
        foreach (var child in paragraph.Children)
        {
            left -= runs.Contains(child) ? 1 : 0;
            if (!runs.Contains(child) && left > 0 && left < runs.Count)
            {
                return false;
            }
        }

        return true;
    }
}
