using System.Text;

namespace LanguageLint.Reports;

/// <summary>Puts text into Markdown so that it reads as written: no character of it marks anything up.</summary>
public static class MarkdownText
{
    private const int Width = 160;

    /// <summary>The text on one line, escaped for running text and table cells.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in Printable.Of(text))
        {
            switch (character)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '@':
                    // A name after it would be told of this.
                    escaped.Append("&#64;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '!' or '>':
                    escaped.Append('\\').Append(character);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The sentence of a finding, cut to a readable length, with the phrase in bold.</summary>
    public static string Phrase(ReportedFinding reported)
    {
        var excerpt = Excerpt.Fit(reported.Sentence, reported.InSentence, Width);
        return $"{Of(excerpt.Text[..excerpt.Phrase.Start])}**{Of(excerpt.Text[excerpt.Phrase.Start..excerpt.Phrase.End])}**{Of(excerpt.Text[excerpt.Phrase.End..])}";
    }
}
