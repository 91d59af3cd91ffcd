using LanguageLint.Text;

namespace LanguageLint.Templates.Catalogues;

/// <summary>
/// Reads GNU gettext catalogues: the translations where the file says that it is English, else the originals, plural forms included. Contexts, comments
/// and obsolete entries are not prose; <c>%s</c> and the like are holes.
/// </summary>
public sealed class PoFormat : ITextFormat
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".po", ".pot"];

    /// <inheritdoc/>
    public bool Recognises(TextFile file) => Extensions.Contains(file.Extension);

    /// <inheritdoc/>
    public Document Read(TextFile file, CancellationToken cancellation)
    {
        var text = file.Text.Span;
        var entries = new EntryList(file);
        var isTranslation = IsEnglish(text);
        var prose = default(Prose);
        var isStarted = false;
        var isHeader = false;
        for (int lineStart = 0, next; lineStart >= 0; lineStart = next)
        {
            cancellation.ThrowIfCancellationRequested();
            next = LineIndex.NextStart(text, lineStart);
            var line = text[lineStart..(next < 0 ? text.Length : next)].TrimEnd();
            var quote = line.IndexOf('"');
            var keyword = (quote < 0 ? line : line[..quote]).Trim();
            if (keyword is "" && quote >= 0)
            {
                AddString(prose, text, lineStart + quote, lineStart + line.Length);
                continue;
            }

            Finish(entries, ref prose);
            if (keyword is ['#', ..])
            {
                StartEntry(entries, ref isStarted);
                var content = keyword is ['#', '.' or ':' or ',' or '|' or '~', ..] ? 2 : 1;
                var start = lineStart + line.IndexOf('#');
                entries.AddEntryComment(start, lineStart + line.Length, TextSpan.FromBounds(start + Math.Min(content, line.Length), lineStart + line.Length));
            }
            else if (keyword is "msgid")
            {
                StartEntry(entries, ref isStarted);
                isHeader = quote >= 0 && line[quote..] is "\"\"" && lineStart + line.Length < text.Length && !text[(lineStart + line.Length)..].TrimStart().StartsWith("\"");
                isStarted = true;
            }

            if (quote >= 0 && !isHeader && (isTranslation ? keyword.StartsWith("msgstr") : keyword is "msgid" or "msgid_plural"))
            {
                prose = new Prose(file.Text);
                AddString(prose, text, lineStart + quote, lineStart + line.Length);
            }
        }

        Finish(entries, ref prose);
        return entries.ToDocument();
    }

    // Comments stand before 'msgid', so the first of either after an entry starts the next.
    private static void StartEntry(EntryList entries, ref bool isStarted)
    {
        if (isStarted)
        {
            entries.StartEntry();
            isStarted = false;
        }
    }

    private static void Finish(EntryList entries, ref Prose? prose)
    {
        if (prose is not null)
        {
            entries.Add(prose, BackslashEscapes.Po);
            prose = null;
        }
    }

    // Adds what stands in quotes; printf conversions are holes.
    private static void AddString(Prose? prose, ReadOnlySpan<char> text, int quote, int lineEnd)
    {
        if (prose is null)
        {
            return;
        }

        var end = quote + 1;
        while (end < lineEnd && text[end] != '"')
        {
            end += text[end] == '\\' && end + 1 < lineEnd ? 2 : 1;
        }

        var at = quote + 1;
        for (int percent; at < end && (percent = text[at..end].IndexOf('%')) >= 0;)
        {
            var length = ConversionLength(text[(at + percent)..end]);
            BackslashEscapes.Po.AddTo(prose, text, at, at + percent + (length == 0 ? 1 : 0));
            if (length > 0)
            {
                prose.AddHole(at + percent, length);
            }

            at += percent + Math.Max(1, length);
        }

        BackslashEscapes.Po.AddTo(prose, text, at, end);
    }

    // %s, %1$s, %-5.2f, %(name)s; 0 for '100 % sure' and '%%'.
    private static int ConversionLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        if (at < text.Length && text[at] == '(')
        {
            var close = text.IndexOf(')');
            at = close < 0 ? text.Length : close + 1;
        }

        while (at < text.Length && (Ascii.IsDigit(text[at]) || text[at] is '$' or '-' or '+' or '.' or '*' or '#' or 'l' or 'h' or 'z'))
        {
            at++;
        }

        return at < text.Length && text[at] is 's' or 'd' or 'i' or 'u' or 'f' or 'c' or 'x' or 'g' or '@' && (at + 1 == text.Length || !Ascii.IsLetter(text[at + 1])) ? at + 1 : 0;
    }

    // The header is the translation of nothing: "Language: en_GB\n".
    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var header = text[..Math.Min(text.Length, 8192)];
        var language = header.IndexOf("\"Language:");
        return language >= 0 && TranslationNames.IsEnglish(FirstWord(header[(language + 10)..].TrimStart()));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\\', '"', ' ');
        return end < 0 ? text : text[..end];
    }
}
