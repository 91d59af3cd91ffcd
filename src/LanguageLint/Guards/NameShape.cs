using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>Tells a name by its shape: capitals that run on, and a word among or beside them that makes a name.</summary>
internal sealed class NameShape(Lexicon lexicon)
{
    /// <summary>Whether the match is part of a run of capitals that is a name.</summary>
    public bool Fits(in Passage passage)
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

        var (start, end) = Run(passage);

        // A sentence's first capital is no name's; it needs another capital beside it.
        if (!capitals && !(tokens[passage.Start].Has(TokenTraits.Capitalised) && passage.End < tokens.Count && end > passage.End))
        {
            return false;
        }

        // “the Money to Prisoners service”, “the Sex Offender Groups page”: a word in small letters says what two capitals or more are the name of.
        if (CapitalisedWords(tokens, start, end) > 1 && end < tokens.Count && tokens[end].Before == Separator.Space
            && (lexicon.NameMaker.Contains(tokens[end].Word, tokens.Written(end)) || lexicon.NameCloser.Contains(tokens[end].Word, tokens.Written(end))))
        {
            return true;
        }

        return HoldsMaker(tokens, start, end, passage) || IsAnnounced(tokens, start, passage) || IsCoined(tokens, start, end, passage) || IsTitled(tokens, start, passage);
    }

    /// <summary>The capitalised run around a match, with the small words inside it, as a token range.</summary>
    public static (int Start, int End) Run(in Passage passage)
    {
        var tokens = passage.Tokens;
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

        return (start, end);
    }

    /// <summary>Whether the match is one capitalised word directly behind a title, a given name or an initial: “Ms Crook”, “Kevin Crook”, “M. Crook”.</summary>
    public bool IsSurname(in Passage passage)
    {
        var tokens = passage.Tokens;
        var at = passage.Start;
        return passage.Last == at
            && at > 0
            && tokens[at].Has(TokenTraits.Capitalised)
            && !tokens[at].Has(TokenTraits.Upper)
            && tokens[at - 1].Has(TokenTraits.Capitalised)
            && (IsInitial(tokens, at - 1) || (tokens[at].Before == Separator.Space && IsForename(tokens, at - 1)));
    }

    /// <summary>Whether the match only begins with the last word of a name that no rule knows: “a Sherwood Park man”.</summary>
    public static bool OpensInName(in Passage passage)
    {
        var tokens = passage.Tokens;
        var at = passage.Start;
        return passage.Last > at
            && at > 0
            && tokens[at].Has(TokenTraits.Capitalised)
            && !tokens[at].Has(TokenTraits.Upper)
            && !tokens[at + 1].Has(TokenTraits.Capitalised)
            && tokens[at].Before == Separator.Space
            && tokens[at - 1].Word == 0
            && tokens[at - 1].Tail == 0
            && tokens[at - 1].Has(TokenTraits.Capitalised)
            && !tokens[at - 1].Has(TokenTraits.Upper | TokenTraits.Hole);
    }

    private bool IsForename(BlockTokens tokens, int at) =>
        lexicon.Title.Contains(tokens[at].Word, tokens.Written(at)) || lexicon.GivenName.Contains(tokens[at].Word, tokens.Written(at));

    // “M. Crook”, “J Savage”; “A” and “I” are words, and “Ms H.” may end a sentence.
    private static bool IsInitial(BlockTokens tokens, int at) =>
        tokens[at].Length == 1
        && tokens.Written(at) is not ("A" or "I")
        && (tokens.Gap(at + 1) is " " || (tokens.Gap(at + 1) is "." or ". " && (at == 0 || tokens[at].Before == Separator.Punctuation || !tokens[at - 1].Has(TokenTraits.Capitalised))));

    /// <summary>Whether every longer word is capitalised, as in a name; the small ones need not be.</summary>
    public static bool IsCapitalised(BlockTokens tokens, int start, int end)
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

    // A maker within the match counts only if the match opens in capitals: “taken back to Court” is no name.
    private bool HoldsMaker(BlockTokens tokens, int start, int end, in Passage passage)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(TokenTraits.Capitalised)
                && ((!tokens[i].Has(TokenTraits.Upper) && lexicon.NameMaker.Contains(tokens[i].Word, tokens.Written(i)) && (i < passage.Start || i >= passage.End || (passage.Last > passage.Start && tokens[passage.Start].Has(TokenTraits.Capitalised))))
                    || (i >= passage.End && lexicon.PlaceMaker.Contains(tokens[i].Word, tokens.Written(i)))))
            {
                return true;
            }
        }

        return false;
    }

    // “the film The Ladykillers”, “his novel, Addict”, “the song is Rebel”: a word for a work, a club or a heading stands before the capitals.
    private bool IsAnnounced(BlockTokens tokens, int start, in Passage passage) =>
        tokens[passage.Start].Has(TokenTraits.Capitalised)
        && !tokens[passage.Start].Has(TokenTraits.Upper)
        && start > 0
        && !tokens.OpensSentence(start)
        && (IsNaming(tokens, start - 1) || (start > 1 && lexicon.Be.Contains(tokens[start - 1].Word, tokens.Written(start - 1)) && IsNaming(tokens, start - 2)));

    private bool IsNaming(BlockTokens tokens, int at) => lexicon.Naming.Contains(tokens[at].Word, tokens.Written(at));

    // “Smugglers Rest”, “Beggar’s Roost”, “the Crewe Vagrants”: a plural or possessive goes on in capitals, or capitals that no rule knows stand before it: “Dee Perp”.
    private bool IsCoined(BlockTokens tokens, int start, int end, in Passage passage)
    {
        var last = passage.Last;
        if (!tokens[last].Has(TokenTraits.Capitalised) || tokens[last].Has(TokenTraits.Upper))
        {
            return false;
        }

        if (passage.End < end && (tokens[last].Tail > 0 || lexicon.Plural.Contains(tokens[last].Word)))
        {
            var next = IsLink(tokens.Written(passage.End)) ? passage.End + 1 : passage.End;
            return next < end && tokens[next].Has(TokenTraits.Capitalised) && !lexicon.Function.Contains(tokens[next].Word);
        }

        var before = passage.Start - 1;
        return passage.Start > start
            && !tokens.OpensSentence(before)
            && tokens[before].Length > 1
            && tokens[before].Word == 0
            && tokens[before].Tail == 0
            && tokens[before].Has(TokenTraits.Capitalised)
            && !tokens[before].Has(TokenTraits.Upper | TokenTraits.Hole)
            && (passage.Last == passage.Start || lexicon.Plural.Contains(tokens[last].Word));
    }

    // “Transport Access for Young Offenders”: two words in capitals and a small one lead up to it.
    private static bool IsTitled(BlockTokens tokens, int start, in Passage passage)
    {
        if (!tokens[passage.Start].Has(TokenTraits.Capitalised) || tokens[passage.Last].Has(TokenTraits.Upper))
        {
            return false;
        }

        var link = passage.Start - 1;
        while (link > start && !IsLink(tokens.Written(link)))
        {
            link--;
        }

        return link - start > 1 && CapitalisedWords(tokens, start, link) > 1;
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
    internal static bool Joins(BlockTokens tokens, int outer, int border)
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
        !tokens[at].Has(TokenTraits.Upper) && tokens.Gap(at).Trim() is "(" or ")" or ") (" or "&";

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
