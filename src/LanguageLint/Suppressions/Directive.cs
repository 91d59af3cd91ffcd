using LanguageLint.Text;

namespace LanguageLint.Suppressions;

/// <summary>A comment in the grammar of suppressions, and where it stands in its document.</summary>
public sealed record Directive
{
    /// <summary>What the comment asks for, or what is wrong with it.</summary>
    public required SuppressionResult Content { get; init; }

    /// <summary>Index in <see cref="Document.Blocks"/> of the block that it stands before or in; the number of blocks at the document's end.</summary>
    public required int Block { get; init; }

    /// <summary>UTF-16 offset into that block's text before which it stands; 0 before the block.</summary>
    public int Offset { get; init; }

    /// <summary>The text that the comment is tied to, such as the range of a Word comment or the entry of a resource; empty where its place alone tells.</summary>
    public IReadOnlyList<BlockSpan> Anchors { get; init; } = [];

    /// <summary>Where the comment stands in the file; null where <see cref="Place"/> says it.</summary>
    public FileOrigin? Origin { get; init; }

    /// <summary>Where a person finds the comment, such as “comment 3”; null where line and column say it.</summary>
    public string? Place { get; init; }
}

/// <summary>A stretch of the text of one block of a document.</summary>
/// <param name="Block">Index in <see cref="Document.Blocks"/>.</param>
/// <param name="Span">UTF-16 offsets into the block's text.</param>
public readonly record struct BlockSpan(int Block, TextSpan Span);
