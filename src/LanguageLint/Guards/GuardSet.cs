using LanguageLint.Matching;
using LanguageLint.Rules;

namespace LanguageLint.Guards;

/// <summary>The guards that hold for every rule, compiled once for a rule set.</summary>
internal sealed class GuardSet(
    Lexicon lexicon, NameGuard names, MentionGuard mentions, GuardPatterns statutory, GuardPatterns deniedBefore, GuardPatterns deniedSentence,
    IReadOnlyDictionary<string, GuardPatterns> settings)
{
    public NameGuard Names { get; } = names;

    public MentionGuard Mentions { get; } = mentions;

    /// <summary>Signs of a sentence that the law fixes.</summary>
    public GuardPatterns Statutory { get; } = statutory;

    /// <summary>Signs directly before a label that the writer denies it, or speaks of himself or herself.</summary>
    public GuardPatterns DeniedBefore { get; } = deniedBefore;

    /// <summary>Signs anywhere in a sentence that the writer denies what it says.</summary>
    public GuardPatterns DeniedSentence { get; } = deniedSentence;

    /// <summary>The signs of each setting that a rule asks for, by the name of its word class.</summary>
    public IReadOnlyDictionary<string, GuardPatterns> Settings { get; } = settings;

    public SubjectFinder Subjects { get; } = new(lexicon);

    public WordRoles Roles { get; } = new(lexicon);

    /// <summary>Whom the match's sentence speaks to.</summary>
    public Addressee AddresseeOf(in Passage passage)
    {
        for (var i = passage.SentenceStart; i < passage.SentenceEnd; i++)
        {
            if (lexicon.ReaderPronoun.Contains(passage.Tokens[i].Word))
            {
                return Addressee.Reader;
            }
        }

        return Addressee.People;
    }

    /// <summary>The built-in guard that lets the match pass; null when none does.</summary>
    public string? Passes(BlockFacts facts, in Passage passage, RuleCategory category, CaseGuards own, string? ignored = null)
    {
        if (ignored != "name" && !own.IsWithout("name") && Names.Protects(facts, passage))
        {
            return "name";
        }

        if (ignored != "mention" && !own.IsWithout("mention") && Mentions.IsMentioned(facts, passage))
        {
            return "mention";
        }

        return ignored != "denied" && !own.IsWithout("denied") && IsDenied(facts, passage, category)
            ? "denied"
            : null;
    }

    /// <summary>The guard that softens a hit to a note (<c>statutory</c>, <c>quotation</c>); null when none does.</summary>
    public string? Softens(BlockFacts facts, in Passage passage, CaseGuards own)
    {
        if (!own.IsWithout("statutory") && Statutory.Anywhere(facts.Matcher, facts.Tokens, passage.SentenceStart, passage.SentenceEnd))
        {
            return "statutory";
        }

        return !own.IsWithout("quotation") && MentionGuard.IsSpoken(facts, passage) ? "quotation" : null;
    }

    // “is not a criminal”, “nobody is a lost cause”, “I was an addict”: the writer says it is not so, or speaks of himself or herself.
    private bool IsDenied(BlockFacts facts, in Passage passage, RuleCategory category)
    {
        var named = category is RuleCategory.Labelling or RuleCategory.FixedIdentity or RuleCategory.Othering;
        if (!named && category != RuleCategory.Deficit)
        {
            return false;
        }

        if (DeniedSentence.Anywhere(facts.Matcher, facts.Tokens, passage.SentenceStart, passage.SentenceEnd))
        {
            return true;
        }

        if (!named || DeniedBefore.EndsAt(facts.Matcher, facts.Tokens, passage.Start))
        {
            return named;
        }

        var tokens = passage.Tokens;
        var at = passage.Start - 1;
        var first = passage.SentenceStart;

        // “open to all, not just criminals” leaves the name standing; “not just a criminal” does not.
        if (at >= first && (WordHash.FoldsTo(tokens.Written(at), "just") || WordHash.FoldsTo(tokens.Written(at), "only")))
        {
            return false;
        }

        while (at >= first && (Is(lexicon.Determiner, at) || Is(lexicon.Adverb, at)) && !Is(lexicon.Negation, at) && !WordHash.FoldsTo(tokens.Written(at), "longer"))
        {
            at--;
        }

        if (at >= first && WordHash.FoldsTo(tokens.Written(at), "longer"))
        {
            at--;
        }

        if (at > first && Is(lexicon.Be, at) && IsNobody(tokens, at - 1, first))
        {
            return true;
        }

        // “nobody is a hopeless case”: the verb belongs to the match.
        if (at >= first && at + 1 == passage.Start && Is(lexicon.Be, passage.Start) && IsNobody(tokens, at, first))
        {
            return true;
        }

        if (IsAnsweredNo(tokens, passage))
        {
            return true;
        }

        return at >= first && Is(lexicon.Negation, at) && !WordHash.FoldsTo(tokens.Written(at), "without") && !WordHash.FoldsTo(tokens.Written(at), "hardly")
            && (at + 1 < passage.Start || !WordHash.FoldsTo(tokens.Written(at), "no") || (at > first && Is(lexicon.Be, at - 1) && !IsThere(tokens, at - 2, first)));

        bool Is(WordSet set, int index) => set.Contains(tokens[index].Word, tokens.Written(index));
    }

    // “there are no offenders here” counts them; “he is no offender” denies.
    private static bool IsThere(BlockTokens tokens, int at, int first) => at >= first && WordHash.FoldsTo(tokens.Written(at), "there");

    // “An offender? No: a father.”
    private static bool IsAnsweredNo(BlockTokens tokens, in Passage passage) =>
        passage.End < tokens.Count && tokens.OpensSentence(passage.End) && tokens.Gap(passage.End).IndexOf('?') >= 0 && WordHash.FoldsTo(tokens.Written(passage.End), "no");

    // “nobody”, “none”, “no one”, “no child”.
    private static bool IsNobody(BlockTokens tokens, int at, int first) =>
        WordHash.FoldsTo(tokens.Written(at), "nobody")
        || WordHash.FoldsTo(tokens.Written(at), "none")
        || (at > first && WordHash.FoldsTo(tokens.Written(at - 1), "no"));
}
