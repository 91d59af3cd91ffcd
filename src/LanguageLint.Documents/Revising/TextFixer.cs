using System.Buffers;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a plain text or Markdown file and keeps its encoding, byte order mark and line ends.</summary>
public static class TextFixer
{
    // What Markdown and other markup would read as more than words.
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[]<>&`\\|~");

    // What a table in text form would read as the end of a cell.
    private static readonly SearchValues<char> CellSigns = SearchValues.Create(",;\t|\"\r\n");

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
        var signs = source.Extension switch
        {
            ".txt" or ".text" or "" => null,
            ".csv" or ".tsv" => CellSigns,
            _ => Signs,
        };
        var planned = new List<(TextEdit Edit, AppliedChange Change)>();
        foreach (var finding in findings)
        {
            if (Plan(document.Blocks[finding.Block], finding, text, signs) is { } plan)
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
    private static (TextEdit Edit, AppliedChange Change)? Plan(TextBlock block, Finding finding, string text, SearchValues<char>? signs)
    {
        if (block.Map is not OffsetMap map || Replacement.Of(finding, block) is not { } replacement
            || (signs is not null && replacement.Text.AsSpan().IndexOfAny(signs) >= 0))
        {
            return null;
        }

        var span = map.ToFile(replacement.Span);
        var old = block.Text.Slice(replacement.Span.Start, replacement.Span.Length).ToString();
        return SameWords(old, text.AsSpan(span.Start, span.Length))
            ? (new TextEdit(span, replacement.Text), new AppliedChange(finding, old, replacement.Text, null))
            : null;
    }

    private static bool SameWords(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            if (char.IsWhiteSpace(one[i]) && char.IsWhiteSpace(other[j]))
            {
                i = SkipSpace(one, i);
                j = SkipSpace(other, j);
            }
            else if (one[i++] != other[j++])
            {
                return false;
            }
        }

        return i == one.Length && j == other.Length;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
