using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>Compiles patterns to numbered steps over numbered words. Classes are compiled once and called.</summary>
internal sealed class PatternCompiler
{
    private readonly WordClasses _classes;
    private readonly WordFamilies _families;
    private readonly AnchorChooser _anchors;
    private readonly HeadMarker _heads;
    private readonly ProgramBuilder _program = new();
    private readonly Dictionary<string, PatternClass> _compiled = new(StringComparer.Ordinal);
    private List<string> _captures = [];

    public PatternCompiler(VocabularyBuilder vocabulary, WordClasses classes)
    {
        _classes = classes;
        _families = new WordFamilies(vocabulary);
        _heads = new HeadMarker(classes);
        _anchors = new AnchorChooser(vocabulary, _families, this);
    }

    /// <summary>Words that are only ever a noun in the plural, of the nouns compiled so far.</summary>
    public WordSet Plurals => _families.Plurals;

    /// <summary>All forms of the nouns compiled so far.</summary>
    public WordSet Nouns => _families.Nouns;

    /// <summary>Small words of grammar, of which no rule is about.</summary>
    public WordSet FunctionWords => _anchors.FunctionWords;

    /// <summary>The program of all patterns compiled so far.</summary>
    public PatternProgram Program => _program.Build();

    /// <summary>The words of a class that are single words; empty when there is no such class.</summary>
    public WordSet SingleWords(string name) => _classes.Has(name) ? ClassOf(name, 0).Words : WordSet.Empty;

    /// <summary>Compiles one pattern.</summary>
    /// <param name="node">The pattern.</param>
    /// <param name="number">The number that it is to have.</param>
    /// <param name="ruleCase">The index of the case that it belongs to; 0 for none.</param>
    /// <exception cref="PatternException">A class is unknown, or a word has no letters.</exception>
    public CompiledPattern Compile(PatternNode node, int number, int ruleCase)
    {
        _captures = [];
        var marked = _heads.Mark(node);
        var first = Emit(marked, ProgramBuilder.Accept);
        var anchor = _anchors.Choose(marked);
        if (anchor is not null)
        {
            _anchors.Use(anchor);
        }

        var size = _anchors.SizeOf(marked);
        return new CompiledPattern
        {
            Number = number,
            Case = ruleCase,
            First = first,
            Anchors = anchor is null ? [] : anchor.Words.ToArray(),
            BeforeAnchor = anchor?.Before ?? default,
            Beginning = _program.NumberOf(anchor is { Before.Most: > 0 } ? _anchors.Beginning(marked).ToFilter() : null),
            Neighbours = new AnchorNeighbours(_program.NumberOf(anchor?.Precede.ToFilter()), _program.NumberOf(anchor?.Follow.ToFilter())),
            MostTokens = size.Most,
            Captures = _captures,
            Specificity = size.Fewest,
        };
    }

    /// <summary>A class by name.</summary>
    /// <exception cref="PatternException">There is none of this name.</exception>
    public PatternClass ClassOf(string name, int offset)
    {
        if (_compiled.TryGetValue(name, out var known))
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
        foreach (var entry in _classes[name])
        {
            Sort(entry.Root, words, endings, phrases);
        }

        return _compiled[name] = new PatternClass { Words = new WordSet(words, endings), Phrases = phrases };
    }

    /// <summary>The kind of step that a class built into the language stands for; null for a class of the packs.</summary>
    public static StepKind? BuiltIn(string name) => name switch
    {
        "word" => StepKind.AnyWord,
        "number" => StepKind.Number,
        "name" => StepKind.Name,
        "hole" => StepKind.Hole,
        "verb" => StepKind.Content,
        "owner" => StepKind.Owner,
        _ => null,
    };

    // Single words go to one set, whatever nests them; the rest are phrases.
    private void Sort(PatternNode entry, List<int> words, List<string> endings, List<PatternNode> phrases)
    {
        switch (entry)
        {
            case WordNode word when word.Parts.Count == 1:
                Add(_families.Part(word, 0));
                break;
            case ClassNode named when BuiltIn(named.Name) is null && ClassOf(named.Name, named.Offset) is var inner:
                Add(inner.Words);
                phrases.AddRange(inner.Phrases);
                break;
            case ChoiceNode choice:
                foreach (var branch in choice.Branches)
                {
                    Sort(branch, words, endings, phrases);
                }

                break;
            default:
                phrases.Add(entry);
                break;
        }

        void Add(WordSet set)
        {
            words.AddRange(set.Words);
            endings.AddRange(set.Endings);
        }
    }

    private int Emit(PatternNode node, int next)
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
                return EmitChoice(choice, next);
            case OptionalNode optional:
                return _program.AddChoice([Emit(optional.Item, next), next]);
            case GapNode gap:
                return _program.Add(StepKind.Gap, next, gap.Most);
            case CommaNode:
                return _program.Add(StepKind.Comma, next);
            case EdgeNode edge:
                return _program.Add(edge.AtStart ? StepKind.SentenceStart : StepKind.SentenceEnd, next);
            case CaptureNode capture:
                return EmitCapture(capture, next, end => Emit(capture.Item, end));
            case ClassNode named:
                return EmitClass(named, next);
            case WordNode word:
                return EmitWord(word, next);
            default:
                throw new InvalidOperationException("Unknown pattern node.");
        }
    }

    // Words that stand side by side in a choice are asked as one set: the way goes on the same behind each of them.
    private int EmitChoice(ChoiceNode choice, int next)
    {
        var ways = new List<int>();
        for (var i = 0; i < choice.Branches.Count;)
        {
            var branch = choice.Branches[i++];
            var capture = branch as CaptureNode;
            if (WordsOf(branch) is not { } words)
            {
                ways.Add(Emit(branch, next));
                continue;
            }

            for (; i < choice.Branches.Count && (choice.Branches[i] as CaptureNode)?.Name == capture?.Name && WordsOf(choice.Branches[i]) is { } more; i++)
            {
                words = new WordSet([.. words.Words, .. more.Words], [.. words.Endings, .. more.Endings]);
            }

            ways.Add(capture is null ? _program.AddWords(words, next) : EmitCapture(capture, next, end => _program.AddWords(words, end)));
        }

        return _program.AddChoice(ways);
    }

    // The words of which a part of a pattern is always exactly one; null when it may be anything else.
    private WordSet? WordsOf(PatternNode node) => node switch
    {
        WordNode { Parts.Count: 1 } word => _families.Part(word, 0),
        ClassNode named when BuiltIn(named.Name) is null && ClassOf(named.Name, named.Offset) is { Phrases.Count: 0 } words => words.Words,
        CaptureNode { Item: WordNode or ClassNode } capture => WordsOf(capture.Item),
        _ => null,
    };

    private int EmitCapture(CaptureNode capture, int next, Func<int, int> emitItem)
    {
        var number = CaptureNumber(capture.Name);
        return _program.Add(StepKind.CaptureStart, emitItem(_program.Add(StepKind.CaptureEnd, next, number)), number);
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

    private int EmitClass(ClassNode node, int next)
    {
        if (BuiltIn(node.Name) is { } kind)
        {
            return _program.Add(kind, next, kind == StepKind.Content ? _program.NumberOf(FunctionWords) : 0);
        }

        var named = ClassOf(node.Name, node.Offset);
        if (named.Phrases.Count == 0)
        {
            return _program.AddWords(named.Words, next);
        }

        named.Body ??= _program.AddChoice([.. named.Phrases.Select(phrase => Emit(phrase, ProgramBuilder.Accept))]);
        var call = _program.Add(StepKind.Call, next, named.Body.Value);
        return named.HasWords ? _program.AddChoice([call, _program.AddWords(named.Words, next)]) : call;
    }

    private int EmitWord(WordNode node, int next)
    {
        var step = next;
        for (var part = node.Parts.Count - 1; part >= 0; part--)
        {
            step = _program.AddWords(_families.Part(node, part), step);
        }

        return node.HasJoinedForm ? _program.AddChoice([step, _program.AddWords(_families.Joined(node), next)]) : step;
    }
}
