using LanguageLint.Templates;
using LanguageLint.Text;

namespace LanguageLint.Documents;

/// <summary>
/// Decodes text files of any encoding and reads them with <see cref="TextFormats"/>. It takes every file that no other reader knows; what is not text
/// it refuses.
/// </summary>
public sealed class TextFileReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => TextFormats.Extensions;

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => true;

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TextFormats.Read(new TextFile(file.Path, TextDecoder.Decode(file, cancellation), file.Extension), cancellation);
    }
}
