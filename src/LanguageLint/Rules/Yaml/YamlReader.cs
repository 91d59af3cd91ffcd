namespace LanguageLint.Rules.Yaml;

/// <summary>
/// Reads the subset of YAML 1.2 that packs are written in, strictly: what it accepts, every YAML reader reads the same. It has block and flow mappings and
/// sequences, plain and quoted texts, <c>|</c> and <c>&gt;</c> texts and comments; it has no anchors, tags, complex keys or second documents.
/// All scalars are texts. An own reader because an analyzer cannot bring an assembly with it.
/// </summary>
internal static class YamlReader
{
    /// <summary>The value of a whole text, with or without a byte order mark. A text with nothing but comments is an empty scalar.</summary>
    /// <exception cref="YamlException">The text is not in the subset.</exception>
    internal static YamlNode Read(string text)
    {
        var cursor = new YamlCursor(text);
        RefuseControlCharacters(cursor);
        SkipDocumentStart(cursor);
        if (cursor.AtEnd)
        {
            return new YamlScalar("", YamlStyle.Plain, cursor.Here);
        }

        var node = new YamlBlockReader(cursor).Read(parentIndent: -1, mayNest: true);
        cursor.SkipToContent();
        if (!cursor.AtEnd)
        {
            throw cursor.Error(
                cursor.AtDocumentMarker ? YamlErrors.SecondDocument
                : node is YamlSequence && cursor.Indent == 0 ? YamlErrors.KeyAmongItems
                : YamlErrors.NoSuchLevel);
        }

        return node;
    }

    private static void SkipDocumentStart(YamlCursor cursor)
    {
        cursor.SkipToContent();
        if (cursor.Current == '%' && cursor.Indent == 0)
        {
            throw cursor.Error(YamlErrors.Directive);
        }

        if (!cursor.AtDocumentMarker)
        {
            return;
        }

        if (cursor.Current == '.')
        {
            throw cursor.Error(YamlErrors.SecondDocument);
        }

        cursor.Advance(3);
        if (!cursor.SkipToContent() && !cursor.AtEnd)
        {
            throw cursor.Error(YamlErrors.TextAfterMarker);
        }

        if (cursor.AtDocumentMarker)
        {
            throw cursor.Error(YamlErrors.SecondDocument);
        }
    }

    // Readers differ on control characters and on the line ends of Unicode, so none may stand in a pack.
    private static void RefuseControlCharacters(YamlCursor cursor)
    {
        var text = cursor.Text;
        for (var i = cursor.Position; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t')
            {
                continue;
            }

            var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                i++;
            }
            else if (c is < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
            {
                var place = new Text.LineIndex(text.AsSpan(cursor.Position)).Position(i - cursor.Position);
                throw YamlCursor.Error(place, YamlErrors.Character);
            }
        }
    }
}
