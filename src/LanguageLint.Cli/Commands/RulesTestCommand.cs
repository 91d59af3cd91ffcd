using System.CommandLine;
using LanguageLint.Cli.Settings;
using LanguageLint.Reports;
using LanguageLint.Rules;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules test</c>.</summary>
internal sealed class RulesTestCommand : Command, IExplained
{
    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Packs to test; without any, the built-in ones.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public RulesTestCommand(Surroundings surroundings)
        : base("test", "Run the examples by which rules prove themselves.")
    {
        Add(_packs);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, surroundings, cancellation)));
    }

    /// <inheritdoc/>
    public string Details => """
        Each example is checked for the exact words found, the exact alternatives and the exact result, which must
        itself be free of findings; each guard for an example that needs it.

        Examples:
          languagelint rules test
              Test the built-in rules.
          languagelint rules test house.languagelint.yml
              Test a pack of your own, together with the built-in rules.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line or a pack is not right
            1  an example fails
            0  none of these
        """;

    private int Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var packs = parsed.GetValue(_packs) ?? [];
        var set = new RuleSets().With(packs.Select(surroundings.FullPath));
        var rules = packs.Length == 0 ? set.Rules : [.. packs.SelectMany(pack => RuleSets.Read(surroundings.FullPath(pack)).Rules)];
        var own = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var output = parsed.InvocationConfiguration.Output;
        var ink = new Ink(surroundings.OutIsTerminal && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")));
        var runner = new ExampleRunner(set);
        var failures = 0;
        var examples = 0;
        foreach (var rule in set.Rules.Where(rule => own.Contains(rule.Id)))
        {
            cancellation.ThrowIfCancellationRequested();
            examples += rule.Examples.Count;
            foreach (var failure in runner.Run(rule))
            {
                failures++;
                Write(output, ink, surroundings.Width, failure);
            }
        }

        output.WriteLine(failures == 0
            ? $"All {examples} examples of {own.Count} rules hold."
            : $"{failures} {(failures == 1 ? "thing" : "things")} to put right in {examples} examples of {own.Count} rules.");
        return failures == 0 ? ExitCodes.Good : ExitCodes.Findings;
    }

    private static void Write(TextWriter output, Ink ink, int width, ExampleFailure failure)
    {
        var place = failure.Example?.Place ?? failure.Rule.Place;
        output.WriteLine(ink.Strong(Printable.Of($"{place}: {failure.Rule.Id} {failure.Rule.Name}")));
        if (failure.Example is { } example)
        {
            AnnotatedSentence.Write(output, ink, "    ", width, example.Text, failure.Found ?? AnnotatedSentence.SpanOf(example));
        }

        foreach (var line in Wrapping.Lines(Printable.Of(failure.Problem), width - 4))
        {
            output.WriteLine("    " + line);
        }

        output.WriteLine();
    }
}
