namespace LanguageLint.Text;

/// <summary>One run of text as a reader sees it: a paragraph, heading, cell, list item, alternative text or string literal.</summary>
public sealed class TextBlock
{
    /// <summary>Makes a block.</summary>
    /// <param name="text">What the reader sees. A hole stands in it with the characters the template shows.</param>
    /// <param name="scope">What the block is in its document.</param>
    /// <param name="map">Takes spans of <paramref name="text"/> back to the file.</param>
    /// <param name="holes">Unknown text to be filled in later (merge fields, <c>((name))</c>), in order, not overlapping. A phrase may span one or stop at it.</param>
    /// <param name="place">Where a person finds the block, such as “table 2, row 3”; null where line and column say it.</param>
    public TextBlock(ReadOnlyMemory<char> text, BlockScope scope, SourceMap map, IReadOnlyList<TextSpan>? holes = null, string? place = null)
    {
        Text = text;
        Scope = scope;
        Map = map;
        Holes = holes ?? [];
        Place = place;
    }

    /// <summary>What the reader sees.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>What the block is in its document.</summary>
    public BlockScope Scope { get; }

    /// <summary>Takes spans of <see cref="Text"/> back to the file.</summary>
    public SourceMap Map { get; }

    /// <summary>Unknown text to be filled in later, in order, as UTF-16 spans of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Holes { get; }

    /// <summary>Where a person finds the block; null where line and column say it.</summary>
    public string? Place { get; }
}
