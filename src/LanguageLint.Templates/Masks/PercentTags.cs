namespace LanguageLint.Templates.Masks;

/// <summary>Tells the tags between <c>{%</c> and <c>%}</c> by their first word.</summary>
internal static class PercentTags
{
    /// <summary>The first word of a tag.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> content)
    {
        var length = 0;
        while (length < content.Length && (Ascii.IsLetterOrDigit(content[length]) || content[length] == '_'))
        {
            length++;
        }

        return content[..length];
    }

    /// <summary>Whether what stands between the tag and its end is a comment.</summary>
    public static bool IsComment(ReadOnlySpan<char> word) => word is "comment" or "doc";

    /// <summary>Whether nobody sees what stands between the tag and its end.</summary>
    public static bool IsUnseen(ReadOnlySpan<char> word) => IsComment(word) || word is "schema" or "javascript" or "style" or "stylesheet" or "css" or "js";

    /// <summary>Whether what stands between the tag and its end is text, whatever signs it has.</summary>
    public static bool IsRaw(ReadOnlySpan<char> word) => word is "raw" or "verbatim";

    /// <summary>What the tag stands for.</summary>
    public static MaskKind KindOf(ReadOnlySpan<char> word) => BraceTags.IsBranch(word) || word is "include" or "render" or "section" or "cycle" or "echo" or "now" or "url"
        ? MaskKind.Hole
        : MaskKind.Gap;
}
