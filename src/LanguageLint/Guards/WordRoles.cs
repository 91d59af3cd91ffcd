using LanguageLint.Matching;
using LanguageLint.Rules;
using LanguageLint.Wording;

namespace LanguageLint.Guards;

/// <summary>Tells from the neighbours whether a word names somebody or describes the next word.</summary>
internal sealed class WordRoles(Lexicon lexicon)
{
    /// <summary>The role of the match's last word.</summary>
    public WordRole RoleOf(in Passage passage)
    {
        var tokens = passage.Tokens;
        var last = passage.Last;
        var plural = lexicon.Plural.Contains(tokens[last].Word, default);
        if (DescribesNext(tokens, last))
        {
            return plural && !FollowsDeterminer(passage) ? WordRole.Noun : WordRole.Adjective;
        }

        return plural || tokens[last].Tail > 0 || !IsPredicate(passage) ? WordRole.Noun : WordRole.Adjective;
    }

    /// <summary>Whether the word at <paramref name="at"/> stands directly before a word that it describes.</summary>
    public bool DescribesNext(BlockTokens tokens, int at)
    {
        var next = at + 1;
        if (next >= tokens.Count || tokens[at].Tail > 0 || tokens[next].Before is not (Separator.Space or Separator.Hyphen))
        {
            return false;
        }

        ref readonly var token = ref tokens[next];
        var written = tokens.Written(next);
        return !token.Has(TokenTraits.Hole | TokenTraits.Opaque | TokenTraits.Number)
            && !lexicon.Function.Contains(token.Word, default)
            && !lexicon.Adverb.Contains(token.Word, written)
            && !LooksLikePastVerb(written);
    }

    // “this is criminal”, “very criminal”: no determiner or describing word before it makes it a noun.
    private bool IsPredicate(in Passage passage)
    {
        if (passage.Start == 0 || passage.End - passage.Start > 1 || passage.Tokens.OpensSentence(passage.Start))
        {
            return false;
        }

        var before = passage.Start - 1;
        var word = passage.Tokens[before].Word;
        return lexicon.Be.Contains(word, default) || lexicon.Adverb.Contains(word, passage.Tokens.Written(before));
    }

    private bool FollowsDeterminer(in Passage passage) =>
        passage.Start > 0 && passage.Tokens[passage.Start].Before == Separator.Space
        && lexicon.Determiner.Contains(passage.Tokens[passage.Start - 1].Word, default);

    private static bool LooksLikePastVerb(ReadOnlySpan<char> written)
    {
        var word = WordHash.Fold(written);
        return Verbs.Recognise(word).Any(reading => reading.Listed && reading.Form == VerbForm.Past);
    }
}
