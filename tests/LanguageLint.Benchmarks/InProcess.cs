using System.Diagnostics;
using System.Text;
using LanguageLint.Documents;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Benchmarks;

/// <summary>The engine's own cost: by size of text, and by number of rules.</summary>
internal static class InProcess
{
    private const int Rounds = 7;

    public static void Run(TextWriter output)
    {
        var packs = BuiltInPacks.Load();
        var rules = RuleSet.Compile(packs);
        var phrases = Phrases(rules);
        output.WriteLine($"  {rules.Rules.Count} rules; having them ready as they were compiled ahead {Median(() => RuleSet.BuiltIn()):0.0} ms; reading the packs {Median(() => BuiltInPacks.Load()):0.0} ms and compiling them {Median(() => RuleSet.Compile(packs)):0.0} ms");
        foreach (var size in new[] { 10_000, 1_000_000, 16_000_000, 64_000_000 })
        {
            var text = SampleText.Make(size, phrases);
            var bytes = Encoding.UTF8.GetBytes(text);
            var document = Read(bytes);
            var linter = new Linter(rules);

            // A small text is read many times, so that it is not the warming up that is measured.
            var times = Math.Max(1, 4_000_000 / size);
            var decode = Median(() => Repeat(times, () => Encoding.UTF8.GetString(bytes))) / times;
            var lint = Median(() => Repeat(times, () => linter.Lint(document, LintOptions.Default))) / times;
            output.WriteLine($"  {size / 1e6,6:0.00} MB: {lint / (size / 1e6):0.0} ms per MB, {lint / decode:0.0} times the decoding of its UTF-8");
        }

        var more = RuleSet.Compile([.. packs, PackReader.Read("more.yml", MorePhrases(9 * phrases.Count))]);
        var letter = Read(Encoding.UTF8.GetBytes(SampleText.Make(4_000_000, phrases)));
        var few = Median(() => new Linter(rules).Lint(letter, LintOptions.Default));
        var many = Median(() => new Linter(more).Lint(letter, LintOptions.Default));
        output.WriteLine($"  ten times the phrases: {many / few:0.00} times the time");
    }

    /// <summary>The exact words found in the examples of all rules.</summary>
    public static IReadOnlyList<string> Phrases(RuleSet rules) =>
        [.. rules.Rules.SelectMany(rule => rule.Examples).Where(example => example.Span is { Length: < 60 } span && !span.Contains('\n', StringComparison.Ordinal)).Select(example => example.Span!.ToLowerInvariant()).Distinct()];

    private static Document Read(byte[] bytes) => new DocumentReaders().Read("text.txt", new MemoryStream(bytes));

    // Phrases of three words that hardly ever occur but begin with everyday words, as phrases of rules do.
    private static string MorePhrases(int count)
    {
        string[] first = ["letter", "meeting", "room", "plan", "report", "table", "guide", "course", "garden", "paper"];
        var random = new Random(11);
        var pack = new StringBuilder("pack: more\nrules:\n  - id: LLH001\n    name: more\n    category: deficit\n    tier: may\n    message: \"x\"\n    why: \"x\"\n    match:\n");
        for (var i = 0; i < count; i++)
        {
            pack.Append("      - \"").Append(first[random.Next(first.Length)]).Append(" w").Append(random.Next(5_000)).Append("x y").Append(i).AppendLine("\"");
        }

        return pack.ToString();
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private static double Median(Action action)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var before = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        // The first round warms up.
        times.RemoveAt(0);
        times.Sort();
        return times[times.Count / 2];
    }
}
