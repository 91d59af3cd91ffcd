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
        return lexicon.Plural.Contains(tokens[last].Word, default) || tokens[last].Tail > 0 ? WordRole.Noun
            : DescribesNext(tokens, last) || IsPredicate(passage) ? WordRole.Adjective
            : WordRole.Noun;
    }

    /// <summary>Whether the word at <paramref name="at"/> stands directly before a word that it describes. A plural never does.</summary>
    public bool DescribesNext(BlockTokens tokens, int at)
    {
        var next = at + 1;
        if (next >= tokens.Count || tokens[at].Tail > 0 || lexicon.Plural.Contains(tokens[at].Word, default) || tokens[next].Before is not (Separator.Space or Separator.Hyphen))
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

    private static bool LooksLikePastVerb(ReadOnlySpan<char> written)
    {
        var word = WordHash.Fold(written);
        return Verbs.Recognise(word).Any(reading => reading.Listed && reading.Form == VerbForm.Past);
    }
}
