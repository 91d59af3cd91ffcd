using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates.Markup;

/// <summary>
/// Reads the markup of Razor pages, views and components: text and attributes, with expressions as holes. The C# in them is left to the analyzer,
/// which sees it where it is compiled.
/// </summary>
public sealed class RazorFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".cshtml", ".razor"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation) =>
        HtmlReader.Read(file, RazorMask.Of(file.Text.Span), hasComponents: true, cancellation);
}
