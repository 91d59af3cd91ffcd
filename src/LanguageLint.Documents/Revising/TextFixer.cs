using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a text file of any format, written as the format has it, and keeps its encoding, byte order mark and line ends.</summary>
public static class TextFixer
{
    /// <summary>The file with all certain replacements whose words stand in it as they are read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="diff">The same as a unified diff; empty when nothing is changed.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be written; the message says why.</exception>
    public static RevisionResult Fix(byte[] bytes, Document document, IReadOnlyList<Finding> findings, out string diff)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        var source = new SourceFile(document.Path, new MemoryStream(bytes, writable: false));
        var text = TextDecoder.Decode(source, CancellationToken.None).ToString();
        var planned = new List<(TextEdit Edit, AppliedChange Change)>();
        foreach (var finding in findings)
        {
            if (Plan(document.Blocks[finding.Block], finding, text) is { } plan)
            {
                planned.Add(plan);
            }
        }

        planned.Sort((a, b) => a.Edit.Span.Start.CompareTo(b.Edit.Span.Start));
        for (var i = planned.Count - 1; i > 0; i--)
        {
            if (planned[i].Edit.Span.Start < planned[i - 1].Edit.Span.End)
            {
                planned.RemoveAt(i);
            }
        }

        diff = "";
        if (planned.Count == 0)
        {
            return new RevisionResult { Bytes = bytes };
        }

        List<TextEdit> edits = [.. planned.Select(plan => plan.Edit)];
        var changed = TextEdit.Apply(text, edits);
        diff = UnifiedDiff.Of(document.Path, text, edits);
        return new RevisionResult
        {
            Bytes = TextFileEncoding.Encode(bytes, text, changed)
                ?? throw new RevisionRefusedException("The new words have a character that this file's encoding lacks: save it as UTF-8 in your editor and try again."),
            Changes = [.. planned.Select(plan => plan.Change)],
        };
    }

    // Words with markup in between are left to a person; a line break or a few spaces between them are not.
    private static (TextEdit Edit, AppliedChange Change)? Plan(TextBlock block, Finding finding, string text)
    {
        if (block.Map is not OffsetMap map || Replacement.Of(finding, block) is not { } replacement || map.Cuts(replacement.Span)
            || map.Notation.Write(replacement.Text) is not { } written)
        {
            return null;
        }

        var pieces = map.PiecesInFile(replacement.Span);
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i].Start < pieces[i - 1].End || !map.Notation.IsSeam(text.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End)))
            {
                return null;
            }
        }

        var span = map.ToFile(replacement.Span);
        var old = block.Text.Slice(replacement.Span.Start, replacement.Span.Length).ToString();
        return (new TextEdit(span, written), new AppliedChange(finding, old, replacement.Text, null));
    }
}
