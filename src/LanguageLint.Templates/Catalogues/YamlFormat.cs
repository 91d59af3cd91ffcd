using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads the values of translation files in YAML, as Rails and Symfony have them: plain, quoted and block scalars, lists and flow collections. Keys,
/// anchors, tags and comments are not prose.
/// </summary>
public sealed class YamlFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".yaml", ".yml"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var entries = new EntryList(file);
        var reader = new YamlValues(file, entries);
        while (reader.ReadLine())
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return entries.ToDocument();
    }
}
