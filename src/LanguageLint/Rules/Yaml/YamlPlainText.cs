namespace LanguageLint.Rules.Yaml;

/// <summary>Where text without quotes may start and where it ends.</summary>
internal static class YamlPlainText
{
    /// <summary>The reason that no plain text can start here, or null when one can.</summary>
    internal static string? WhyNoStart(YamlCursor cursor, bool inFlow)
    {
        var beforeFlowMark = inFlow && cursor.Peek(1) is ',' or '[' or ']' or '{' or '}';
        return cursor.Current switch
        {
            '&' => YamlErrors.Anchor,
            '*' => YamlErrors.Alias,
            '!' => YamlErrors.Tag,
            '?' when cursor.AtIndicator('?') => YamlErrors.ComplexKey,
            ':' when cursor.AtIndicator(':') => YamlErrors.EmptyKey,
            '|' or '>' => YamlErrors.BlockInFlow,
            ':' or '%' or '@' or '`' or ',' or ']' or '}' or '#' => YamlErrors.ReservedStart,
            '-' when cursor.AtIndicator('-') => YamlErrors.ReservedStart,
            '-' or '?' when beforeFlowMark => YamlErrors.ReservedStart,
            _ => null,
        };
    }

    /// <summary>
    /// Reads to the end of the line, a comment, or a colon with a space after it; inside brackets also to a comma or bracket.
    /// Leaves the cursor after the last character that is no space.
    /// </summary>
    internal static ReadOnlySpan<char> Read(YamlCursor cursor, bool inFlow)
    {
        var text = cursor.Text.AsSpan(cursor.Position);
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                continue;
            }

            if (IsMark(c) && Ends(cursor, text, i, inFlow))
            {
                break;
            }

            end = i + 1;
        }

        cursor.Advance(end);
        return text[..end];
    }

    private static bool IsMark(char c) => c <= ':' ? c is '\n' or '\r' or '\t' or '#' or ':' or ',' : c is '[' or ']' or '{' or '}';

    private static bool Ends(YamlCursor cursor, ReadOnlySpan<char> text, int index, bool inFlow)
    {
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        switch (text[index])
        {
            case '\n' or '\r':
                return true;
            case '\t':
                throw ErrorAt(cursor, index, YamlErrors.Tab);
            case '#':
                return index > 0 && text[index - 1] == ' ';
            case ':':
                return inFlow && next is ',' or '[' or ']' or '{' or '}'
                    ? throw ErrorAt(cursor, index, YamlErrors.ColonBeforeBracket)
                    : YamlCursor.IsBlankOrEnd(next);
            case '[' or '{':
                return inFlow ? throw ErrorAt(cursor, index, YamlErrors.CommaExpected) : false;
            default:
                return inFlow;
        }
    }

    private static YamlException ErrorAt(YamlCursor cursor, int distance, string message)
    {
        cursor.Advance(distance);
        return cursor.Error(message);
    }
}
