using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>Chooses for each pattern its anchor: of the parts that every match holds, the one whose words are rarest in ordinary prose.</summary>
internal sealed class AnchorChooser
{
    // A small word of grammar is the last resort.
    private const long FunctionWordCost = 10_000;

    private static readonly string[] FunctionClasses =
        ["determiner", "preposition", "conjunction", "be", "have", "do", "modal", "negation", "pronoun", "reader-pronoun", "service-pronoun"];

    private readonly VocabularyBuilder _vocabulary;
    private readonly WordFamilies _families;
    private readonly PatternCompiler _compiler;
    private readonly Dictionary<string, Anchor?> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Fewest, int Most)> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, bool), Neighbours> _edges = [];
    private readonly Dictionary<int, int> _uses = [];
    private HashSet<int>? _function;
    private WordSet? _functionWords;

    public AnchorChooser(VocabularyBuilder vocabulary, WordFamilies families, PatternCompiler compiler)
    {
        _vocabulary = vocabulary;
        _families = families;
        _compiler = compiler;
    }

    /// <summary>Small words of grammar.</summary>
    public WordSet FunctionWords => _functionWords ??= new(Function, []);

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

    /// <summary>Takes note that a pattern is looked up by an anchor. Of words whose frequency is not known, those that many patterns share are the likelier to be frequent.</summary>
    public void Use(Anchor anchor)
    {
        foreach (var word in anchor.Words)
        {
            _uses[word] = Uses(word) + 1;
        }
    }

    /// <summary>What a pattern's matches can begin with.</summary>
    public Neighbours Beginning(PatternNode node) => EdgeOf(node, first: true);

    /// <summary>The fewest and the most tokens of a pattern's matches.</summary>
    public (int Fewest, int Most) SizeOf(PatternNode node)
    {
        switch (node)
        {
            case WordNode word:
                var parts = word.Parts.Count;
                return (word.HasJoinedForm ? 1 : parts, parts);
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
                all.Add(!named.Words.HasEndings ? Weigh(named.Words, 0) : null);
            }

            anchor = Union(all);
            _anchors.Add(node.Name, anchor);
        }

        return anchor;
    }

    private Anchor? OfWord(WordNode word)
    {
        var last = word.Parts.Count - 1;
        var set = _families.Part(word, last);
        if (set.HasEndings)
        {
            return null;
        }

        var anchor = Weigh(set, last);
        if (last > 0)
        {
            anchor = anchor with { Precede = Neighbours.Of(_families.Part(word, last - 1)) };
        }

        return word.HasJoinedForm ? Union([anchor, Weigh(_families.Joined(word), 0)]) : anchor;
    }

    private Anchor? Rarest(SequenceNode sequence)
    {
        Anchor? best = null;
        var at = -1;
        var before = (Fewest: 0, Most: 0);
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (Choose(sequence.Items[i]) is { } anchor && (best is null || anchor.Cost < best.Cost))
            {
                best = anchor with { Before = (anchor.Before.Fewest + before.Fewest, anchor.Before.Most + before.Most) };
                at = i;
            }

            var size = SizeOf(sequence.Items[i]);
            before = (before.Fewest + size.Fewest, before.Most + size.Most);
        }

        if (best is null)
        {
            return null;
        }

        var (precede, follow) = (best.Precede, best.Follow);
        for (var i = at + 1; i < sequence.Items.Count && follow.Open; i++)
        {
            follow = follow.Then(EdgeOf(sequence.Items[i], first: true));
        }

        for (var i = at - 1; i >= 0 && precede.Open; i--)
        {
            precede = precede.Then(EdgeOf(sequence.Items[i], first: false));
        }

        return best with { Precede = precede, Follow = follow };
    }

    // The words with which a part can begin or end; open when the part can be empty.
    private Neighbours EdgeOf(PatternNode node, bool first)
    {
        switch (node)
        {
            case WordNode word:
                var own = Neighbours.Of(_families.Part(word, first ? 0 : word.Parts.Count - 1));
                return word.HasJoinedForm ? Neighbours.Either(own, Neighbours.Of(_families.Joined(word))) : own;
            case ClassNode named:
                return PatternCompiler.BuiltIn(named.Name) is null ? EdgeOfClass(named, first) : Neighbours.Any;
            case CaptureNode capture:
                return EdgeOf(capture.Item, first);
            case ChoiceNode choice:
                return choice.Branches.Select(branch => EdgeOf(branch, first)).Aggregate(Neighbours.Either);
            case OptionalNode optional:
                return Neighbours.Either(EdgeOf(optional.Item, first), Neighbours.Edge);
            case SequenceNode sequence:
                return (first ? sequence.Items : sequence.Items.Reverse()).Aggregate(Neighbours.Edge, (edge, item) => edge.Open ? edge.Then(EdgeOf(item, first)) : edge);
            case GapNode:
                return Neighbours.Any;
            default:
                return Neighbours.Edge;
        }
    }

    private Neighbours EdgeOfClass(ClassNode node, bool first)
    {
        if (!_edges.TryGetValue((node.Name, first), out var edge))
        {
            var named = _compiler.ClassOf(node.Name, node.Offset);
            var edges = named.Phrases.Select(phrase => EdgeOf(phrase, first));
            edge = (named.HasWords ? edges.Append(Neighbours.Of(named.Words)) : edges).Aggregate(Neighbours.Either);
            _edges.Add((node.Name, first), edge);
        }

        return edge;
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
                Widest(anchors.Select(anchor => anchor!.Before)),
                anchors.Select(anchor => anchor!.Precede).Aggregate(Neighbours.Either),
                anchors.Select(anchor => anchor!.Follow).Aggregate(Neighbours.Either));
    }

    private Anchor Weigh(WordSet set, int before) => new(set.Words, set.Words.Sum(Cost), (before, before), Neighbours.Edge, Neighbours.Edge);

    private long Cost(int word) => Function.Contains(word) ? FunctionWordCost : 10L + WordFrequency.PerMillion(_vocabulary[word]) + Uses(word);

    private int Uses(int word) => _uses.TryGetValue(word, out var uses) ? uses : 0;
}
