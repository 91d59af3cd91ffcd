using LanguageLint.Guards;
using LanguageLint.Matching;

namespace LanguageLint.Wording;

/// <summary>The form of the match's verb.</summary>
/// <param name="Form">The form as written.</param>
/// <param name="Finite">Whether it carries tense by itself, so that its denial needs <c>do</c>.</param>
internal readonly record struct VerbUse(VerbForm Form, bool Finite);

/// <summary>Reads number and tense off a match and the words before it.</summary>
internal sealed class MatchGrammar(Lexicon lexicon)
{
    private const int MostWordsOfAside = 6;

    /// <summary>Whether the noun speaks of more than one; false for a match without a noun.</summary>
    public bool IsPlural(in Passage passage) =>
        passage.Noun >= 0 && lexicon.Plural.Contains(passage.Tokens[passage.Noun].Word);

    /// <summary>Whether the match ends in a possessive noun.</summary>
    public static bool IsPossessive(in Passage passage) =>
        passage.Noun >= 0 && passage.Noun == passage.Last && passage.Tokens[passage.Last].Tail > 0;

    /// <summary>The form of the match's verb; null for a match without one, or in a form that cannot be told.</summary>
    public VerbUse? UseOfVerb(in Passage passage)
    {
        if (passage.Verb < 0)
        {
            return null;
        }

        var tokens = passage.Tokens;
        var forms = Verbs.Recognise(WordHash.Fold(tokens.Written(passage.Verb))).Select(reading => reading.Form).ToList();
        var before = passage.Verb - 1;
        var first = tokens.SentenceStart(passage.Verb);
        while (before >= first && (Is(lexicon.Adverb, before) || Is(lexicon.Negation, before)) && !IsAuxiliary(before))
        {
            before--;
        }

        before = BeforeAside(before);
        if (before >= first)
        {
            if (forms.Contains(VerbForm.Base) && (Is(lexicon.Modal, before) || Is(lexicon.Do, before) || WordHash.FoldsTo(tokens.Written(before), "to")))
            {
                return new VerbUse(VerbForm.Base, Finite: false);
            }

            if (forms.Contains(VerbForm.PastParticiple) && (Is(lexicon.Have, before) || Is(lexicon.Be, before)))
            {
                return new VerbUse(VerbForm.PastParticiple, Finite: false);
            }
        }

        return forms.Contains(VerbForm.Past) ? new VerbUse(VerbForm.Past, Finite: true)
            : forms.Contains(VerbForm.ThirdPerson) ? new VerbUse(VerbForm.ThirdPerson, Finite: true)
            : forms.Contains(VerbForm.PresentParticiple) ? new VerbUse(VerbForm.PresentParticiple, Finite: false)
            : forms.Contains(VerbForm.Base) ? new VerbUse(VerbForm.Base, Finite: true)
            : forms.Contains(VerbForm.PastParticiple) ? new VerbUse(VerbForm.PastParticiple, Finite: false)
            : null;

        // “has, without reasonable excuse, failed”: the auxiliary stands before the aside.
        int BeforeAside(int at)
        {
            for (var i = at; i > first && at - i < MostWordsOfAside; i--)
            {
                if (WordHash.FoldsTo(tokens.Written(i), "without"))
                {
                    return IsAuxiliary(i - 1) ? i - 1 : at;
                }
            }

            return at;
        }

        bool Is(WordSet set, int at) => set.Contains(tokens[at].Word, tokens.Written(at));

        bool IsAuxiliary(int at) => Is(lexicon.Be, at) || Is(lexicon.Have, at) || Is(lexicon.Do, at) || Is(lexicon.Modal, at);
    }
}
