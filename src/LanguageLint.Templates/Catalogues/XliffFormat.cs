using LanguageLint.Templates.Markup;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads the English side of XLIFF 1.2 and 2 translations: the targets where the file translates into English, else the sources. Notes are not prose.
/// </summary>
public sealed class XliffFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xliff", ".xlf"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var text = file.Text.Span;
        var entries = new EntryList(file);
        var scanner = new MarkupScanner(text, 0, text.Length);
        var side = "source";
        while (scanner.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (scanner.Kind == MarkupKind.Comment)
            {
                entries.AddComment(scanner.Start, scanner.End, scanner.Content);
            }

            if (scanner.Kind != MarkupKind.StartTag || scanner.IsSelfClosing)
            {
                continue;
            }

            var name = text.Slice(scanner.Content.Start, scanner.Content.Length);
            switch (name)
            {
                case "xliff" or "file":
                    side = EnglishSide(text, scanner.Attributes) ?? side;
                    break;
                case "trans-unit" or "unit":
                    entries.StartEntry();
                    break;
                case "note":
                    var (start, content) = (scanner.Start, XmlValue.ContentOf(ref scanner, text, "note"));
                    entries.AddEntryComment(start, scanner.End, content);
                    break;
                case "alt-trans" or "seg-source" or "skeleton" or "glossary":
                    scanner.SkipElement(name);
                    break;
                case "source" or "target" when name.SequenceEqual(side):
                    XmlValue.AddTo(entries, ref scanner, file.Text, side);
                    break;
                default:
                    break;
            }
        }

        return entries.ToDocument();
    }

    // Null when the element names no languages.
    private static string? EnglishSide(ReadOnlySpan<char> text, AttributeScanner attributes)
    {
        string? side = null;
        while (attributes.Read())
        {
            var value = text.Slice(attributes.Value.Start, attributes.Value.Length);
            switch (text.Slice(attributes.Name.Start, attributes.Name.Length))
            {
                case "target-language" or "trgLang" when TranslationNames.IsEnglish(value):
                    return "target";
                case "source-language" or "srcLang":
                    side = "source";
                    break;
                default:
                    break;
            }
        }

        return side;
    }
}
