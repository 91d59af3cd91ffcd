using System.Globalization;
using LanguageLint.Cli.Checking;
using LanguageLint.Documents;
using LanguageLint.Reports;
using LanguageLint.Reports.Explaining;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Commands;

/// <summary>Tells of one line of a file, or one place of an Office file or PDF, which rules looked at its words and what they decided.</summary>
internal sealed class TraceRun(Surroundings surroundings, FileLinter linter, TextWriter output, Ink ink)
{
    private const string Indent = "  ";

    /// <summary>Writes what was decided and tells the exit code.</summary>
    /// <param name="spot">File and line, or file and place, with a colon between.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="UsageException">There is no such line or place, or the configuration is not right.</exception>
    public int Run(string spot, CancellationToken cancellation)
    {
        linter.Prepare();
        var colon = spot.LastIndexOf(':');
        if (colon <= 0 || colon == spot.Length - 1)
        {
            throw new UsageException($"“{spot}” names no line: write file, colon and line, such as letter.md:12, or the place that a report gives, such as \"letter.docx:paragraph 3\".");
        }

        var (path, where) = (spot[..colon], spot[(colon + 1)..].Trim());
        try
        {
            var file = linter.Lint(new InputFile(path, surroundings.FullPath(path)), cancellation);
            output.WriteLine(ink.Strong(Printable.Of($"{path}:{where}")));
            Write(file, Named(file.Document, where));
            return ExitCodes.Good;
        }
        catch (UnreadableFileException problem)
        {
            surroundings.Error.WriteLine(Printable.Of($"languagelint: {path}: {problem.Message}"));
            return ExitCodes.Unreadable;
        }
    }

    // Whether a phrase of a block stands where the user points.
    private static Func<TextBlock, TextSpan, bool> Named(Document document, string where)
    {
        if (document.Lines is { } lines)
        {
            return int.TryParse(where, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
                ? (block, span) => StandsOn(lines, line, block, span)
                : throw new UsageException($"“{where}” is no line of {document.Path}: lines are counted from 1.");
        }

        var places = document.Blocks.Select(block => block.Place).OfType<string>().Distinct().ToList();
        return places.Contains(where, StringComparer.OrdinalIgnoreCase)
            ? (block, _) => string.Equals(block.Place, where, StringComparison.OrdinalIgnoreCase)
            : throw new UsageException($"{document.Path} has no place “{where}”: places are named as in a report, such as {string.Join(", ", places.Take(3).Select(place => $"“{place}”"))}.");
    }

    private static bool StandsOn(LineIndex lines, int line, TextBlock block, TextSpan span) =>
        block.Map.Locate(span) is [FileOrigin first, ..] origins && origins[^1] is FileOrigin last
        && lines.Position(first.Span.Start).Line <= line && line <= lines.Position(last.Span.End).Line;

    private void Write(LintedFile file, Func<TextBlock, TextSpan, bool> isMeant)
    {
        var decisions = new Linter(file.Rules).Trace(file.Document, file.Options);
        var told = (Block: -1, Span: default(TextSpan));
        for (var i = 0; i < decisions.Count; i++)
        {
            var block = file.Document.Blocks[i];
            foreach (var decision in OnePerRule(decisions[i].Where(decision => isMeant(block, decision.Span)), file.Rules))
            {
                var finding = file.Findings.FirstOrDefault(found => found.Block == i && found.Rule.Id == decision.Rule.Id && found.Span.Overlaps(decision.Span));
                if (told != (i, decision.Span))
                {
                    output.WriteLine();
                    Show(block, decision.Span);
                    told = (i, decision.Span);
                }

                output.WriteLine(Indent + $"{decision.Rule.Id} {decision.Rule.Name}: {DecisionText.Of(decision, finding, file.Rules.Rules)}");
            }
        }

        output.WriteLine();
        output.WriteLine(told.Block >= 0
            ? "“languagelint explain ID” tells what a rule looks for and what it leaves alone."
            : file.Document.Blocks.Any(block => isMeant(block, new TextSpan(0, block.Text.Length)))
                ? "No rule looks at any words here."
                : "There is no text to check here.");
    }

    // A rule has many cases. Of what they say of a phrase, that it is reported counts most, then which rule has it instead.
    private static IEnumerable<Decision> OnePerRule(IEnumerable<Decision> decisions, RuleSet rules) =>
        decisions.GroupBy(decision => (decision.Span, decision.Rule.Id)).Select(same => same.MinBy(decision =>
            decision.PassedBy is not { } guard ? 0 : rules.Rules.Any(rule => rule.Id == guard) ? 1 : 2)!);

    private void Show(TextBlock block, TextSpan phrase)
    {
        var sentence = SentenceBounds.Around(block.Text.Span, phrase);
        AnnotatedSentence.Write(
            output, ink, Indent, surroundings.Width, block.Text.Slice(sentence.Start, sentence.Length).ToString(), new TextSpan(phrase.Start - sentence.Start, phrase.Length));
    }
}
