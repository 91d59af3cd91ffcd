using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>A certain replacement: the words that change, as few as can be, and what stands in their place.</summary>
/// <param name="Span">The words, as UTF-16 offsets into the block's text; never empty.</param>
/// <param name="Text">What stands in their place; may be empty.</param>
public sealed record Replacement(TextSpan Span, string Text)
{
    /// <summary>
    /// The replacement that a finding is certain of; null when it is not, or when it would change a hole, a quotation or a prompt.
    /// Words that stay at both ends are left out.
    /// </summary>
    public static Replacement? Of(Finding finding, TextBlock block)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(block);
        if (finding is not { Fix: FixClass.Safe, Severity: > Severity.Note, Suggestions: [var suggestion, ..] }
            || block.Scope is BlockScope.Quotation or BlockScope.Prompt)
        {
            return null;
        }

        var old = block.Text.Span.Slice(finding.Span.Start, finding.Span.Length);
        var (prefix, suffix) = Same(old, suggestion);
        var span = TextSpan.FromBounds(finding.Span.Start + prefix, finding.Span.End - suffix);
        var change = new Replacement(span, suggestion[prefix..^suffix]);
        return (span.Length == 0 && change.Text.Length == 0) || block.Holes.Any(hole => hole.Overlaps(span)) ? null : change;
    }

    // How much stays the same at both ends, in whole words, with at least one word left to change.
    private static (int Prefix, int Suffix) Same(ReadOnlySpan<char> old, ReadOnlySpan<char> text)
    {
        var suffix = 0;
        for (var i = 1; i < old.Length && i < text.Length && old[^i] == text[^i]; i++)
        {
            suffix = IsBorder(old, old.Length - i) && IsBorder(text, text.Length - i) ? i : suffix;
        }

        var prefix = 0;
        for (var i = 1; i < old.Length - suffix && i < text.Length - suffix && old[i - 1] == text[i - 1]; i++)
        {
            prefix = IsBorder(old, i) && IsBorder(text, i) ? i : prefix;
        }

        return (prefix, suffix);
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int at) => at == 0 || at == text.Length || text[at] == ' ' || text[at - 1] == ' ';
}
