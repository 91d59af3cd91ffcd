namespace LanguageLint.Rules.Coverage;

/// <summary>Writes a part of a pattern as the pattern language has it.</summary>
internal static class PatternWords
{
    /// <summary>The part as text.</summary>
    public static string Of(PatternNode node) => node switch
    {
        WordNode { Family: WordFamily.None } word => word.Text,
        WordNode word => word.Text + word.Family switch { WordFamily.Noun => "/n", WordFamily.Verb => "/v", _ => "/a" },
        ClassNode named => $"<{named.Name}>",
        SequenceNode sequence => string.Join(" ", sequence.Items.Select(Of)),
        ChoiceNode choice => $"({string.Join(" | ", choice.Branches.Select(Of))})",
        OptionalNode { Item: ChoiceNode choice } => $"[{string.Join(" | ", choice.Branches.Select(Of))}]",
        OptionalNode optional => $"[{Of(optional.Item)}]",
        GapNode gap => $"..{gap.Most}",
        CommaNode => ",",
        EdgeNode { AtStart: true } => "^",
        EdgeNode => "$",
        CaptureNode { Item: SequenceNode item } capture => $"{capture.Name}=({Of(item)})",
        CaptureNode capture => $"{capture.Name}={Of(capture.Item)}",
        _ => throw new InvalidOperationException("Unknown pattern node."),
    };
}
