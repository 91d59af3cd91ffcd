using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>The words by which a text is looked up for a pattern.</summary>
/// <param name="Words">One of these stands in every match.</param>
/// <param name="Cost">How often they stand in ordinary prose, roughly per million words.</param>
/// <param name="Before">The fewest and most tokens of a match before such a word.</param>
internal sealed record Anchor(IReadOnlyList<int> Words, long Cost, (int Fewest, int Most) Before);

/// <summary>Chooses for each pattern its anchor: of the parts that every match holds, the one whose words are rarest in ordinary prose.</summary>
internal sealed class AnchorChooser
{
    // A small word of grammar is the last resort.
    private const long FunctionWordCost = 10_000;

    private static readonly string[] FunctionClasses =
        ["determiner", "preposition", "conjunction", "be", "have", "do", "modal", "negation", "pronoun", "reader-pronoun", "service-pronoun"];

    private readonly Vocabulary _vocabulary;
    private readonly WordFamilies _families;
    private readonly PatternCompiler _compiler;
    private readonly Dictionary<string, Anchor?> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Fewest, int Most)> _sizes = new(StringComparer.Ordinal);
    private HashSet<int>? _function;

    public AnchorChooser(Vocabulary vocabulary, WordFamilies families, PatternCompiler compiler)
    {
        _vocabulary = vocabulary;
        _families = families;
        _compiler = compiler;
    }

    /// <summary>Small words of grammar.</summary>
    public WordSet FunctionWords => new(Function, []);

    private HashSet<int> Function => _function ??= [.. FunctionClasses.SelectMany(name => _compiler.SingleWords(name).Words)];

    /// <summary>The anchor of a pattern; null when every word of it may be missing or is of any kind.</summary>
    public Anchor? Choose(PatternNode node)
    {
        switch (node)
        {
            case WordNode word:
                return OfWord(word);
            case ClassNode named when PatternCompiler.BuiltIn(named.Name) is null:
                return OfClass(named);
            case CaptureNode capture:
                return Choose(capture.Item);
            case ChoiceNode choice:
                return Union([.. choice.Branches.Select(Choose)]);
            case SequenceNode sequence:
                return Rarest(sequence);
            default:
                return null;
        }
    }

    /// <summary>The fewest and the most tokens of a pattern's matches.</summary>
    public (int Fewest, int Most) SizeOf(PatternNode node)
    {
        switch (node)
        {
            case WordNode word:
                var parts = _families.Parts(word).Count;
                return (_families.HasJoinedForm(word) ? 1 : parts, parts);
            case ClassNode named when PatternCompiler.BuiltIn(named.Name) is null:
                return SizeOfClass(named);
            case ClassNode:
                return (1, 1);
            case SequenceNode sequence:
                return sequence.Items.Select(SizeOf).Aggregate((a, b) => (a.Fewest + b.Fewest, a.Most + b.Most));
            case ChoiceNode choice:
                return Widest(choice.Branches.Select(SizeOf));
            case OptionalNode optional:
                return (0, SizeOf(optional.Item).Most);
            case GapNode gap:
                return (0, gap.Most);
            case CaptureNode capture:
                return SizeOf(capture.Item);
            default:
                return (0, 0);
        }
    }

    private (int Fewest, int Most) SizeOfClass(ClassNode node)
    {
        if (!_sizes.TryGetValue(node.Name, out var size))
        {
            var named = _compiler.ClassOf(node.Name, node.Offset);
            var sizes = named.Phrases.Select(SizeOf);
            size = Widest(named.HasWords ? sizes.Append((1, 1)) : sizes);
            _sizes.Add(node.Name, size);
        }

        return size;
    }

    private static (int Fewest, int Most) Widest(IEnumerable<(int Fewest, int Most)> sizes) =>
        sizes.Aggregate((a, b) => (Math.Min(a.Fewest, b.Fewest), Math.Max(a.Most, b.Most)));

    private Anchor? OfClass(ClassNode node)
    {
        if (!_anchors.TryGetValue(node.Name, out var anchor))
        {
            var named = _compiler.ClassOf(node.Name, node.Offset);
            var all = named.Phrases.Select(Choose).ToList();
            if (named.HasWords)
            {
                all.Add(named.Words.Endings.Count == 0 ? Weigh(named.Words, 0) : null);
            }

            anchor = Union(all);
            _anchors.Add(node.Name, anchor);
        }

        return anchor;
    }

    private Anchor? OfWord(WordNode word)
    {
        var last = _families.Parts(word).Count - 1;
        var set = _families.Part(word, last);
        return set.Endings.Count > 0 ? null
            : _families.HasJoinedForm(word) ? Union([Weigh(set, last), Weigh(_families.Joined(word), 0)])
            : Weigh(set, last);
    }

    private Anchor? Rarest(SequenceNode sequence)
    {
        Anchor? best = null;
        var before = (Fewest: 0, Most: 0);
        foreach (var item in sequence.Items)
        {
            if (Choose(item) is { } anchor && (best is null || anchor.Cost < best.Cost))
            {
                best = anchor with { Before = (anchor.Before.Fewest + before.Fewest, anchor.Before.Most + before.Most) };
            }

            var size = SizeOf(item);
            before = (before.Fewest + size.Fewest, before.Most + size.Most);
        }

        return best;
    }

    private static Anchor? Union(List<Anchor?> anchors)
    {
        if (anchors.Count == 0 || anchors.Contains(null))
        {
            return null;
        }

        return anchors.Count == 1
            ? anchors[0]
            : new Anchor(
                [.. anchors.SelectMany(anchor => anchor!.Words).Distinct()],
                anchors.Sum(anchor => anchor!.Cost),
                Widest(anchors.Select(anchor => anchor!.Before)));
    }

    private Anchor Weigh(WordSet set, int before) =>
        new(set.Words, set.Words.Sum(word => Function.Contains(word) ? FunctionWordCost : 10L + WordFrequency.PerMillion(_vocabulary[word])), (before, before));
}
