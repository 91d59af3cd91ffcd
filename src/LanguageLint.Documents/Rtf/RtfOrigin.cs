using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>A piece of a rich text file.</summary>
/// <param name="Bytes">Where it is written, in bytes from the start of the file, with the control words that stand for its characters.</param>
public sealed record RtfOrigin(TextSpan Bytes) : Origin;

/// <summary>The source map of a rich text file.</summary>
internal sealed class RtfMap(OffsetMap map) : SourceMap
{
    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span) => [new RtfOrigin(map.ToFile(span))];
}
