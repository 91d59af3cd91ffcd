using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Cli.Packs;

/// <summary>Finds sentences that prove the rules of a word list, by asking the rules themselves.</summary>
/// <param name="rules">The built-in rules and those of the list.</param>
internal sealed class ExampleFinder(RuleSet rules)
{
    /// <summary>Sentences that any words can stand in, whatever part of speech they are.</summary>
    private static readonly string[] Frames = ["It says {0}.", "It says {0} here.", "We read {0} in it.", "There it was, {0} and all.", "Look at {0} again."];

    private readonly Linter _linter = new(rules);

    /// <summary>An example for each of the words that a rule finds; where another rule has the words, its id.</summary>
    public (IReadOnlyList<DraftExample> Examples, IReadOnlyList<string> Rivals) For(DraftRule rule)
    {
        var examples = new List<DraftExample>();
        var rivals = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var words in rule.Entry.Words.Select(pattern => pattern.Replace("/n", "", StringComparison.Ordinal)))
        {
            var found = Frames.Select(frame => frame.Replace("{0}", words, StringComparison.Ordinal)).Select(text => Example(text, rule)).OfType<DraftExample>().ToList();
            if (found.Count > 0)
            {
                examples.Add(found.Find(example => example.Suggestions.Count > 0 && IsClean(example)) ?? found[0]);
                continue;
            }

            rivals.UnionWith(Lint(Frames[0].Replace("{0}", words, StringComparison.Ordinal)).Select(finding => finding.Rule.Id).Where(id => id != rule.Id));
        }

        return (examples, rivals.ToList());
    }

    private DraftExample? Example(string text, DraftRule rule)
    {
        var own = Lint(text).Where(finding => finding.Rule.Id == rule.Id).ToList();
        if (own.Count != 1)
        {
            return null;
        }

        var (span, suggestions) = (own[0].Span, own[0].Suggestions);
        return new DraftExample(
            text, text.Substring(span.Start, span.Length), suggestions, suggestions.Count == 0 ? null : string.Concat(text.AsSpan(0, span.Start), suggestions[0], text.AsSpan(span.End)));
    }

    private bool IsClean(DraftExample example) => example.Result is null || Lint(example.Result).All(finding => finding.Severity <= Severity.Strength);

    private IEnumerable<Finding> Lint(string text)
    {
        var document = new Document { Path = "example", Blocks = [new TextBlock(text.AsMemory(), BlockScope.Paragraph, OffsetMap.Verbatim(0, text.Length))] };
        return _linter.Lint(document, LintOptions.Default).Where(finding => finding.Rule.Check is null);
    }
}
