using LanguageLint.Text;

namespace LanguageLint.Reports;

/// <summary>A line of text with a phrase in it, short enough to show.</summary>
/// <param name="Text">One line, safe for a terminal.</param>
/// <param name="Phrase">The phrase, as UTF-16 offsets into <paramref name="Text"/>.</param>
public readonly record struct Excerpt(string Text, TextSpan Phrase)
{
    private const string Cut = "…";

    /// <summary>Fits a sentence into <paramref name="width"/> UTF-16 units around its phrase, cutting between words and marking the cuts.</summary>
    public static Excerpt Fit(string sentence, TextSpan phrase, int width)
    {
        var line = Printable.Of(sentence);
        if (line.Length <= width)
        {
            return new Excerpt(line, phrase);
        }

        // What the phrase leaves is shared out to either side, and what one side cannot use goes to the other.
        var room = Math.Max(0, width - phrase.Length - 2 * Cut.Length);
        var before = Math.Min(phrase.Start, Math.Max(room / 2, room - (line.Length - phrase.End)));
        var after = Math.Min(line.Length - phrase.End, room - before);
        var start = phrase.Start - before;
        var end = phrase.End + after;
        if (start > 0)
        {
            var space = line.AsSpan(start, before).IndexOf(' ');
            start = space < 0 ? phrase.Start : start + space + 1;
        }

        if (end < line.Length)
        {
            var space = line.AsSpan(phrase.End, after).LastIndexOf(' ');
            end = space < 0 ? phrase.End : phrase.End + space;
        }

        var head = start > 0 ? Cut : "";
        var tail = end < line.Length ? Cut : "";
        return new Excerpt(head + line[start..end] + tail, phrase with { Start = phrase.Start - start + head.Length });
    }

    /// <summary>Spaces and wavy marks that underline the phrase when printed below <see cref="Text"/>.</summary>
    public string Underline
    {
        get
        {
            var indent = Printable.Columns(Text.AsSpan(0, Phrase.Start));
            var length = Printable.Columns(Text.AsSpan(Phrase.Start, Phrase.Length));
            return new string(' ', indent) + new string('~', Math.Max(1, length));
        }
    }
}
