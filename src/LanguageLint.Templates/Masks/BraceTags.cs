namespace LanguageLint.Templates.Masks;

/// <summary>Tells what prints from what steers between <c>{{</c> and <c>}}</c>.</summary>
internal static class BraceTags
{
    // Statements of Scriban and Go; Handlebars marks its own with a sign.
    private static readonly string[] Steering =
        ["if", "for", "while", "case", "end", "capture", "func", "import", "with", "wrap", "readonly", "tablerow", "ret", "break", "continue", "range", "define", "block", "this.ret"];

    private static readonly string[] Branching = ["else", "elsif", "elseif", "elif", "when", "otherwise"];

    /// <summary>What the content of a tag stands for, spaces around it left out.</summary>
    public static MaskKind KindOf(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || IsBranch(content) || content is "^")
        {
            return MaskKind.Hole;
        }

        return content[0] is '#' or '/' or '^' or '=' || IsAssignment(content) || StartsWithWord(content, Steering) ? MaskKind.Gap : MaskKind.Hole;
    }

    /// <summary>Whether a tag starts another branch of a condition.</summary>
    public static bool IsBranch(ReadOnlySpan<char> content) => StartsWithWord(content, Branching);

    private static bool StartsWithWord(ReadOnlySpan<char> content, string[] words)
    {
        foreach (var word in words)
        {
            if (content.StartsWith(word) && (content.Length == word.Length || content[word.Length] is ' ' or '\t' or '\r' or '\n' or '(' or '{'))
            {
                return content.Length < word.Length + 2 || content[word.Length..].TrimStart() is not ['=', ..];
            }
        }

        return false;
    }

    // name = value, but not name == value nor a filter's argument
    private static bool IsAssignment(ReadOnlySpan<char> content)
    {
        var sign = content.IndexOf('=');
        if (sign <= 0 || sign + 1 >= content.Length || content[sign + 1] == '=')
        {
            return false;
        }

        var name = content[..sign].TrimEnd(" :");
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.' or '$'))
            {
                return false;
            }
        }

        return true;
    }
}
