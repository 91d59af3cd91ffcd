using CsCheck;
using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Tests.Matching;

/// <summary>The fast matcher finds what the naive one finds: on the built-in patterns' own examples, and on random packs and texts.</summary>
public sealed class MatcherAgreementTests
{
    private const string Words = "classes:\n  colour: [red, green/a, \"dark blue\"]\n  animal: [cat/n, mouse/n, \"guinea pig/n\"]\n  thing: [<animal>, \"<colour> box/n\"]\n";

    private static readonly RulePack WordPack = PackReader.Read("words.yml", Words);

    private static readonly string[] TextWords =
        ["red", "green", "greener", "dark", "blue", "cat", "cats", "mice", "guinea", "pig", "pigs", "box", "boxes", "take", "took", "taken", "taking", "re", "run", "rerun", "to", "the", "odd", "12", "never"];

    private static readonly string[] Gaps = [" ", " ", " ", " ", " ", "-", ", ", ". ", "! ", "\n", " – ", " “", "” "];

    private static readonly Gen<string> Text =
        Gen.Select(Any(TextWords), Any(Gaps), Gen.Bool, (word, gap, upper) => (upper ? word.ToUpperInvariant() : word) + gap).List[10, 60]
            .Select(parts => string.Concat(parts));

    private static readonly Gen<string> Item = Gen.Recursive<string>((depth, item) =>
        depth > 2
            ? Leaf()
            : Gen.Frequency(
                (6, Leaf()),
                (1, Gen.Select(item, item, (a, b) => $"({a} | {b})")),
                (1, Gen.Select(item, item, (a, b) => $"({a} {b} | {a})")),
                (1, item.Select(a => $"[{a}]")),
                (1, item.Select(a => $"name=({a})"))));

    private static readonly Gen<string> PatternText =
        Gen.Select(Item, Gen.Frequency((5, Gen.Const(" ")), (1, Gen.Const(" ..2 ")), (1, Gen.Const(" , "))), (item, gap) => item + gap).List[1, 3]
            .Select(parts => string.Concat(parts).TrimEnd(' ', ',', '.', '2'));

    [Fact]
    public void The_matchers_agree_on_random_packs_and_texts()
    {
        var cases = 0;
        var matching = 0;
        Gen.Select(PatternText, Text.List[8, 8]).Sample(
            sample =>
            {
                if (Compile(sample.Item1) is not { } rules)
                {
                    return;
                }

                foreach (var text in sample.Item2)
                {
                    var found = Compare(rules, WordPack.Classes, text);
                    Interlocked.Increment(ref cases);
                    Interlocked.Add(ref matching, found ? 1 : 0);
                }
            },
            iter: Iterations);
        Assert.True(matching * 10 >= cases * 3, $"Only {matching} of {cases} cases match anything.");
    }

    [Fact]
    public void The_matchers_agree_on_every_built_in_pattern_and_example()
    {
        var packs = BuiltInPacks.Load();
        var texts = packs.SelectMany(pack => pack.Rules).SelectMany(rule => rule.Examples).Select(example => example.Text).Distinct().ToList();
        var classes = packs.SelectMany(pack => pack.Classes).GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => (IReadOnlyList<Pattern>)[.. group.SelectMany(entry => entry.Value)]);
        var naive = new NaiveMatcher(classes);
        var rules = Packs.BuiltIn.Compiled;
        var patterns = rules.Rules.SelectMany(rule => rule.Source.Cases.SelectMany((ruleCase, i) => ruleCase.Match.Select((pattern, n) => (pattern, rule.Cases[i].Patterns[n])))).ToList();
        var plain = patterns.Where(pattern => !UsesGrammarOfText(pattern.pattern.Text) && !classes.Any(entry => pattern.pattern.Text.Contains($"<{entry.Key}>", StringComparison.Ordinal))).ToList();
        Assert.True(plain.Count > 300);
        foreach (var text in texts)
        {
            var tokens = Tokenize(rules, text);
            foreach (var (pattern, compiled) in plain)
            {
                var matcher = new PatternMatcher(rules.Program);
                var expected = naive.Find(pattern.Root, tokens);
                var first = Enumerable.Range(0, tokens.Count).Select(start => (Start: start, End: matcher.Match(compiled, tokens, start))).FirstOrDefault(match => match.End > match.Start, (Start: -1, End: -1));
                Assert.Equal(expected.Count == 0 ? (-1, -1) : expected[0], first);
            }
        }
    }

    // Classes of the engine that look at more than words.
    private static bool UsesGrammarOfText(string pattern) =>
        pattern.Contains("<verb>", StringComparison.Ordinal) || pattern.Contains("<name>", StringComparison.Ordinal) || pattern.Contains("<hole>", StringComparison.Ordinal) || pattern.Contains("<owner>", StringComparison.Ordinal)
        || pattern.Contains('\'', StringComparison.Ordinal) || pattern.Contains('’', StringComparison.Ordinal) || pattern.Contains('*', StringComparison.Ordinal) || pattern.Contains('/', StringComparison.Ordinal);

    private static long Iterations => long.TryParse(Environment.GetEnvironmentVariable("LANGUAGELINT_CASES"), out var cases) ? cases / 8 : 1_000;

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Leaf() => Any(
        "red", "cat/n", "mouse/n", "take/v", "run/v", "re-run/v", "green/a", "<colour>", "<animal>", "<thing>", "to", "the", "box/n", "<number>", "<word>", "guinea pig/n", "dark blue", "^ cat/n", "to $");

    private static RuleSet? Compile(string pattern)
    {
        try
        {
            return RuleSet.Compile([WordPack, PackReader.Read("test.yml", Packs.Rule($"match: \"{pattern}\""))]);
        }
        catch (PackException)
        {
            // A pattern without a word of its own is refused: nothing to compare.
            return null;
        }
    }

    private static bool Compare(RuleSet rules, IReadOnlyDictionary<string, IReadOnlyList<Pattern>> classes, string text)
    {
        var compiled = rules.Compiled;
        var tokens = Tokenize(compiled, text);
        var candidates = new List<Candidate>();
        new CandidateFinder(compiled, new PatternMatcher(compiled.Program)).Find(tokens, new ActiveRules(1, _ => true), candidates);
        var expected = new NaiveMatcher(classes).Find(rules.Rules[0].Cases[0].Match[0].Root, tokens);
        Assert.Equal(expected, candidates.Select(candidate => (candidate.Start, candidate.End)));
        return expected.Count > 0;
    }

    private static BlockTokens Tokenize(CompiledRules rules, string text)
    {
        var list = new TokenList();
        rules.Tokenizer.Tokenize(text, [], list);
        return new BlockTokens(text.AsMemory(), list);
    }
}
