using System.CommandLine;
using LanguageLint.Cli.Revising;
using LanguageLint.Cli.Settings;
using LanguageLint.Reports;
using LanguageLint.Rules;
using LanguageLint.Rules.Coverage;

namespace LanguageLint.Cli.Commands;

/// <summary>The command <c>rules test</c>.</summary>
internal sealed class RulesTestCommand : Command, IExplained
{
    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Packs to test; without any, the built-in ones.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _coverage = new("--coverage") { Description = "Tell, too, which parts of the rules no example shows." };

    public RulesTestCommand(Surroundings surroundings)
        : base("test", "Run the examples by which rules prove themselves.")
    {
        Add(_packs);
        Add(_coverage);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, surroundings, cancellation)));
    }

    /// <inheritdoc/>
    public string Details => """
        Each example is checked for the exact words found, the exact alternatives and the exact result, which must
        itself be free of findings; each guard for an example that needs it.

        With --coverage, each pattern, each of its alternatives and optional words, each entry of a guard, each wording and
        each sign of a whole-letter check needs an example that shows it: one whose outcome stays the same when everything
        else in the part's place is taken away.

        Examples:
          languagelint rules test
              Test the built-in rules.
          languagelint rules test house.languagelint.yml
              Test a pack of your own, together with the built-in rules.
          languagelint rules test house.languagelint.yml --coverage
              See which parts of its rules still need an example.

        Exit codes, the first that applies:
          130  stopped by Ctrl-C
            2  the command line or a pack is not right
            1  an example fails or, with --coverage, a part of a rule is shown by none
            0  none of these
        """;

    private int Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var packs = parsed.GetValue(_packs) ?? [];
        var set = new RuleSets().With(packs.Select(surroundings.FullPath));
        IReadOnlyList<RulePack> read = [.. packs.Select(pack => RuleSets.Read(surroundings.FullPath(pack)))];
        var own = (packs.Length == 0 ? set.Rules : read.SelectMany(pack => pack.Rules)).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
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
            ? $"All {Counted.Of(examples, "example")} of {Counted.Of(own.Count, "rule")} hold."
            : $"{Counted.Of(failures, "thing")} to put right in {Counted.Of(examples, "example")} of {Counted.Of(own.Count, "rule")}.");
        var isShown = !parsed.GetValue(_coverage) || IsShown(ExampleCoverage.Of([.. BuiltInPacks.Load(), .. read], rule => own.Contains(rule.Id)), output, cancellation);
        return failures == 0 && isShown ? ExitCodes.Good : ExitCodes.Findings;
    }

    /// <summary>Names the parts that no example shows, and tells whether there are none.</summary>
    private static bool IsShown(ExampleCoverage coverage, TextWriter output, CancellationToken cancellation)
    {
        var gaps = coverage.Gaps(cancellation).ToList();
        foreach (var (place, where, rule) in gaps.Select(gap => (gap.Place, gap.Where, gap.Rule)).Distinct())
        {
            var parts = gaps.Where(gap => gap.Rule == rule && gap.Place == place && gap.Where == where).Select(gap => $"“{gap.Part}”");
            output.WriteLine(Printable.Of($"{place}: {rule.Id} {rule.Name}: no example shows {string.Join(", ", parts)}{(where.Length > 0 ? " " : "")}{where}."));
        }

        var shown = coverage.Parts - gaps.Count;
        var share = coverage.Parts == 0 ? 100 : (int)(100L * shown / coverage.Parts);
        output.WriteLine($"Examples show {shown} of {Counted.Of(coverage.Parts, "part")} of the rules ({share} %).");
        return gaps.Count == 0;
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
