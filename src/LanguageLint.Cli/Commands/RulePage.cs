using LanguageLint.Reports;
using LanguageLint.Reports.Explaining;

namespace LanguageLint.Cli.Commands;

/// <summary>Writes what there is to know about a rule, for a person who was sent here by a finding.</summary>
internal sealed class RulePage(TextWriter output, Ink ink, int width)
{
    private const string Indent = "  ";

    /// <summary>Writes the page of a rule.</summary>
    public void Write(RuleExplanation explanation)
    {
        output.WriteLine(ink.Strong($"{explanation.Rule.Id} {explanation.Rule.Name}"));
        output.WriteLine(ink.Faint(string.Join(" · ", explanation.Facts)));
        foreach (var section in explanation.Sections)
        {
            output.WriteLine();
            output.WriteLine(ink.Strong(section.Heading));
            foreach (var line in section.Lines)
            {
                Write(line);
            }
        }
    }

    private void Write(RuleLine line)
    {
        switch (line)
        {
            case RuleText text:
                Wrapped(text.Text, Indent);
                foreach (var pattern in text.Patterns)
                {
                    Wrapped(pattern, Indent + Indent);
                }

                break;
            case RuleSentence sentence:
                Write(sentence);
                break;
            case RuleCitation { Source: var source }:
                Wrapped(SourceName.Of(source) + (string.IsNullOrEmpty(source.Url) ? "" : " " + source.Url), Indent);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(line));
        }
    }

    private void Write(RuleSentence sentence)
    {
        var example = sentence.Example;
        AnnotatedSentence.Write(output, ink, Indent, width, example.Text, AnnotatedSentence.SpanOf(example));
        if (example.Result is { } result)
        {
            output.WriteLine($"{Indent}{ink.Good("→")} {Printable.Of(result)}");
        }
        else if (sentence.LeftBecause is { } reason)
        {
            Wrapped($"(because {reason})", Indent);
        }
    }

    private void Wrapped(string text, string indent)
    {
        foreach (var line in Wrapping.Lines(Printable.Of(text), width - indent.Length))
        {
            output.WriteLine(indent + line);
        }
    }
}
