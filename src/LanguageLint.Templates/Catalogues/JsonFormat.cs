using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads the string values of translation files in JSON, comments allowed. Keys are not prose, nor are values of the keys by which tools talk among
/// themselves (<c>@name</c>, <c>$schema</c>, and <c>description</c> in a browser extension's <c>_locales</c>).
/// </summary>
public sealed class JsonFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".json", ".arb", ".json5"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var text = file.Text.Span;
        var entries = new EntryList(file);
        var hasDescriptions = file.Path.IndexOf("_locales", StringComparison.OrdinalIgnoreCase) >= 0;
        int depth = 0, mutedFrom = int.MaxValue;
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case '{' or '[':
                    depth++;
                    at++;
                    break;
                case '}' or ']':
                    depth--;
                    at++;
                    break;
                case '"':
                    cancellation.ThrowIfCancellationRequested();
                    var end = EndOfString(text, at);
                    var next = SkipSpace(text, end);
                    if (next < text.Length && text[next] == ':')
                    {
                        entries.StartEntry();
                        var key = text[(at + 1)..end];
                        mutedFrom = depth > mutedFrom ? mutedFrom
                            : key[0] is '@' or '$' || (hasDescriptions && key is "description\"") ? depth
                            : int.MaxValue;
                        at = next + 1;
                        break;
                    }

                    if (depth < mutedFrom)
                    {
                        var prose = new Prose(file.Text);
                        BackslashEscapes.Json.AddTo(prose, text, at + 1, Math.Max(at + 1, end - 1));
                        entries.Add(prose, BackslashEscapes.Json);
                    }

                    at = end;
                    break;
                case '/' when at + 1 < text.Length && text[at + 1] is '/' or '*':
                    var isBlock = text[at + 1] == '*';
                    var length = isBlock ? text[at..].IndexOf("*/") : text[at..].IndexOfAny('\r', '\n');
                    var stop = length < 0 ? text.Length : at + length;
                    entries.AddComment(at, stop, TextSpan.FromBounds(Math.Min(at + 2, stop), stop));
                    at = Math.Min(text.Length, stop + (isBlock ? 2 : 0));
                    break;
                default:
                    at++;
                    break;
            }
        }

        return entries.ToDocument();
    }

    // After the closing quote; a string that nothing closes ends with its line.
    private static int EndOfString(ReadOnlySpan<char> text, int at)
    {
        for (at++; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == '"')
            {
                return at + 1;
            }

            at += text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at + 1, text.Length);
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
