using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads the message bundles of Java (<c>java.util.Properties</c>): values, over the lines that a backslash joins. Keys and comments are not prose;
/// <c>{0}</c> is a hole.
/// </summary>
public sealed class PropertiesFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".properties"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var text = file.Text.Span;
        var entries = new EntryList(file);
        for (var at = SkipSpace(text, 0); at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text[at] is '#' or '!' ? EndOfLine(text, at) : EndOfEntry(text, at);
            if (text[at] is '#' or '!')
            {
                entries.AddComment(at, end, TextSpan.FromBounds(at + 1, end));
            }
            else
            {
                entries.StartEntry();
                var start = StartOfValue(text, at, end);
                var notation = PropertiesNotation.Of(text[start..end]);
                var prose = new Prose(file.Text);
                notation.AddTo(prose, text, start, end);
                entries.Add(prose, notation);
            }

            at = SkipSpace(text, end);
        }

        return entries.ToDocument();
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\f' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length;
    }

    // A line whose end a backslash takes away goes on in the next.
    private static int EndOfEntry(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            at += text[at] != '\\' ? 1 : at + 2 < text.Length && text[at + 1] == '\r' && text[at + 2] == '\n' ? 3 : 2;
        }

        return Math.Min(at, text.Length);
    }

    // After the key and what parts it from the value: white space, an equals sign or a colon.
    private static int StartOfValue(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is not ('=' or ':' or ' ' or '\t' or '\f'))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        at = Math.Min(SkipBlank(text, at, end), end);
        return at < end && text[at] is '=' or ':' ? SkipBlank(text, at + 1, end) : at;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '\f')
        {
            at++;
        }

        return at;
    }
}
