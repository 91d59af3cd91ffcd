using System.Globalization;
using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Writes edits of a text as a unified diff (GNU diff, “Detailed Description of Unified Format”) that <c>patch</c> and <c>git apply</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    // Lines of the old text from First to End, without End, and the edits that touch them.
    private sealed record Change(int First, int End, List<TextEdit> Edits);

    /// <summary>The diff.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="text">The text before.</param>
    /// <param name="edits">Its edits, in order.</param>
    public static string Of(string path, string text, IReadOnlyList<TextEdit> edits)
    {
        var starts = LineStarts(text);
        var name = path.Replace('\\', '/');
        var diff = new StringBuilder($"--- a/{name}\n+++ b/{name}\n");
        var shift = 0;
        var changes = Changes(starts, edits);
        for (var i = 0; i < changes.Count;)
        {
            var count = 1;
            while (i + count < changes.Count && changes[i + count].First - changes[i + count - 1].End <= 2 * Context)
            {
                count++;
            }

            shift += AppendHunk(diff, text, starts, changes.GetRange(i, count), shift);
            i += count;
        }

        return diff.ToString();
    }

    private static List<Change> Changes(List<int> starts, IReadOnlyList<TextEdit> edits)
    {
        var changes = new List<Change>();
        foreach (var edit in edits)
        {
            var first = LineOf(starts, edit.Span.Start);
            var end = LineOf(starts, Math.Max(edit.Span.Start, edit.Span.End - 1)) + 1;
            if (changes.Count > 0 && first < changes[^1].End)
            {
                changes[^1].Edits.Add(edit);
                changes[^1] = changes[^1] with { End = Math.Max(end, changes[^1].End) };
            }
            else
            {
                changes.Add(new Change(first, end, [edit]));
            }
        }

        return changes;
    }

    // Answers how many lines the new text has more than the old.
    private static int AppendHunk(StringBuilder diff, string text, List<int> starts, List<Change> changes, int shift)
    {
        var lines = starts.Count - 1;
        var first = Math.Max(0, changes[0].First - Context);
        var end = Math.Min(lines, changes[^1].End + Context);
        var body = new StringBuilder();
        var added = 0;
        var at = first;
        foreach (var change in changes)
        {
            AppendLines(body, ' ', text[starts[at]..starts[change.First]]);
            var old = text[starts[change.First]..starts[change.End]];
            var edited = TextEdit.Apply(old, [.. change.Edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - starts[change.First] } })]);
            AppendLines(body, '-', old);
            added += AppendLines(body, '+', edited) - (change.End - change.First);
            at = change.End;
        }

        AppendLines(body, ' ', text[starts[at]..starts[end]]);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{first + 1},{end - first} +{first + 1 + shift},{end - first + added} @@\n").Append(body);
        return added;
    }

    private static int AppendLines(StringBuilder diff, char sign, string lines)
    {
        var count = 0;
        for (var at = 0; at < lines.Length; count++)
        {
            var end = lines.IndexOf('\n', at);
            diff.Append(sign).Append(lines, at, (end < 0 ? lines.Length : end + 1) - at);
            if (end < 0)
            {
                diff.Append("\n\\ No newline at end of file\n");
            }

            at = end < 0 ? lines.Length : end + 1;
        }

        return count;
    }

    // Lines end at LF, as programs that take diffs have it; the last offset is the text's length.
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        starts.Add(text.Length);
        return starts;
    }

    private static int LineOf(List<int> starts, int offset)
    {
        var line = starts.BinarySearch(0, starts.Count - 1, offset, null);
        return line >= 0 ? line : ~line - 1;
    }
}
