using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>A protected name: a pattern, and whether its capitals count.</summary>
internal readonly record struct ProtectedName(CompiledPattern Pattern, bool AnyCase);

/// <summary>Protects names: by list, and by shape (a capitalised run that holds a name-making word such as Act, Unit or Service).</summary>
internal sealed class NameGuard
{
    private const int MostWordsOfName = 6;

    private readonly Lexicon _lexicon;
    private readonly AnchorIndex<ProtectedName> _index;

    /// <param name="lexicon">The word classes of the engine.</param>
    /// <param name="names">The list of names.</param>
    /// <param name="words">How many numbers the vocabulary has given out.</param>
    public NameGuard(Lexicon lexicon, IReadOnlyList<ProtectedName> names, int words)
    {
        _lexicon = lexicon;
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

        return (!facts.IsTitleCase || IsNameOnItsOwnLine(passage)) && HasNameShape(passage);
    }

    // A short title-case line that ends in a name-making word is a name, as under a signature: “Offender Support Unit”.
    private bool IsNameOnItsOwnLine(in Passage passage)
    {
        var tokens = passage.Tokens;
        var last = tokens.Count - 1;
        return tokens.Count <= MostWordsOfName && passage.End <= last && !tokens[last].Has(TokenTraits.Upper) && _lexicon.NameMaker.Contains(tokens[last].Word, tokens.Written(last));
    }

    private static void FindOne(BlockFacts facts, ProtectedName name, int anchor, List<(int, int)> found)
    {
        for (var start = Math.Max(0, anchor - name.Pattern.BeforeAnchor.Most); start <= anchor - name.Pattern.BeforeAnchor.Fewest; start++)
        {
            var end = facts.Matcher.Match(name.Pattern, facts.Tokens, start);
            if (end > anchor && (name.AnyCase || IsCapitalised(facts.Tokens, start, end)))
            {
                found.Add((start, end));
            }
        }
    }

    // Every longer word of a name is capitalised; the small ones need not be.
    private static bool IsCapitalised(BlockTokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Length > 3 && !tokens[i].Has(TokenTraits.Capitalised | TokenTraits.Number) && !IsSmall(tokens.Written(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        WordHash.FoldsTo(word, "with") || WordHash.FoldsTo(word, "from") || WordHash.FoldsTo(word, "into") || WordHash.FoldsTo(word, "upon");

    private bool HasNameShape(in Passage passage)
    {
        var tokens = passage.Tokens;
        if (!IsCapitalised(tokens, passage.Last, passage.End))
        {
            return false;
        }

        var capitals = false;
        for (var i = passage.Start; i < passage.End; i++)
        {
            capitals |= tokens[i].Has(TokenTraits.Capitalised) && (i > passage.Start || !tokens.OpensSentence(i));
        }

        var start = passage.Start;
        while (start > 0 && Joins(tokens, start - 1, start))
        {
            start--;
        }

        var end = passage.End;
        while (end < tokens.Count && Joins(tokens, end, end))
        {
            end++;
        }

        // A sentence's first capital is no name's; it needs another capital beside it.
        if (!capitals && !(tokens[passage.Start].Has(TokenTraits.Capitalised) && passage.End < tokens.Count && end > passage.End))
        {
            return false;
        }

        // “the Money to Prisoners service”: a name-making word in small letters closes a name of two words or more.
        if (CapitalisedWords(tokens, start, end) > 1 && end < tokens.Count && tokens[end].Before == Separator.Space && _lexicon.NameMaker.Contains(tokens[end].Word, tokens.Written(end)))
        {
            return true;
        }

        return HoldsMaker(tokens, start, end, passage) || IsAnnounced(tokens, start, passage) || IsCoined(tokens, start, end, passage);
    }

    private bool HoldsMaker(BlockTokens tokens, int start, int end, in Passage passage)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(TokenTraits.Capitalised)
                && ((!tokens[i].Has(TokenTraits.Upper) && _lexicon.NameMaker.Contains(tokens[i].Word, tokens.Written(i)) && (i < passage.Start || i >= passage.End || passage.End - passage.Start > 1))
                    || (i >= passage.End && _lexicon.PlaceMaker.Contains(tokens[i].Word, tokens.Written(i)))))
            {
                return true;
            }
        }

        return false;
    }

    // “the film The Ladykillers”, “his novel, Addict”: a word for a work, a club or a heading stands before the capitals.
    private bool IsAnnounced(BlockTokens tokens, int start, in Passage passage) =>
        tokens[passage.Start].Has(TokenTraits.Capitalised)
        && !tokens[passage.Start].Has(TokenTraits.Upper)
        && start > 0
        && !tokens.OpensSentence(start)
        && _lexicon.Naming.Contains(tokens[start - 1].Word, tokens.Written(start - 1));

    // “Smugglers Rest”, “Beggar’s Roost”, “the Crewe Vagrants”: a plural or possessive goes on in capitals, or capitals that no rule knows stand before it.
    private bool IsCoined(BlockTokens tokens, int start, int end, in Passage passage)
    {
        var last = passage.Last;
        if (!tokens[last].Has(TokenTraits.Capitalised) || tokens[last].Has(TokenTraits.Upper))
        {
            return false;
        }

        if (passage.End < end && (tokens[last].Tail > 0 || _lexicon.Plural.Contains(tokens[last].Word)))
        {
            var next = IsLink(tokens.Written(passage.End)) ? passage.End + 1 : passage.End;
            return next < end && tokens[next].Has(TokenTraits.Capitalised) && !_lexicon.Function.Contains(tokens[next].Word);
        }

        var before = passage.Start - 1;
        return passage.Start > start
            && !tokens.OpensSentence(before)
            && tokens[before].Word == 0
            && tokens[before].Tail == 0
            && tokens[before].Has(TokenTraits.Capitalised)
            && !tokens[before].Has(TokenTraits.Upper | TokenTraits.Hole)
            && _lexicon.Plural.Contains(tokens[last].Word);
    }

    // “Addicts to Athletes”.
    private static bool IsLink(ReadOnlySpan<char> word) => WordHash.FoldsTo(word, "to") || WordHash.FoldsTo(word, "with") || WordHash.FoldsTo(word, "for");

    private static int CapitalisedWords(BlockTokens tokens, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += tokens[i].Has(TokenTraits.Capitalised) && !tokens[i].Has(TokenTraits.Upper) && !tokens.OpensSentence(i) ? 1 : 0;
        }

        return count;
    }

    // Whether the token at 'outer' carries a capitalised run on; 'border' is the later one of the two tokens that meet.
    private static bool Joins(BlockTokens tokens, int outer, int border)
    {
        if (tokens[border].Before == Separator.Sentence || (tokens[border].Before == Separator.Punctuation && !IsInsideName(tokens, border)))
        {
            return false;
        }

        return tokens[outer].Has(TokenTraits.Capitalised)
            || (IsConnector(tokens.Written(outer)) && Beyond(tokens, outer, border));
    }

    // “Prisoners (Control of Release) Act”, “Victims & Offenders Unit”.
    private static bool IsInsideName(BlockTokens tokens, int at) =>
        !tokens[at].Has(TokenTraits.Upper) && tokens.Text.Span.Slice(tokens[at - 1].TailEnd, tokens[at].Start - tokens[at - 1].TailEnd).Trim() is "(" or ")" or ") (" or "&";

    // A small word joins only when a capitalised word follows on its other side.
    private static bool Beyond(BlockTokens tokens, int outer, int border)
    {
        var next = outer < border ? outer - 1 : outer + 1;
        return next >= 0 && next < tokens.Count
            && tokens[outer < border ? outer : next].Before is not (Separator.Sentence or Separator.Punctuation)
            && (tokens[next].Has(TokenTraits.Capitalised) || IsConnector(tokens.Written(next)));
    }

    private static bool IsConnector(ReadOnlySpan<char> word) =>
        WordHash.FoldsTo(word, "of") || WordHash.FoldsTo(word, "and") || WordHash.FoldsTo(word, "the") || WordHash.FoldsTo(word, "for") || WordHash.FoldsTo(word, "in")
        || WordHash.FoldsTo(word, "to") || WordHash.FoldsTo(word, "on") || WordHash.FoldsTo(word, "with");
}
