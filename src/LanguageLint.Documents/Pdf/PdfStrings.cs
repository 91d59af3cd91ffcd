namespace LanguageLint.Documents.Pdf;

/// <summary>Text of a PDF's strings and glyphs as a reader sees it.</summary>
internal static class PdfStrings
{
    // Unicode's presentation forms of Latin ligatures, U+FB00 to U+FB06.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text without control characters and halves of pairs, with line ends as spaces and ligatures as their letters.</summary>
    public static string Clean(string text)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var rune in rest.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case >= 0xFB00 and <= 0xFB06:
                    clean.Append(Ligatures[rune.Value - 0xFB00]);
                    break;
                case '\t' or '\n' or '\r':
                    clean.Append(' ');
                    break;
                case < ' ' or (>= 0x7F and <= 0x9F) or 0xFEFF:
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
