using LanguageLint.Rules;

namespace LanguageLint.Reports.Explaining;

/// <summary>Says in words when a match is a hit.</summary>
internal static class GuardText
{
    /// <summary>A line for each guard that is stated.</summary>
    public static IEnumerable<RuleText> Of(RuleGuards guards)
    {
        (string Text, IReadOnlyList<Pattern> Patterns)[] neighbours =
        [
            ("Only directly after:", guards.Before),
            ("Only directly before:", guards.After),
            ("Only if the sentence has:", guards.Sentence),
            ("Only if the paragraph has:", guards.Block),
            ("Not as part of:", guards.Unless),
            ("Not directly after:", guards.NotBefore),
            ("Not directly before:", guards.NotAfter),
            ("Not if the sentence has:", guards.NotSentence),
            ("Not if the paragraph has:", guards.NotBlock),
        ];
        foreach (var (text, patterns) in neighbours.Where(guard => guard.Patterns.Count > 0))
        {
            yield return new RuleText(text, [.. patterns.Select(pattern => pattern.Text)]);
        }

        foreach (var text in Conditions(guards))
        {
            yield return new RuleText(text);
        }
    }

    private static IEnumerable<string> Conditions(RuleGuards guards)
    {
        if (guards.Setting is { } setting)
        {
            yield return $"Only in a text on {setting.Replace('-', ' ')}, as some word in it shows.";
        }

        if (guards.Subject.Count > 0)
        {
            yield return $"Only if the one who acts is {string.Join(" or ", guards.Subject.Select(Who))}.";
        }

        if (guards.As is { } role)
        {
            yield return role == WordRole.Noun ? "Only as a name for somebody, not as a description of the next word." : "Only as a description of the next word.";
        }

        if (guards.Addressed is { } addressee)
        {
            yield return addressee == Addressee.Reader ? "Only if the sentence speaks to the reader." : "Only if the sentence does not speak to the reader.";
        }

        foreach (var (lead, places) in new[] { ("Only in", guards.Scope.Select(Spelling.Of)), ("Not in", guards.NotScope.Select(Spelling.Of)), ("Only if written in capitals of the kind", guards.Capitals.Select(Spelling.Of)), ("Not if written in capitals of the kind", guards.NotCapitals.Select(Spelling.Of)) })
        {
            if (string.Join(", ", places.Select(place => place.Replace('-', ' '))) is { Length: > 0 } list)
            {
                yield return $"{lead}: {list}.";
            }
        }
    }

    private static string Who(SubjectKind kind) => kind switch
    {
        SubjectKind.Person => "a person",
        SubjectKind.Reader => "the reader",
        SubjectKind.Service => "the service",
        SubjectKind.Thing => "a thing",
        _ => "not named",
    };
}
