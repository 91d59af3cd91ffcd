using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>A piece of the text of a file that stands whole in a Word document (<c>w:altChunk</c>).</summary>
/// <param name="Part">Name of the part that holds the file.</param>
/// <param name="Inner">Where in that file.</param>
public sealed record InsertedOrigin(string Part, Origin Inner) : Origin;

/// <summary>The source map of an inserted file's text.</summary>
internal sealed class InsertedMap(string part, SourceMap map) : SourceMap
{
    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span) => [.. map.Locate(span).Select(origin => new InsertedOrigin(part, origin))];
}
