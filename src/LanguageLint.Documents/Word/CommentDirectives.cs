using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Revising;
using LanguageLint.Suppressions;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// The comments of a document that speak to the linter: a line of a comment or of an answer to one, in the grammar of
/// <see cref="SuppressionParser"/>. It is about the words that the comment stands on, and who wrote the comment decided it.
/// </summary>
internal sealed class CommentDirectives
{
    private readonly IReadOnlyList<WordComment> _comments;
    private readonly List<(WordComment Comment, int Number, SuppressionResult Content)> _found = [];

    /// <summary>Finds them among the comments of a document.</summary>
    public CommentDirectives(IReadOnlyList<WordComment> comments)
    {
        _comments = comments;
        for (var i = 0; i < comments.Count; i++)
        {
            foreach (var line in comments[i].Lines)
            {
                if (SuppressionParser.Parse(line) is { } content)
                {
                    _found.Add((comments[i], i + 1, Signed(content, comments[i].Author)));
                }
            }
        }

        Marks = _found.Count > 0 ? new CommentMarks() : null;
    }

    /// <summary>Gathers what comments stand on while the text is read; null when no comment speaks to the linter.</summary>
    public CommentMarks? Marks { get; }

    /// <summary>The directives, when the text was read.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="mainPart">Its main part.</param>
    public IReadOnlyList<Directive> In(IReadOnlyList<TextBlock> blocks, string mainPart) =>
        [.. _found.Select(found => Directive(found.Comment, found.Number, found.Content, blocks, mainPart)).OrderBy(directive => directive.Block).ThenBy(directive => directive.Offset)];

    private static SuppressionResult Signed(SuppressionResult content, string author) =>
        content.Suppression is { By: null } suppression && !string.IsNullOrWhiteSpace(author) && author != ReviewOptions.Author
            ? content with { Suppression = suppression with { By = author.Trim() } }
            : content;

    private Directive Directive(WordComment comment, int number, SuppressionResult content, IReadOnlyList<TextBlock> blocks, string mainPart)
    {
        var thread = Thread(comment);
        var anchors = new List<BlockSpan>();
        var start = (Block: blocks.Count, Offset: 0);
        foreach (var range in thread.SelectMany(member => Marks!.Of(member.Id)))
        {
            start = start.Block == blocks.Count ? After(blocks, range) : start;
            anchors = Within(blocks, range);
            if (anchors.Count > 0)
            {
                break;
            }
        }

        anchors.AddRange(Elsewhere(blocks, thread[^1], mainPart));
        var place = start.Block < blocks.Count && blocks[start.Block].Place is { Length: > 0 } where ? $"comment in {where}" : $"comment {number}";
        return new Directive { Content = content, Block = start.Block, Offset = start.Offset, Anchors = anchors, Place = place };
    }

    // The comment, the one it answers, and so on; comments that answer each other in a circle end.
    private List<WordComment> Thread(WordComment comment)
    {
        List<WordComment> thread = [comment];
        while (thread[^1].Parent is { } id && _comments.FirstOrDefault(other => other.Id == id) is { } parent && !thread.Contains(parent))
        {
            thread.Add(parent);
        }

        return thread;
    }

    private List<BlockSpan> Within(IReadOnlyList<TextBlock> blocks, ElementRange range)
    {
        var notes = Marks!.NotesIn(range).ToHashSet(StringComparer.Ordinal);
        var spans = new List<BlockSpan>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Map is PartMap map && map.Part == range.Part && map.Within(range.First, range.Last) is { } span)
            {
                spans.Add(new BlockSpan(i, span));
            }
            else if (notes.Contains(blocks[i].Place ?? ""))
            {
                spans.Add(Whole(blocks, i));
            }
        }

        return spans;
    }

    // Word ignores comments on headers, charts and properties, so a review puts them into the text and says where the words stand.
    private static IEnumerable<BlockSpan> Elsewhere(IReadOnlyList<TextBlock> blocks, WordComment root, string mainPart) =>
        root.Author == ReviewOptions.Author && root.Lines.Select(CommentText.PlaceIn).FirstOrDefault(place => place is not null) is { } named
            ? Enumerable.Range(0, blocks.Count)
                .Where(i => blocks[i].Place == named && blocks[i].Scope != BlockScope.Note && blocks[i].Map is PartMap map && map.Part != mainPart)
                .Select(i => Whole(blocks, i))
            : [];

    private static (int Block, int Offset) After(IReadOnlyList<TextBlock> blocks, ElementRange range)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Map is PartMap map && map.Part == range.Part && map.Within(range.First, int.MaxValue) is { } span)
            {
                return (i, span.Start);
            }
        }

        return (blocks.Count, 0);
    }

    private static BlockSpan Whole(IReadOnlyList<TextBlock> blocks, int block) => new(block, new TextSpan(0, blocks[block].Text.Length));
}
