using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Guards;

/// <summary>
/// Finds who acts: walks left from the match over adverbs and auxiliaries to the noun phrase before it, and takes its head.
/// A rule of thumb over word classes, not a parser; where it cannot tell, it says so with <see cref="SubjectKind.Unknown"/>.
/// </summary>
internal sealed class SubjectFinder(Lexicon lexicon)
{
    private const int MostWordsOfPhrase = 9;

    /// <summary>Who acts in the match (for a passive, who is acted upon).</summary>
    public SubjectKind Find(in Passage passage)
    {
        var tokens = passage.Tokens;
        var first = passage.SentenceStart;
        var at = SkipAuxiliaries(tokens, passage.Start - 1, first);
        if (at < first)
        {
            return SubjectKind.Unknown;
        }

        // “That is lazy.”: what opens the sentence and has a verb behind it is spoken of, not joined on.
        if (at == first && IsWord(tokens, at, "that") && at + 1 < passage.Start && IsAuxiliary(tokens, at + 1))
        {
            return SubjectKind.Thing;
        }

        if (Is(lexicon.Conjunction, tokens, at) || Is(lexicon.Preposition, tokens, at))
        {
            return Elsewhere(passage, first, at);
        }

        // A name in quotation marks goes on with what is said of it: “Job “{0}” failed”.
        var isApart = tokens[at + 1].Before == Separator.Punctuation && tokens.Gap(at + 1) is not (['"' or '\'' or '”' or '’', ' '] or ['"' or '\'' or '”' or '’']);
        return isApart ? AcrossComma(passage, first, at) : OfPhrase(tokens, first, at);
    }

    private int SkipAuxiliaries(BlockTokens tokens, int at, int first)
    {
        while (at >= first)
        {
            if (IsAuxiliary(tokens, at) || Is(lexicon.Adverb, tokens, at))
            {
                at--;
            }
            else if (at - 1 >= first && IsWord(tokens, at, "to") && !IsNominal(tokens, at - 1))
            {
                // “continues to fail”, “has begun to refuse”: the first verb's subject is the second one's too.
                at -= 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // The head of the noun phrase that ends at a token.
    private SubjectKind OfPhrase(BlockTokens tokens, int first, int at)
    {
        if (tokens[at].Has(TokenTraits.Hole))
        {
            return OfHole(tokens, first, at);
        }

        if (Pronoun(tokens, at) is { } pronoun)
        {
            return pronoun;
        }

        if (IsWord(tokens, at, "who") || IsWord(tokens, at, "that") || IsWord(tokens, at, "which"))
        {
            return OfRelative(tokens, first, at);
        }

        if (Is(lexicon.Determiner, tokens, at))
        {
            return SubjectKind.Unknown;
        }

        var start = at;
        var preposition = -1;
        while (start > first && at - start < MostWordsOfPhrase && tokens[start].Before is not Separator.Punctuation && !EndsPhrase(tokens, start - 1))
        {
            start--;
            preposition = Is(lexicon.Preposition, tokens, start) ? start : preposition;
        }

        var head = preposition > start && !Is(lexicon.Quantity, tokens, preposition - 1) && !Is(lexicon.Determiner, tokens, preposition - 1) ? preposition - 1 : at;
        return OfNoun(tokens, head, first);
    }

    private SubjectKind OfRelative(BlockTokens tokens, int first, int at)
    {
        if (at - 1 < first)
        {
            return IsWord(tokens, at, "who") ? SubjectKind.Person : SubjectKind.Thing;
        }

        var antecedent = OfPhrase(tokens, first, at - 1);
        return antecedent is SubjectKind.Thing or SubjectKind.Unknown && IsWord(tokens, at, "who") ? SubjectKind.Person : antecedent;
    }

    // “He came late, was rude and refused to …”, “after failing to …, she …”: the subject stands further off.
    private SubjectKind Elsewhere(in Passage passage, int first, int at)
    {
        var tokens = passage.Tokens;
        for (var i = at - 1; i >= first; i--)
        {
            if (Pronoun(tokens, i) is { } left && !Is(lexicon.Possessive, tokens, i))
            {
                return left;
            }
        }

        for (var i = at - 1; i >= first; i--)
        {
            if (OfNoun(tokens, i, first) is var kind and not SubjectKind.Thing)
            {
                return kind;
            }
        }

        if (passage.SentenceStart == at || at == first)
        {
            var end = Math.Min(passage.SentenceEnd, passage.End + 14);
            for (var i = passage.End; i < end; i++)
            {
                if (Classify(tokens, i, first) is { } right)
                {
                    return right;
                }
            }
        }

        return at > first ? SubjectKind.Thing : SubjectKind.Unknown;
    }

    private SubjectKind AcrossComma(in Passage passage, int first, int at)
    {
        var direct = OfPhrase(passage.Tokens, first, at);
        return direct is SubjectKind.Thing or SubjectKind.Unknown ? Elsewhere(passage, first, at + 1) : direct;
    }

    // What will be filled in is a person, unless its name or the word before it says otherwise: “{order.Number}”, “Computer “{0}””, “this {kind}”.
    private SubjectKind OfHole(BlockTokens tokens, int first, int at)
    {
        if (at > first && tokens[at].Before == Separator.Space && (IsWord(tokens, at - 1, "this") || IsWord(tokens, at - 1, "the")))
        {
            return SubjectKind.Thing;
        }

        var noun = at > first && IsBesideNoun(tokens, at) ? Classify(tokens, at - 1, first) ?? SubjectKind.Thing : SubjectKind.Unknown;
        var isThing = HoleName.IsThing(tokens.Written(at)) || (noun == SubjectKind.Thing && HoleName.IsNumber(tokens.Written(at)));
        return noun == SubjectKind.Service && HoleName.IsNumber(tokens.Written(at)) && !tokens[at - 1].Has(TokenTraits.Upper) ? noun
            : !isThing ? SubjectKind.Person
            : noun is SubjectKind.Person or SubjectKind.Service ? noun
            : SubjectKind.Thing;
    }

    // Whether nothing but a space, and a quotation mark perhaps, stands between a token and a noun before it.
    private bool IsBesideNoun(BlockTokens tokens, int at) =>
        tokens.Gap(at) is [' '] or [' ', '"' or '\'' or '“' or '‘']
        && !tokens[at - 1].Has(TokenTraits.Hole) && !Is(lexicon.Function, tokens, at - 1) && !Is(lexicon.Adverb, tokens, at - 1);

    private SubjectKind OfNoun(BlockTokens tokens, int at, int first) =>
        Classify(tokens, at, first) ?? SubjectKind.Thing;

    // What a single word says about who it is; null when it says nothing.
    private SubjectKind? Classify(BlockTokens tokens, int at, int first)
    {
        ref readonly var token = ref tokens[at];
        if (token.Has(TokenTraits.Hole))
        {
            return OfHole(tokens, first, at) is var hole and not SubjectKind.Thing ? hole : null;
        }

        if (Pronoun(tokens, at) is { } pronoun)
        {
            return pronoun;
        }

        if (Is(lexicon.Staff, tokens, at))
        {
            return SubjectKind.Service;
        }

        if (Is(lexicon.Person, tokens, at))
        {
            return SubjectKind.Person;
        }

        if (!token.Has(TokenTraits.Capitalised) || token.Has(TokenTraits.Opaque))
        {
            return null;
        }

        return IsPersonsName(tokens, at, first) ? HoldsPost(tokens, at, first) ? SubjectKind.Service : SubjectKind.Person
            : token.Has(TokenTraits.Upper) || Is(lexicon.NameMaker, tokens, at) ? SubjectKind.Service
            : null;
    }

    // A given name, or what follows a title, a given name or an initial: “Dean”, “Mr Anning”, “Dean Anning”, “Mr T. Anning”.
    private bool IsPersonsName(BlockTokens tokens, int at, int first)
    {
        if (Is(lexicon.GivenName, tokens, at))
        {
            return true;
        }

        var before = at - 1;
        while (before >= first && tokens[before].Length == 1 && tokens[before].Has(TokenTraits.Capitalised))
        {
            before--;
        }

        return before >= first && (Is(lexicon.Title, tokens, before) || Is(lexicon.GivenName, tokens, before));
    }

    // “Justice Secretary Alex Norton”, “PC Wood”: a post stands before the name, in the same capitals.
    private bool HoldsPost(BlockTokens tokens, int at, int first)
    {
        for (var i = at - 1; i >= first && tokens[i].Has(TokenTraits.Capitalised) && tokens[i + 1].Before == Separator.Space; i--)
        {
            if (Is(lexicon.Staff, tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private SubjectKind? Pronoun(BlockTokens tokens, int at) =>
        Is(lexicon.ReaderPronoun, tokens, at) ? SubjectKind.Reader
        : Is(lexicon.ServicePronoun, tokens, at) ? SubjectKind.Service
        : IsWord(tokens, at, "who") ? null
        : Is(lexicon.PersonPronoun, tokens, at) || IsWord(tokens, at, "his") || IsWord(tokens, at, "their") ? SubjectKind.Person
        : Is(lexicon.ThingPronoun, tokens, at) && !IsWord(tokens, at, "which") ? SubjectKind.Thing
        : null;

    private bool EndsPhrase(BlockTokens tokens, int at) =>
        IsAuxiliary(tokens, at) || Is(lexicon.Conjunction, tokens, at) || (Is(lexicon.Pronoun, tokens, at) && !Is(lexicon.Determiner, tokens, at));

    private bool IsAuxiliary(BlockTokens tokens, int at) =>
        Is(lexicon.Be, tokens, at) || Is(lexicon.Have, tokens, at) || Is(lexicon.Do, tokens, at) || Is(lexicon.Modal, tokens, at) || Is(lexicon.Negation, tokens, at);

    private bool IsNominal(BlockTokens tokens, int at) =>
        Is(lexicon.Determiner, tokens, at) || Is(lexicon.Preposition, tokens, at) || Is(lexicon.Person, tokens, at) || Is(lexicon.Pronoun, tokens, at) || Is(lexicon.Conjunction, tokens, at);

    private static bool Is(WordSet set, BlockTokens tokens, int at) => set.Contains(tokens[at].Word, tokens.Written(at));

    private static bool IsWord(BlockTokens tokens, int at, string word) => WordHash.FoldsTo(tokens.Written(at), word);
}
