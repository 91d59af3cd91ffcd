namespace LanguageLint.Rules.Coverage;

/// <summary>
/// The alternatives and optional words of a pattern, each with the pattern narrowed to it: whatever else could stand in that place is taken
/// away, so that the narrowed pattern matches exactly where the part is used.
/// </summary>
internal static class PatternParts
{
    /// <summary>The parts, from left to right, outer ones before those inside them.</summary>
    public static IEnumerable<(PatternNode Part, PatternNode Narrowed)> Of(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.SelectMany((item, i) => Of(item).Select(inner => (inner.Part, (PatternNode)new SequenceNode(With(sequence.Items, i, inner.Narrowed))))),
        ChoiceNode choice => choice.Branches.SelectMany(Whole),
        OptionalNode optional => Whole(optional.Item),
        CaptureNode capture => Of(capture.Item).Select(inner => (inner.Part, (PatternNode)(capture with { Item = inner.Narrowed }))),
        _ => [],
    };

    // Of the choice in brackets each branch is a part already, and all of them together are none.
    private static IEnumerable<(PatternNode Part, PatternNode Narrowed)> Whole(PatternNode node) => node is ChoiceNode ? Of(node) : [(node, node), .. Of(node)];

    private static List<PatternNode> With(IReadOnlyList<PatternNode> items, int index, PatternNode item)
    {
        var changed = items.ToList();
        changed[index] = item;
        return changed;
    }
}
