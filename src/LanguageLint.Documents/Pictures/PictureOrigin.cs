using LanguageLint.Text;

namespace LanguageLint.Documents.Pictures;

/// <summary>Words on a picture: a box in pixels from the picture's upper left corner.</summary>
public sealed record PictureOrigin(int Left, int Top, int Width, int Height) : Origin;

/// <summary>A word as it was recognised.</summary>
/// <param name="Start">Where it starts in the block, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Box">Where it is on the picture.</param>
internal readonly record struct PictureWord(int Start, int End, PictureOrigin Box);

/// <summary>The source map of a picture's text: the boxes of its words.</summary>
internal sealed class PictureMap(IReadOnlyList<PictureWord> words) : SourceMap
{
    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > words[^1].End)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        var touched = words.Where(word => word.Start < span.End && span.Start < word.End).Select(word => word.Box).ToList();
        return touched.Count > 0 ? touched : [words.First(word => word.End >= span.Start).Box];
    }
}
