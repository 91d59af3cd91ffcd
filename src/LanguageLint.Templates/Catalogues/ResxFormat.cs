using LanguageLint.Templates.Markup;
using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads the string entries of .NET resource files: their values. Keys, comments to translators, and entries that hold pictures, numbers or other objects
/// are not prose.
/// </summary>
public sealed class ResxFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".resx", ".resw"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var text = file.Text.Span;
        var entries = new EntryList(file);
        var scanner = new MarkupScanner(text, 0, text.Length);
        var isString = false;
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

            switch (text.Slice(scanner.Content.Start, scanner.Content.Length))
            {
                case "data":
                    entries.StartEntry();
                    isString = IsString(text, scanner.Attributes);
                    break;
                case "value" when isString:
                    XmlValue.AddTo(entries, ref scanner, file.Text, "value");
                    break;
                case "comment":
                    var (start, content) = (scanner.Start, XmlValue.ContentOf(ref scanner, text, "comment"));
                    entries.AddEntryComment(start, scanner.End, content);
                    break;
                case "resheader" or "metadata" or "assembly":
                    isString = false;
                    break;
                default:
                    break;
            }
        }

        return entries.ToDocument();
    }

    // Other types name themselves; the designer's own entries start with '>>'.
    private static bool IsString(ReadOnlySpan<char> text, AttributeScanner attributes)
    {
        while (attributes.Read())
        {
            var name = text.Slice(attributes.Name.Start, attributes.Name.Length);
            var value = text.Slice(attributes.Value.Start, attributes.Value.Length);
            if (name is "mimetype" || (name is "type" && !value.StartsWith("System.String")) || (name is "name" && (value.StartsWith("&gt;&gt;") || value.StartsWith(">>"))))
            {
                return false;
            }
        }

        return true;
    }
}
