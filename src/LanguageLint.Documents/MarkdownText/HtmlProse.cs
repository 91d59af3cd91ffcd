using LanguageLint.Text;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>Reads the text between the tags of an HTML block in Markdown. Scripts, styles and comments are not prose.</summary>
internal static class HtmlProse
{
    // Tags inside a sentence; every other tag parts blocks.
    private static readonly HashSet<string> InlineTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "pre", "template", "svg" };

    /// <summary>Adds a block for each run of text between block tags.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="start">Where the HTML starts in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="scope">What a block of text in it is.</param>
    /// <param name="blocks">Takes the blocks.</param>
    public static void Read(string source, int start, int end, BlockScope scope, List<TextBlock> blocks)
    {
        var prose = new InlineProse(source);
        var at = start;
        while (at < end)
        {
            var open = source.AsSpan(at, end - at).IndexOf('<');
            var textEnd = open < 0 ? end : at + open;
            prose.AddHtmlText(at, textEnd - at);
            if (open < 0)
            {
                break;
            }

            var tag = source.AsSpan(textEnd, end - textEnd);
            var (length, name) = TagAt(tag);
            if (Unseen.Contains(name) && tag[1] != '/')
            {
                length = EndOfElement(tag, name, length);
            }

            if (name.Length == 0 && length == 1)
            {
                prose.AddHtmlText(textEnd, 1);
            }
            else if (!InlineTags.Contains(name))
            {
                prose.AddTo(blocks, scope);
                prose = new InlineProse(source);
            }

            at = textEnd + length;
        }

        prose.AddTo(blocks, scope);
    }

    // Length and name of the tag at the start of a text; a comment or declaration has no name; length 1 when it is no tag.
    private static (int Length, string Name) TagAt(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--"))
        {
            var close = text.IndexOf("-->");
            return (close < 0 ? text.Length : close + 3, "");
        }

        var nameStart = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var nameEnd = nameStart;
        while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '-'))
        {
            nameEnd++;
        }

        var end = text.IndexOf('>');
        return nameEnd == nameStart && (text.Length < 2 || text[1] is not ('!' or '?')) ? (1, "")
            : (end < 0 ? text.Length : end + 1, text[nameStart..nameEnd].ToString());
    }

    private static int EndOfElement(ReadOnlySpan<char> text, string name, int tagLength)
    {
        var close = text.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : text[close..].IndexOf('>');
        return end < 0 ? Math.Max(tagLength, text.Length) : close + end + 1;
    }
}
