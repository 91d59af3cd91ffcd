using LanguageLint.Reports;
using LanguageLint.Reports.Explaining;
using LanguageLint.Rules;

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
                Write(sentence.Example);
                break;
            case RuleCitation { Source: var source }:
                Wrapped(SourceName.Of(source) + (string.IsNullOrEmpty(source.Url) ? "" : " " + source.Url), Indent);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(line));
        }
    }

    private void Write(RuleExample example)
    {
        AnnotatedSentence.Write(output, ink, Indent, width, example.Text, AnnotatedSentence.SpanOf(example));
        if (example.Result is { } result)
        {
            output.WriteLine($"{Indent}{ink.Good("→")} {Printable.Of(result)}");
        }
        else if (example.Pass is { } guard and not "other")
        {
            output.WriteLine(ink.Faint($"{Indent}({guard})"));
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
