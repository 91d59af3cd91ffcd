namespace LanguageLint.Text;

/// <summary>How text is written at a place of a file: as it is, unless a format says otherwise (entities, escapes, quotes).</summary>
public class TextNotation
{
    /// <summary>Text that stands in the file as it is read.</summary>
    public static TextNotation Plain { get; } = new();

    /// <summary>The text as the file has to write it there; null when it cannot be written without more changes than to these words.</summary>
    public virtual string? Write(string text) => text;

    /// <summary>Whether what stands in the file between two words of one text only parts its lines, so that it may go when they are replaced.</summary>
    public virtual bool IsSeam(ReadOnlySpan<char> between) => between.IsWhiteSpace();
}
