namespace LanguageLint.Documents.Slides.Layout;

/// <summary>How wide words are, by the widths of Helvetica rounded into a few classes (Adobe's core font metrics): most fonts on slides are near it.</summary>
internal static class LetterWidths
{
    /// <summary>The width of a space, as a share of the size of the letters.</summary>
    public const double Space = 0.278;

    /// <summary>The width of a word, as a share of the size of its letters.</summary>
    public static double Of(ReadOnlySpan<char> word)
    {
        var width = 0.0;
        foreach (var letter in word)
        {
            width += letter switch
            {
                'i' or 'j' or 'l' or '\'' or '’' or '‘' => 0.222,
                '.' or ',' or ':' or ';' or '!' or '|' or '/' or '\\' or 'f' or 't' or 'I' => 0.278,
                'r' or '(' or ')' or '[' or ']' or '-' or '“' or '”' or '"' => 0.333,
                'm' or 'M' => 0.833,
                'W' or '@' or '—' => 0.944,
                'w' => 0.722,
                'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
                >= '0' and <= '9' => 0.556,
                >= 'A' and <= 'Z' => 0.69,
                >= '\u2E80' => 1,
                _ => 0.556,
            };
        }

        return width;
    }
}
