using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>A protected name: a pattern, and whether its capitals count.</summary>
internal readonly record struct ProtectedName(CompiledPattern Pattern, bool AnyCase);

/// <summary>Protects names: by list, and by shape (a capitalised run that holds a name-making word such as Act, Unit or Service).</summary>
internal sealed class NameGuard
{
    private readonly NameShape _shape;
    private readonly AnchorIndex<ProtectedName> _index;

    /// <param name="lexicon">The word classes of the engine.</param>
    /// <param name="names">The list of names.</param>
    /// <param name="words">How many numbers the vocabulary has given out.</param>
    public NameGuard(Lexicon lexicon, IReadOnlyList<ProtectedName> names, int words)
    {
        _shape = new NameShape(lexicon);
        Listed = names;
        _index = new AnchorIndex<ProtectedName>(words, names, name => name.Pattern.Anchors);
    }

    /// <summary>The list of names.</summary>
    public IReadOnlyList<ProtectedName> Listed { get; }

    /// <summary>The listed names in a block, as token ranges.</summary>
    public IReadOnlyList<(int Start, int End)> Find(BlockFacts facts)
    {
        var found = new List<(int, int)>();
        for (var at = 0; at < facts.Tokens.Count; at++)
        {
            foreach (var name in _index.Of(facts.Tokens[at].Word))
            {
                FindOne(facts, name, at, found);
            }
        }

        return found;
    }

    /// <summary>Whether the match is part of a protected name.</summary>
    public bool Protects(BlockFacts facts, in Passage passage)
    {
        foreach (var (start, end) in facts.Names)
        {
            if (passage.Start < end && start < passage.End)
            {
                return true;
            }
        }

        return _shape.IsSurname(passage) || ((!facts.IsTitleCase || _shape.IsOnItsOwnLine(passage)) && _shape.Fits(passage));
    }

    private static void FindOne(BlockFacts facts, ProtectedName name, int anchor, List<(int, int)> found)
    {
        for (var start = Math.Max(0, anchor - name.Pattern.BeforeAnchor.Most); start <= anchor - name.Pattern.BeforeAnchor.Fewest; start++)
        {
            var end = facts.Matcher.Match(name.Pattern, facts.Tokens, start);
            if (end > anchor && (name.AnyCase || NameShape.IsCapitalised(facts.Tokens, start, end)))
            {
                found.Add((start, end));
            }
        }
    }
}
