using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>How a protected name has to be written to be one.</summary>
internal enum NameSpelling
{
    /// <summary>With its capitals.</summary>
    Capitalised,
    /// <summary>However it is written.</summary>
    AnyCase,
}

/// <summary>A protected name: the number of its pattern, and how it has to be written.</summary>
internal readonly record struct ProtectedName(int Pattern, NameSpelling Spelling);

/// <summary>Protects names: by list, and by shape (a capitalised run that holds a name-making word such as Act, Unit or Service).</summary>
/// <param name="lexicon">The word classes of the engine.</param>
/// <param name="listed">The list of names, by the words that anchor them.</param>
/// <param name="patterns">All patterns by number.</param>
internal sealed class NameGuard(Lexicon lexicon, AnchorIndex<ProtectedName> listed, OnDemand<CompiledPattern> patterns)
{
    private readonly NameShape _shape = new(lexicon);
    private readonly TitleShape _titles = new(lexicon);

    /// <summary>The list of names, by the words that anchor them.</summary>
    public AnchorIndex<ProtectedName> Listed { get; } = listed;

    /// <summary>The listed names in a block, as token ranges.</summary>
    public IReadOnlyList<(int Start, int End)> Find(BlockFacts facts)
    {
        var found = new List<(int, int)>();
        for (var at = 0; at < facts.Tokens.Count; at++)
        {
            foreach (var name in Listed.Of(facts.Tokens[at].Word))
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

        return _shape.IsSurname(passage) || NameShape.OpensInName(passage) || _titles.Fits(passage)
            || TitleShape.IsArticled(passage, facts.IsTitleCase)
            || ((!facts.IsTitleCase || _titles.IsOnItsOwnLine(passage)) && _shape.Fits(passage));
    }

    private void FindOne(BlockFacts facts, ProtectedName name, int anchor, List<(int, int)> found)
    {
        var pattern = patterns[name.Pattern];
        for (var start = Math.Max(0, anchor - pattern.BeforeAnchor.Most); start <= anchor - pattern.BeforeAnchor.Fewest; start++)
        {
            var end = facts.Matcher.Match(pattern, facts.Tokens, start);
            if (end > anchor && (name.Spelling == NameSpelling.AnyCase || NameShape.IsCapitalised(facts.Tokens, start, end)))
            {
                found.Add((start, end));
            }
        }
    }
}
