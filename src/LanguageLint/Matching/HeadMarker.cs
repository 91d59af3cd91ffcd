using LanguageLint.Rules;

namespace LanguageLint.Matching;

/// <summary>
/// Marks in a pattern the words whose form the wording follows: the first verb family and the last noun family.
/// A mandatory one is preferred to an optional one.
/// </summary>
internal sealed class HeadMarker(WordClasses classes)
{
    /// <summary>Capture names of the heads; no author can write them.</summary>
    public const string Verb = "/v", Noun = "/n";

    private readonly Dictionary<(string, WordFamily), bool> _holds = [];

    /// <summary>The pattern with its heads captured.</summary>
    public PatternNode Mark(PatternNode node)
    {
        var withVerb = Mark(node, WordFamily.Verb, Verb, first: true) ?? node;
        return Mark(withVerb, WordFamily.Noun, Noun, first: false) ?? withVerb;
    }

    // The node with the head captured; null when it holds none.
    private PatternNode? Mark(PatternNode node, WordFamily family, string capture, bool first)
    {
        switch (node)
        {
            case WordNode word:
                return word.Family == family ? new CaptureNode(capture, word, word.Offset) : null;
            case ClassNode named:
                return Holds(named, family) ? new CaptureNode(capture, named, named.Offset) : null;
            case CaptureNode captured:
                return captured.Name is Verb or Noun || Mark(captured.Item, family, capture, first) is not { } inner ? null : captured with { Item = inner };
            case OptionalNode optional:
                return Mark(optional.Item, family, capture, first) is { } item ? new OptionalNode(item) : null;
            case ChoiceNode choice:
                var branches = choice.Branches.Select(branch => Mark(branch, family, capture, first)).ToList();
                return branches.TrueForAll(branch => branch is null)
                    ? null
                    : new ChoiceNode([.. branches.Select((branch, i) => branch ?? choice.Branches[i])]);
            case SequenceNode sequence:
                return MarkOne(sequence, family, capture, first);
            default:
                return null;
        }
    }

    private SequenceNode? MarkOne(SequenceNode sequence, WordFamily family, string capture, bool first)
    {
        var order = Enumerable.Range(0, sequence.Items.Count);
        foreach (var mandatory in new[] { true, false })
        {
            foreach (var i in first ? order : order.Reverse())
            {
                if (sequence.Items[i] is OptionalNode != mandatory && Mark(sequence.Items[i], family, capture, first) is { } marked)
                {
                    return new SequenceNode([.. sequence.Items.Select((item, at) => at == i ? marked : item)]);
                }
            }
        }

        return null;
    }

    private bool Holds(ClassNode named, WordFamily family)
    {
        if (!_holds.TryGetValue((named.Name, family), out var holds))
        {
            holds = HoldsAny(named, family);
            _holds.Add((named.Name, family), holds);
        }

        return holds;
    }

    private bool HoldsAny(ClassNode named, WordFamily family) =>
        classes[named.Name].Any(pattern => pattern.Root is var entry && (entry is WordNode word ? word.Family == family : entry is ClassNode inner && Holds(inner, family)));
}
