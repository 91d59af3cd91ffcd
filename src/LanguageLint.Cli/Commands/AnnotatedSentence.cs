using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Commands;

/// <summary>Writes a sentence with a phrase underlined below it.</summary>
internal static class AnnotatedSentence
{
    /// <summary>Writes the sentence and, where there is a phrase, a line that underlines it.</summary>
    public static void Write(TextWriter output, Ink ink, string indent, int width, string sentence, TextSpan? phrase)
    {
        var excerpt = Excerpt.Fit(sentence, phrase ?? default, width - indent.Length);
        output.WriteLine(indent + excerpt.Text);
        if (phrase is not null)
        {
            output.WriteLine(indent + ink.Of(Severity.Warning, excerpt.Underline));
        }
    }

    /// <summary>Where the words stand that an example says are found; null when it says none, or they do not stand in it.</summary>
    public static TextSpan? SpanOf(RuleExample example) =>
        example.Span is { Length: > 0 } span && example.Text.IndexOf(span, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, span.Length) : null;
}
