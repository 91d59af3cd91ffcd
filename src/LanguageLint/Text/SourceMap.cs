namespace LanguageLint.Text;

/// <summary>
/// Takes any span of a block's text back to where it came from. Positions are kept from the reading on;
/// a place is never found again by searching for its text.
/// </summary>
public abstract class SourceMap
{
    /// <summary>
    /// The source pieces that <paramref name="span"/> covers, in reading order, at least one.
    /// An empty span gives the place between two characters.
    /// </summary>
    /// <param name="span">UTF-16 offsets into the block's text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the block.</exception>
    public abstract IReadOnlyList<Origin> Locate(TextSpan span);
}
