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
        return lexicon.Plural.Contains(tokens[last].Word) || tokens[last].Tail > 0 ? WordRole.Noun
            : DescribesNext(tokens, last) || IsPredicate(passage) ? WordRole.Adjective
            : WordRole.Noun;
    }

    /// <summary>Whether the word at <paramref name="at"/> stands directly before a word that it describes. A plural never does.</summary>
    public bool DescribesNext(BlockTokens tokens, int at)
    {
        var next = at + 1;
        if (next >= tokens.Count || tokens[at].Tail > 0 || lexicon.Plural.Contains(tokens[at].Word) || tokens[next].Before is not (Separator.Space or Separator.Hyphen))
        {
            return false;
        }

        ref readonly var token = ref tokens[next];
        var written = tokens.Written(next);
        return !token.Has(TokenTraits.Hole | TokenTraits.Opaque | TokenTraits.Number)
            && !lexicon.Function.Contains(token.Word)
            && !lexicon.Adverb.Contains(token.Word, written)
            && !IsPastVerb(written)
            && !IsPresentVerb(tokens, next);
    }

    // “the offender fails to …”, “a criminal knows the …”: what follows the verb tells it from a plural noun, as in “offender records”;
    // so does what stands before the name, for one person is “the”, “an” or “his” unless the sentence opens with it: “jobs for people with criminal records to show”.
    private bool IsPresentVerb(BlockTokens tokens, int at)
    {
        var after = at + 1;
        return after < tokens.Count
            && (tokens.OpensSentence(at - 1) || !lexicon.Preposition.Contains(tokens[at - 2].Word, tokens.Written(at - 2)))
            && tokens[after].Before == Separator.Space
            && (WordHash.FoldsTo(tokens.Written(after), "to")
                || lexicon.Determiner.Contains(tokens[after].Word)
                || lexicon.Pronoun.Contains(tokens[after].Word))
            && Verbs.Recognise(WordHash.Fold(tokens.Written(at))).Any(reading => reading.Listed && reading.Form == VerbForm.ThirdPerson);
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

    private static bool IsPastVerb(ReadOnlySpan<char> written)
    {
        var word = WordHash.Fold(written);
        return Verbs.Recognise(word).Any(reading => reading.Listed && reading.Form == VerbForm.Past);
    }
}
