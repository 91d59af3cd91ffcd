using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>Tells words that are spoken about from words that are used, and direct speech from the writer's own voice.</summary>
internal sealed class MentionGuard(MentionGuard.Signs signs, WordSet person, WordSet plural)
{
    private const int MostWordsOfMention = 6;
    private const int FewestWordsOfSpeech = 4;
    private const int YearDigits = 4;
    private const int MostWordsOfExample = 30;

    /// <summary>The word class whose phrases show that a whole text is about wording; what it quotes are examples.</summary>
    internal const string AboutWording = "wording";

    /// <summary>Patterns that show a mention; the quoted ones count only around quotation marks.</summary>
    internal sealed record Signs(
        GuardPatterns Before,
        GuardPatterns BeforeQuoted,
        GuardPatterns After,
        GuardPatterns AfterQuoted,
        GuardPatterns Sentence,
        GuardPatterns Document,
        GuardPatterns Lead,
        GuardPatterns Gloss,
        GuardPatterns ScareBefore);

    /// <summary>Finds lists of words under a heading or a line that says so.</summary>
    public WordLists Lists { get; } = new(signs);

    /// <summary>The patterns that show a mention.</summary>
    public Signs ShownBy { get; } = signs;

    /// <summary>Whether the match is spoken about, not used.</summary>
    public bool IsMentioned(BlockFacts facts, in Passage passage)
    {
        var quotation = QuotationAround(facts, passage);
        var (start, end) = quotation is { } span ? TokensIn(facts.Tokens, span, passage) : (passage.Start, passage.End);
        var quoted = quotation is not null && end - start <= MostWordsOfMention;
        return (quoted && IsWholeQuotation(passage, start, end) && !StandsBefore(facts, ShownBy.ScareBefore, start))
            || (quotation is not null && (IsTitle(facts.Tokens, start, end) || IsCited(facts.Tokens, start)))
            || StandsBefore(facts, ShownBy.Before, start)
            || (quotation is not null && StandsBefore(facts, ShownBy.Before, passage.Start))
            || StandsAfter(facts, ShownBy.After, end)
            || (quoted && (StandsBefore(facts, ShownBy.BeforeQuoted, start) || StandsAfter(facts, ShownBy.AfterQuoted, end)))
            || (quotation is not null && StandsBefore(facts, ShownBy.Document, start))
            || (quotation is not null && end - start <= MostWordsOfExample && facts.Setting.Is(AboutWording))
            || IsHeadword(facts, passage)
            || IsGlossed(facts, passage)
            || Lists.IsListed(facts, start)
            || StandsIn(facts, passage);
    }

    // A line of its own that is the word for somebody and nothing more, or “this or that”: the entry of a glossary or style guide.
    // A heading in the plural speaks of people: “Violent offenders” over a paragraph about them.
    private bool IsHeadword(BlockFacts facts, in Passage passage)
    {
        var tokens = passage.Tokens;
        if (!person.Contains(tokens[passage.Last].Word)
            || facts.Block.Scope is not (BlockScope.Paragraph or BlockScope.Heading or BlockScope.ListItem)
            || tokens.Count > MostWordsOfMention
            || tokens[passage.Start].Has(TokenTraits.Upper)
            || (facts.Block.Scope == BlockScope.Heading && plural.Contains(tokens[passage.Last].Word)))
        {
            return false;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var gloss = i >= passage.End && tokens[i].Before == Separator.Punctuation;
            if (gloss)
            {
                break;
            }

            if ((i < passage.Start || i >= passage.End) && !person.Contains(tokens[i].Word) && !IsLink(tokens.Written(i)) && !OpensTitle(tokens, i))
            {
                return false;
            }
        }

        return tokens.Text.Span.IndexOfAny('.', ':', '!') < 0;
    }

    // “Offender: say person.”, “Failed to attend – write ‘did not attend’.”: the line opens with the words and goes on to speak about them.
    private bool IsGlossed(BlockFacts facts, in Passage passage)
    {
        var next = passage.End;
        return OpensLine(facts.Tokens, passage.Start)
            && next < facts.Tokens.Count
            && (IsEntry(facts.Tokens, next) || (WordLists.IsMarked(facts.Tokens, next) && ShownBy.Gloss.StartsAt(facts.Matcher, facts.Tokens, next)));
    }

    // The entries of a glossary may be the lines of one paragraph.
    private static bool OpensLine(BlockTokens tokens, int at) => at == 0 || tokens.Gap(at).IndexOf('\n') >= 0;

    // “offender   Say person.”: a small word and, set apart like the column of a table, a sentence about it.
    private static bool IsEntry(BlockTokens tokens, int next)
    {
        var gap = tokens.Gap(next);
        return !tokens[0].Has(TokenTraits.Capitalised) && tokens[next].Has(TokenTraits.Capitalised)
            && gap.IndexOfAny('\n', '\r') < 0 && (gap.IndexOf('\t') >= 0 || gap.IndexOf("  ".AsSpan()) >= 0);
    }

    // “Help for the Homeless”: what is quoted in title case is a title or a heading.
    private static bool IsTitle(BlockTokens tokens, int start, int end)
    {
        var capitalised = 0;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Has(TokenTraits.Upper) || (tokens[i].Length >= 4 && !tokens[i].Has(TokenTraits.Capitalised)))
            {
                return false;
            }

            capitalised += tokens[i].Has(TokenTraits.Capitalised) ? 1 : 0;
        }

        return capitalised > 1;
    }

    // “Lowe, P. (2019) ‘Drug users and the state’”: what is quoted behind a year in brackets was published then.
    private static bool IsCited(BlockTokens tokens, int start) =>
        start > 1 && tokens[start - 1].Has(TokenTraits.Number) && tokens[start - 1].Length == YearDigits
        && tokens.Gap(start - 1).EndsWith("(".AsSpan()) && tokens.Gap(start)[0] == ')';

    // “The Addict”: capitals throughout a line of its own, as on an inn sign.
    private static bool OpensTitle(BlockTokens tokens, int at) =>
        at == 0 && tokens.Count == 2 && tokens[1].Has(TokenTraits.Capitalised) && WordHash.FoldsTo(tokens.Written(0), "the");

    private static bool IsLink(ReadOnlySpan<char> word) => WordHash.FoldsTo(word, "or") || WordHash.FoldsTo(word, "ex");

    /// <summary>Whether the match stands in direct speech or a longer quotation.</summary>
    public static bool IsSpoken(BlockFacts facts, in Passage passage)
    {
        if (facts.Block.Scope == BlockScope.Quotation)
        {
            return true;
        }

        return QuotationAround(facts, passage) is { } span
            && TokensIn(facts.Tokens, span, passage) is var (start, end) && end - start >= FewestWordsOfSpeech;
    }

    private static TextSpan? QuotationAround(BlockFacts facts, in Passage passage)
    {
        var phrase = passage.Span;
        foreach (var quotation in facts.Quotations)
        {
            if (quotation.Start <= phrase.Start && phrase.End <= quotation.End)
            {
                return quotation;
            }
        }

        return null;
    }

    private static (int Start, int End) TokensIn(BlockTokens tokens, TextSpan span, in Passage passage)
    {
        int start = passage.Start, end = passage.End;
        while (start > 0 && tokens[start - 1].Start > span.Start)
        {
            start--;
        }

        while (end < tokens.Count && tokens[end].Start < span.End)
        {
            end++;
        }

        return (start, end);
    }

    // A quotation that is the phrase and hardly more speaks about the words.
    private static bool IsWholeQuotation(in Passage passage, int start, int end) =>
        end - start <= passage.End - passage.Start + 2 && end - start < FewestWordsOfSpeech;

    private static bool StandsBefore(BlockFacts facts, GuardPatterns patterns, int start) =>
        patterns.EndsAt(facts.Matcher, facts.Tokens, start);

    private static bool StandsAfter(BlockFacts facts, GuardPatterns patterns, int end) =>
        patterns.StartsAt(facts.Matcher, facts.Tokens, end);

    private bool StandsIn(BlockFacts facts, in Passage passage) =>
        ShownBy.Sentence.Anywhere(facts.Matcher, facts.Tokens, passage.SentenceStart, passage.SentenceEnd);
}
