using LanguageLint.Suppressions;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates;

/// <summary>Finds the comments of a text file that speak to the linter.</summary>
public static class FileDirectives
{
    /// <summary>The directives among comments, each before or in the block that the file has at or after it.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="blocks">Its blocks, with <see cref="OffsetMap"/>s.</param>
    /// <param name="comments">Its comments, in any order.</param>
    public static IReadOnlyList<Directive> Of(ReadOnlySpan<char> text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<Comment> comments)
    {
        List<Directive>? directives = null;
        foreach (var comment in comments)
        {
            var content = text.Slice(comment.Content.Start, comment.Content.Length);
            if (content.IndexOf(SuppressionParser.Name, StringComparison.OrdinalIgnoreCase) >= 0 && SuppressionParser.Parse(content.ToString()) is { } read)
            {
                var (block, offset) = Place(blocks, comment.Span.End);
                (directives ??= []).Add(new Directive
                {
                    Content = read,
                    Block = block,
                    Offset = offset,
                    Origin = new FileOrigin(comment.Span),
                    Anchors = read.Suppression?.Kind == SuppressionKind.Keep && BlockBefore(text, blocks, comment.Span.Start) is var before and >= 0
                        ? [new BlockSpan(before, new TextSpan(0, blocks[before].Text.Length))]
                        : [],
                });
            }
        }

        directives?.Sort((left, right) => left.Origin!.Span.Start.CompareTo(right.Origin!.Span.Start));
        return directives ?? (IReadOnlyList<Directive>)[];
    }

    private static (int Block, int Offset) Place(IReadOnlyList<TextBlock> blocks, int end)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Map is OffsetMap map && map.ToText(end) is var offset && offset < blocks[i].Text.Length)
            {
                return (i, offset);
            }
        }

        return (blocks.Count, 0);
    }

    // What is to be kept may stand before the comment, in its line; -1 when no block ends or goes on there.
    private static int BlockBefore(ReadOnlySpan<char> text, IReadOnlyList<TextBlock> blocks, int start)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Map is OffsetMap map && map.ToFile(new TextSpan(0, blocks[i].Text.Length)) is var place && place.Start < start)
            {
                return place.End > start || text[place.End..start].IndexOfAny('\r', '\n') < 0 ? i : -1;
            }
        }

        return -1;
    }
}
