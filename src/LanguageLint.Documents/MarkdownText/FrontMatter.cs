using LanguageLint.Text;
using Markdig.Extensions.Yaml;

namespace LanguageLint.Documents.MarkdownText;

/// <summary>
/// Reads the front-matter fields that readers of the page see: one line each, plain or quoted. Other fields, and values that go on over
/// several lines, are not prose of the page.
/// </summary>
internal static class FrontMatter
{
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "subtitle", "heading", "subject", "description", "summary", "excerpt", "abstract", "lede", "intro", "introduction", "caption", "alt",
    };

    /// <summary>Adds a block for each value of a known field.</summary>
    public static void Read(YamlFrontMatterBlock frontMatter, string source, List<TextBlock> blocks)
    {
        for (var i = 0; i < frontMatter.Lines.Count; i++)
        {
            var slice = frontMatter.Lines.Lines[i].Slice;
            var line = slice.AsSpan();
            var colon = line.IndexOf(':');
            if (colon <= 0 || !Fields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[..colon]))
            {
                continue;
            }

            var value = line[(colon + 1)..];
            var start = slice.Start + colon + 1 + (value.Length - value.TrimStart().Length);
            value = value.Trim();
            if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0])
            {
                value = value[1..^1];
                start++;
            }

            if (!value.IsEmpty && value[0] is not ('|' or '>' or '[' or '{' or '&' or '*'))
            {
                blocks.Add(new TextBlock(source.AsMemory(start, value.Length), BlockScope.Property, OffsetMap.Verbatim(start, value.Length, MarkdownNotation.Instance), Templates.PlainText.Holes.Find(value)));
            }
        }
    }
}
