using LanguageLint.Text;

namespace LanguageLint.Templates.PlainText;

/// <summary>Tells letters and messages to a person by their frame and length.</summary>
public static class LetterShape
{
    private const int LongestMessage = 60;
    private const int LongestFrameLine = 60;

    private static readonly string[] Greetings = ["dear ", "hello ", "hi ", "good morning", "good afternoon", "annwyl "];

    private static readonly string[] Closings =
        ["yours sincerely", "yours faithfully", "yours truly", "kind regards", "best regards", "warm regards", "regards", "best wishes",
            "many thanks", "yn gywir", "cofion gorau"];

    /// <summary>Whether a line greets the reader of a letter: “Dear Sam,”.</summary>
    public static bool IsGreeting(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length is > 0 and <= LongestFrameLine && line[^1] is not ('.' or '?') && StartsWithAny(line, Greetings);
    }

    /// <summary>Whether a line starts the end of a letter: “Yours sincerely”.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestFrameLine && StartsWithAny(line, Closings);

    /// <summary>
    /// A letter where the body greets its reader or closes as letters do; a message where it is under 60 words in one or two paragraphs and
    /// speaks to ‘you’; else unknown.
    /// </summary>
    /// <param name="body">The blocks of the document's main text, in reading order.</param>
    public static DocumentKind KindOf(IReadOnlyList<TextBlock> body)
    {
        foreach (var block in body)
        {
            if (block.Scope is BlockScope.Paragraph or BlockScope.TableCell or BlockScope.TextBox)
            {
                var text = block.Text.Span.Trim();
                var line = text.IndexOfAny('\n', '\r') is var end and >= 0 ? text[..end] : text;
                if (IsGreeting(line) || IsClosing(line))
                {
                    return DocumentKind.Letter;
                }
            }
        }

        return body.Count is 1 or 2 && IsMessage(body) ? DocumentKind.Message : DocumentKind.Unknown;
    }

    private static bool IsMessage(IReadOnlyList<TextBlock> body)
    {
        var words = 0;
        var toYou = false;
        foreach (var block in body)
        {
            var text = block.Text.Span;
            for (int i = 0, start = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    continue;
                }

                words += i > start ? 1 : 0;
                toYou |= text[start..i].Equals("you", StringComparison.OrdinalIgnoreCase) || text[start..i].Equals("your", StringComparison.OrdinalIgnoreCase);
                start = i + 1;
                if (words >= LongestMessage)
                {
                    return false;
                }
            }
        }

        return toYou;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (var start in starts)
        {
            // The first letter alone rules out almost every line.
            if ((line[0] | 0x20) == start[0] && line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
