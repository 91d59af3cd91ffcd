using LanguageLint.Templates.Markup;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>Reads values that hold HTML for what it shows: tags are structure, not text. Places lead through the value's own notation to the file.</summary>
internal static class MarkupInValue
{
    /// <summary>The blocks of a value; null when it holds no HTML.</summary>
    public static IReadOnlyList<TextBlock>? Read(TextBlock value)
    {
        if (value.Map is not OffsetMap outer || !HoldsTags(value.Text.Span))
        {
            return null;
        }

        var mask = new Mask();
        foreach (var hole in value.Holes)
        {
            mask.Add(hole.Start, hole.End, MaskKind.Hole);
        }

        return [.. HtmlReader.ReadValue(value.Text, mask, value.Scope).Select(block => Within(block, outer))];
    }

    private static bool HoldsTags(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('<') < 0)
        {
            return false;
        }

        var scanner = new MarkupScanner(text, 0, text.Length);
        while (scanner.Read())
        {
            if (scanner.Kind is MarkupKind.StartTag or MarkupKind.EndTag && HtmlElements.IsKnown(text.Slice(scanner.Content.Start, scanner.Content.Length).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static TextBlock Within(TextBlock block, OffsetMap outer)
    {
        var map = (OffsetMap)block.Map;
        return new TextBlock(block.Text, block.Scope, map.Through(outer, new Nested(outer.Notation, map.Notation)), block.Holes, block.Place);
    }

    // Written as HTML first, and that as the file writes its values. What stands between two words is not told from tags, so it stays.
    private sealed class Nested(TextNotation outer, TextNotation inner) : TextNotation
    {
        public override string? Write(string text) => inner.Write(text) is { } written ? outer.Write(written) : null;

        public override bool IsSeam(ReadOnlySpan<char> between) => outer.IsSeam(between);
    }
}
