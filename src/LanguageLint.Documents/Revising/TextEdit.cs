using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>A replacement in a text file.</summary>
/// <param name="Span">What is replaced, as UTF-16 offsets into the decoded file.</param>
/// <param name="Text">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string Text)
{
    /// <summary>A text with edits made, which are in order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        var changed = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            changed.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
