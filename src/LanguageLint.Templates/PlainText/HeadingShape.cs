namespace LanguageLint.Templates.PlainText;

/// <summary>Tells lines that could be headings by their shape: short, not a sentence, no part of a letter's frame.</summary>
public static class HeadingShape
{
    private const int Longest = 70;

    /// <summary>Whether a line of text, without spaces around it, could be a heading.</summary>
    public static bool CouldBe(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= Longest
        && char.IsUpper(line[0])
        && (char.IsLetterOrDigit(line[^1]) || line[^1] is '?' or ')' or '”' or '"')
        && !LetterShape.IsGreeting(line) && !LetterShape.IsClosing(line);
}
