using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Matching;

/// <summary>
/// Compiles patterns to linked steps over numbered words, and chooses for each its anchor: the words by which a text is looked up,
/// those of the mandatory part that ordinary prose holds least.
/// </summary>
internal sealed class PatternCompiler
{
    private static readonly IReadOnlyList<string> FunctionClasses =
        ["determiner", "preposition", "conjunction", "be", "have", "do", "modal", "negation", "pronoun", "reader-pronoun", "service-pronoun"];

    private readonly Vocabulary _vocabulary;
    private readonly WordClasses _classes;
    private readonly Dictionary<string, Expansion> _expansions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, WordFamily), WordSet> _families = [];
    private readonly HashSet<int> _function = [];
    private readonly HashSet<int> _singulars = [];
    private readonly HashSet<int> _plurals = [];
    private List<string> _captures = [];

    public PatternCompiler(Vocabulary vocabulary, WordClasses classes)
    {
        _vocabulary = vocabulary;
        _classes = classes;
        foreach (var name in FunctionClasses.Where(classes.Has))
        {
            _function.UnionWith(Expand(name, 0).Single.Words);
        }
    }

    /// <summary>Small words of grammar, of which no rule is about.</summary>
    public WordSet FunctionWords => new(_function, []);

    /// <summary>Words that are only ever a noun in the plural, of the nouns compiled so far.</summary>
    public WordSet Plurals => new(_plurals.Except(_singulars), []);

    /// <summary>All forms of the nouns compiled so far.</summary>
    public WordSet Nouns => new(_plurals.Concat(_singulars), []);

    /// <summary>The words of a class that are single words; empty when there is no such class.</summary>
    public WordSet SingleWords(string name) => _classes.Has(name) ? Expand(name, 0).Single : WordSet.Empty;

    /// <summary>Compiles one pattern.</summary>
    /// <exception cref="PatternException">A class is unknown, or a word has no letters.</exception>
    public CompiledPattern Compile(PatternNode node)
    {
        _captures = [];
        var marked = new HeadMarker(_classes).Mark(node);
        var first = Emit(marked, new PatternStep(StepKind.Accept));
        var anchor = FindAnchor(marked);
        var shape = Measure(marked);
        return new CompiledPattern
        {
            First = first,
            Anchors = anchor?.Words ?? [],
            BeforeAnchor = anchor is null ? (0, 0) : (anchor.Fewest, anchor.Most),
            MostTokens = shape.Most,
            Captures = _captures,
            Specificity = shape.Fewest,
        };
    }

    private PatternStep Emit(PatternNode node, PatternStep next)
    {
        switch (node)
        {
            case SequenceNode sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    next = Emit(sequence.Items[i], next);
                }

                return next;
            case ChoiceNode choice:
                return new PatternStep(StepKind.Choice) { Branches = [.. choice.Branches.Select(branch => Emit(branch, next))] };
            case OptionalNode optional:
                return new PatternStep(StepKind.Choice) { Branches = [Emit(optional.Item, next), next] };
            case GapNode gap:
                return new PatternStep(StepKind.Gap) { Number = gap.Most, Next = next };
            case CommaNode:
                return new PatternStep(StepKind.Comma) { Next = next };
            case EdgeNode edge:
                return new PatternStep(edge.AtStart ? StepKind.SentenceStart : StepKind.SentenceEnd) { Next = next };
            case CaptureNode capture:
                var number = CaptureNumber(capture.Name);
                var end = new PatternStep(StepKind.CaptureEnd) { Number = number, Next = next };
                return new PatternStep(StepKind.CaptureStart) { Number = number, Next = Emit(capture.Item, end) };
            case ClassNode named:
                return EmitClass(named, next);
            case WordNode word:
                return EmitWord(word, next);
            default:
                throw new InvalidOperationException("Unknown pattern node.");
        }
    }

    private int CaptureNumber(string name)
    {
        var number = _captures.IndexOf(name);
        if (number < 0)
        {
            number = _captures.Count;
            _captures.Add(name);
        }

        return number;
    }

    private PatternStep EmitClass(ClassNode node, PatternStep next)
    {
        if (BuiltIn(node.Name) is { } kind)
        {
            return new PatternStep(kind) { Next = next };
        }

        var expansion = Expand(node.Name, node.Offset);
        var branches = expansion.Phrases.Select(phrase => Emit(phrase, next)).ToList();
        if (expansion.Single.Words.Count + expansion.Single.Endings.Count > 0)
        {
            branches.Add(new PatternStep(StepKind.Word) { Words = expansion.Single, Next = next });
        }

        return branches.Count == 1 ? branches[0] : new PatternStep(StepKind.Choice) { Branches = branches };
    }

    private PatternStep EmitWord(WordNode node, PatternStep next)
    {
        var parts = Parts(node);
        var last = parts[parts.Count - 1];
        var step = new PatternStep(StepKind.Word) { Words = Family(last, node.Family, node.Offset), Next = next };
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            step = new PatternStep(StepKind.Word) { Words = Family(parts[i], WordFamily.None, node.Offset), Next = step };
        }

        // A hyphenated word also stands joined: re-offend, reoffend.
        return parts.Count == 2 && node.Text.Contains('-')
            ? new PatternStep(StepKind.Choice)
            {
                Branches = [step, new PatternStep(StepKind.Word) { Words = Family(parts[0] + last, node.Family, node.Offset), Next = next }],
            }
            : step;
    }

    // The words of a pattern's word as the tokeniser cuts it: re-offender is two, you're is two.
    private static List<string> Parts(WordNode node)
    {
        var parts = new List<string>();
        foreach (var part in node.Text.Split([' ', '-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = WordHash.Fold(part.AsSpan());
            var apostrophe = folded.IndexOf('\'');
            if (apostrophe > 0 && folded.Substring(apostrophe) is "'s" or "'re" or "'ve" or "'ll" or "'d" or "'m")
            {
                parts.Add(folded.Substring(0, apostrophe));
                parts.Add(folded.Substring(apostrophe));
            }
            else if (folded.Length > 0)
            {
                parts.Add(folded);
            }
        }

        return parts.Count > 0 ? parts : throw new PatternException($"“{node.Text}” has no letters to find.", node.Offset);
    }

    private WordSet Family(string word, WordFamily family, int offset)
    {
        if (word[0] == '*')
        {
            return word.Length > 2 && family == WordFamily.None
                ? new WordSet([], [word.Substring(1)])
                : throw new PatternException("An ending is written *ly, with two letters at least and no word family.", offset);
        }

        if (!_families.TryGetValue((word, family), out var set))
        {
            set = new WordSet(Forms(word, family).Select(form => _vocabulary.Add(WordHash.Fold(form.AsSpan()))), []);
            _families.Add((word, family), set);
            NoteNumber(word, family);
        }

        return set;
    }

    private void NoteNumber(string word, WordFamily family)
    {
        if (family == WordFamily.Noun)
        {
            foreach (var form in NounForms.Of(word).All.Where(form => !form.Possessive))
            {
                (form.Plural ? _plurals : _singulars).Add(_vocabulary.Add(WordHash.Fold(form.Text.AsSpan())));
            }
        }
    }

    private static IEnumerable<string> Forms(string word, WordFamily family) => family switch
    {
        WordFamily.Noun => NounForms.Of(word).All.Where(form => !form.Possessive).Select(form => form.Text),
        WordFamily.Verb => VerbForms.Of(word).All.Select(form => form.Text),
        WordFamily.Adjective => [word, .. Degrees(AdjectiveForms.Of(word))],
        _ => [word],
    };

    private static IEnumerable<string> Degrees(AdjectiveForms forms) =>
        new[] { forms.Comparative, forms.Superlative }.Where(form => !form.Contains(' '));

    private static StepKind? BuiltIn(string name) => name switch
    {
        "word" => StepKind.AnyWord,
        "number" => StepKind.Number,
        "name" => StepKind.Name,
        "hole" => StepKind.Hole,
        "verb" => StepKind.Content,
        _ => null,
    };

    private Expansion Expand(string name, int offset)
    {
        if (_expansions.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_classes.Has(name))
        {
            var nearest = Nearest.Of(name, _classes.Names);
            throw new PatternException($"There is no word class <{name}>.{(nearest is null ? "" : $" Did you mean <{nearest}>?")}", offset);
        }

        var words = new List<int>();
        var endings = new List<string>();
        var phrases = new List<PatternNode>();
        foreach (var entry in _classes[name].Select(pattern => pattern.Root))
        {
            var single = SingleWord(entry);
            if (single is null)
            {
                phrases.Add(entry);
            }
            else
            {
                words.AddRange(single.Words);
                endings.AddRange(single.Endings);
            }
        }

        return _expansions[name] = new Expansion(new WordSet(words, endings), phrases);
    }

    // The words of an entry that always is one token, else null.
    private WordSet? SingleWord(PatternNode entry) => entry switch
    {
        WordNode word when Parts(word) is { Count: 1 } parts => Family(parts[0], word.Family, word.Offset),
        ClassNode named when BuiltIn(named.Name) is null && Expand(named.Name, named.Offset) is { Phrases.Count: 0 } inner => inner.Single,
        ChoiceNode choice when choice.Branches.Select(SingleWord).ToList() is var sets && sets.TrueForAll(set => set is not null) =>
            new WordSet(sets.SelectMany(set => set!.Words), sets.SelectMany(set => set!.Endings)),
        _ => null,
    };

    private Anchor? FindAnchor(PatternNode node)
    {
        switch (node)
        {
            case WordNode word:
                return AnchorOf(word);
            case ClassNode named when BuiltIn(named.Name) is null:
                var expansion = Expand(named.Name, named.Offset);
                return expansion.Single.Endings.Count > 0
                    ? null
                    : Union([.. expansion.Phrases.Select(FindAnchor), .. Single(expansion.Single)]);
            case CaptureNode capture:
                return FindAnchor(capture.Item);
            case ChoiceNode choice:
                return Union([.. choice.Branches.Select(FindAnchor)]);
            case SequenceNode sequence:
                return Cheapest(sequence);
            default:
                return null;
        }
    }

    private IEnumerable<Anchor?> Single(WordSet set) => set.Words.Count == 0 ? [] : [Weigh(set.Words)];

    private Anchor? AnchorOf(WordNode word)
    {
        var parts = Parts(word);
        if (parts[0][0] == '*')
        {
            return null;
        }

        if (parts.Count == 1)
        {
            return Weigh(Family(parts[0], word.Family, word.Offset).Words);
        }

        var last = Weigh(Family(parts[parts.Count - 1], word.Family, word.Offset).Words) with { Fewest = parts.Count - 1, Most = parts.Count - 1 };
        return parts.Count == 2 && word.Text.Contains('-')
            ? Union([last, Weigh(Family(parts[0] + parts[1], word.Family, word.Offset).Words)])
            : last;
    }

    private Anchor? Cheapest(SequenceNode sequence)
    {
        Anchor? best = null;
        int fewest = 0, most = 0;
        foreach (var item in sequence.Items)
        {
            if (FindAnchor(item) is { } anchor && (best is null || anchor.Cost < best.Cost))
            {
                best = anchor with { Fewest = anchor.Fewest + fewest, Most = anchor.Most + most };
            }

            var shape = Measure(item);
            fewest += shape.Fewest;
            most += shape.Most;
        }

        return best;
    }

    private static Anchor? Union(IReadOnlyList<Anchor?> anchors) =>
        anchors.Count == 0 || anchors.Any(anchor => anchor is null)
            ? null
            : new Anchor(
                [.. anchors.SelectMany(anchor => anchor!.Words).Distinct()],
                anchors.Sum(anchor => anchor!.Cost),
                anchors.Min(anchor => anchor!.Fewest),
                anchors.Max(anchor => anchor!.Most));

    private Anchor Weigh(IReadOnlyList<int> words) =>
        new(words, words.Sum(word => _function.Contains(word) ? 10_000L : 10L + WordFrequency.PerMillion(_vocabulary[word])), 0, 0);

    private (int Fewest, int Most) Measure(PatternNode node)
    {
        switch (node)
        {
            case WordNode word:
                var count = Parts(word).Count;
                return (word.Text.Contains('-') && count == 2 ? 1 : count, count);
            case ClassNode named when BuiltIn(named.Name) is null:
                var expansion = Expand(named.Name, named.Offset);
                var shapes = expansion.Phrases.Select(Measure).ToList();
                if (expansion.Single.Words.Count + expansion.Single.Endings.Count > 0)
                {
                    shapes.Add((1, 1));
                }

                return (shapes.Min(shape => shape.Fewest), shapes.Max(shape => shape.Most));
            case ClassNode:
                return (1, 1);
            case SequenceNode sequence:
                return (sequence.Items.Sum(item => Measure(item).Fewest), sequence.Items.Sum(item => Measure(item).Most));
            case ChoiceNode choice:
                return (choice.Branches.Min(branch => Measure(branch).Fewest), choice.Branches.Max(branch => Measure(branch).Most));
            case OptionalNode optional:
                return (0, Measure(optional.Item).Most);
            case GapNode gap:
                return (0, gap.Most);
            case CaptureNode capture:
                return Measure(capture.Item);
            default:
                return (0, 0);
        }
    }

    private sealed record Expansion(WordSet Single, IReadOnlyList<PatternNode> Phrases);

    private sealed record Anchor(IReadOnlyList<int> Words, long Cost, int Fewest, int Most);
}
