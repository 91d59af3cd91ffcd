using LanguageLint.Templates.Catalogues;
using LanguageLint.Templates.Markup;
using LanguageLint.Templates.Masks;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Templates;

/// <summary>
/// The text formats that are read alike by the command and while code is compiled, and the one way to read a file of any of them: decoded text in,
/// <see cref="Document"/> out. No file is opened, no state is held, and any number of threads may read at once. A format is one
/// <see cref="ITextFormat"/> and its line here.
/// </summary>
/// <example>
/// A Roslyn analyzer reads an additional file so; places are UTF-16 offsets into that very <c>SourceText</c>:
/// <code>
/// if (TextFormats.IsKnown(file.Path))
/// {
///     var document = TextFormats.Read(file.Path, text.ToString().AsMemory(), cancellation);
///     foreach (var finding in linter.Lint(document, options, cancellation))
///     {
///         var place = (FileOrigin)document.Blocks[finding.Block].Map.Locate(finding.Span)[0];
///     }
/// }
/// </code>
/// </example>
public static class TextFormats
{
    // These hold anything, so that only files of translations, told by their names, are found by themselves.
    private static readonly ITextFormat[] Translations = [new JsonFormat(), new YamlFormat()];
    private static readonly PropertiesFormat Bundles = new();
    private static readonly ResxFormat Resources = new();

    // Asked in this order; plain text takes what is left.
    private static readonly ITextFormat[] Formats =
    [
        new RazorFormat(),
        new TemplateFormat(),
        Resources,
        new XliffFormat(),
        new PoFormat(),
        .. Translations,
        Bundles,
        new HtmlFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The extensions by which files are known, whatever else they are called: lower case, with the dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Formats.Except([.. Translations, Bundles]).SelectMany(format => format.Extensions)];

    /// <summary>
    /// Whether a file that nobody named is one to read, going by its path: by its extension, or because it is a JSON, YAML or .properties file of English
    /// translations (<c>en.json</c>, <c>locales/en/letters.yml</c>, <c>messages.properties</c>); but not resources of another language (<c>Letters.cy.resx</c>).
    /// </summary>
    public static bool IsKnown(string path) => (IsOneOf(path, Extensions) && !(IsOneOf(path, Resources.Extensions) && TranslationNames.IsOtherLanguage(path)))
        || (Translations.Any(format => IsOneOf(path, format.Extensions)) && TranslationNames.AreIn(path))
        || (IsOneOf(path, Bundles.Extensions) && TranslationNames.AreBundle(path));

    /// <summary>Reads a file. A name that is not known is read as plain text, unless its content tells more.</summary>
    /// <param name="path">The path as the user named it; it becomes <see cref="Document.Path"/>.</param>
    /// <param name="text">The decoded text, byte order mark left out.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public static Document Read(string path, ReadOnlyMemory<char> text, CancellationToken cancellation = default) =>
        Read(new TextFile(path, text), cancellation);

    /// <inheritdoc cref="Read(string, ReadOnlyMemory{char}, CancellationToken)"/>
    public static Document Read(TextFile file, CancellationToken cancellation = default) =>
        Formats.First(format => format.Recognises(file)).Read(file, cancellation);

    private static bool IsOneOf(string path, IReadOnlyList<string> extensions) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
