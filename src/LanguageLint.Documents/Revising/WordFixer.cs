using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a Word file, with the formatting of the words they replace and nothing else changed.</summary>
public static class WordFixer
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
        var file = new WordFile(bytes, allowsInvalidSignature);
        var planner = new ChangePlanner(file, document);
        var replacements = new TextReplacements(file);
        var changes = new List<AppliedChange>();
        foreach (var finding in findings)
        {
            if (planner.Plan(finding) is { } change)
            {
                changes.Add(change.Applied);
                foreach (var touched in change.Places)
                {
                    replacements.Add(touched, change.Applied.New);
                }
            }
        }

        replacements.Write();
        return changes.Count == 0
            ? new RevisionResult { Bytes = bytes }
            : new RevisionResult { Bytes = file.ToBytes(), Changes = changes, Warnings = [.. file.SignatureWarnings] };
    }
}
