using System.Text;
using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>A rule as a page of Markdown (CommonMark), for the documentation and for tools that show help beside a finding.</summary>
public static class RuleMarkdown
{
    private const string ParagraphBreak = " ¶ ";

    /// <summary>The page of a rule, with line feeds.</summary>
    public static string Page(RuleExplanation explanation)
    {
        var page = new StringBuilder();
        var rule = explanation.Rule;
        Line(page, $"# {rule.Id} {rule.Name}");
        Line(page, "");
        Line(page, Text(string.Join(" · ", explanation.Facts)));
        Body(page, explanation, heading: "##");
        return page.ToString();
    }

    /// <summary>What to show beside a finding: the sections without the title.</summary>
    public static string Help(RuleExplanation explanation)
    {
        var help = new StringBuilder();
        Body(help, explanation, heading: "###");
        return help.ToString().TrimStart('\n');
    }

    /// <summary>A text with the characters escaped that mean something in Markdown.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '<' or '>' or '[' or ']' or '#' or '|' or '~')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static void Body(StringBuilder page, RuleExplanation explanation, string heading)
    {
        foreach (var section in explanation.Sections)
        {
            Line(page, "");
            Line(page, $"{heading} {section.Heading}");
            Line(page, "");
            foreach (var line in section.Lines)
            {
                Write(page, line, isAlone: section.Lines.Count == 1);
            }
        }
    }

    private static void Write(StringBuilder page, RuleLine line, bool isAlone)
    {
        var bullet = isAlone ? "" : "- ";
        switch (line)
        {
            case RuleText { Patterns.Count: 0 } text:
                Line(page, bullet + Text(text.Text));
                break;
            case RuleText text:
                Line(page, bullet + Text(text.Text));
                if (isAlone)
                {
                    Line(page, "");
                }

                foreach (var pattern in text.Patterns)
                {
                    Line(page, $"{(isAlone ? "" : "  ")}- `{pattern}`");
                }

                break;
            case RuleSentence sentence:
                Line(page, "- " + Sentence(sentence));
                break;
            case RuleCitation citation:
                Line(page, "- " + Citation(citation.Source));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(line));
        }
    }

    private static string Sentence(RuleSentence sentence)
    {
        var example = sentence.Example;
        var shown = Text(example.Text);
        if (example.Span is { Length: > 0 } span && example.Text.IndexOf(span, StringComparison.Ordinal) is >= 0 and var start)
        {
            shown = $"{Text(example.Text[..start])}**{Text(span)}**{Text(example.Text[(start + span.Length)..])}";
        }

        var ending = example switch
        {
            { Result: { } result } => " → " + Text(result),
            { Suggestions: [var first, ..] } => $" → “{Text(first)}”",
            _ => sentence.LeftBecause is { } reason ? $" (because {Text(reason)})" : "",
        };
        return (shown + ending).Replace("\n\n", ParagraphBreak, StringComparison.Ordinal).Replace('\n', ' ');
    }

    private static string Citation(RuleSource source)
    {
        var title = string.IsNullOrEmpty(source.Url) ? Text(source.Title) : $"[{Text(source.Title)}](<{source.Url}>)";
        var facts = new[] { source.Publisher, source.Year, source.Region }.Where(fact => !string.IsNullOrEmpty(fact)).Select(fact => ", " + Text(fact!));
        return title + string.Concat(facts) + (string.IsNullOrEmpty(source.Note) ? "" : ". " + Text(source.Note));
    }

    private static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');
}
