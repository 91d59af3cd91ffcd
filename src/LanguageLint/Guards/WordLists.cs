using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>Tells words that stand in a list of words: after “rather than”, after “Avoid:”, or under a heading such as “Words we no longer use”.</summary>
internal sealed class WordLists(MentionGuard.Signs signs)
{
    private const int MostWordsOfItem = 4;
    private const int MostWordsOfLead = 16;
    private const int MostWordsListed = 25;

    /// <summary>What a list of words is under, as the blocks of a document are read.</summary>
    public enum Opening
    {
        /// <summary>Nothing: ordinary text.</summary>
        None,
        /// <summary>A line that ends in a colon: the list ends with its last item.</summary>
        Line,
        /// <summary>A heading: the list ends at the next one.</summary>
        Heading,
    }

    /// <summary>Whether the phrase at a token stands in a list inside its sentence, or in a block that opens with such a lead.</summary>
    public bool IsListed(BlockFacts facts, int start)
    {
        var tokens = facts.Tokens;
        if (start < tokens.Count && IsLed(facts, start))
        {
            return true;
        }

        var first = tokens.SentenceStart(start);
        var words = 0;
        var listed = false;
        for (var at = start; at > first && words <= MostWordsOfItem; at--, words++)
        {
            if (tokens[at].Before == Separator.Punctuation || IsJoin(tokens.Written(at - 1)))
            {
                words = 0;
                listed = true;
            }

            if (listed && (signs.Before.EndsAt(facts.Matcher, tokens, at) || (IsMarked(tokens, at) && signs.Lead.EndsAt(facts.Matcher, tokens, at))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What list the blocks after this one belong to.</summary>
    public Opening After(TextBlock block, BlockTokens tokens, PatternMatcher matcher, Opening before)
    {
        var heading = block.Scope == BlockScope.Heading;
        if (tokens.Count is > 0 and <= MostWordsOfLead && (heading || block.Text.Span.TrimEnd().EndsWith(":".AsSpan())))
        {
            var opens = signs.Sentence.Anywhere(matcher, tokens, 0, tokens.Count) || signs.Lead.Closes(matcher, tokens, whole: heading);
            return !opens ? Opening.None : heading ? Opening.Heading : Opening.Line;
        }

        return heading || (before == Opening.Line && !IsItem(block, tokens)) ? Opening.None : before;
    }

    /// <summary>Whether a block is an item of a list of words, if one is open.</summary>
    public static bool IsItem(TextBlock block, BlockTokens tokens) =>
        tokens.Count <= MostWordsListed
        && (block.Scope is BlockScope.ListItem or BlockScope.TableCell or BlockScope.TableHeading
            || (tokens.Count <= MostWordsOfItem * 2 && !block.Text.Span.TrimEnd().EndsWith(".".AsSpan())));

    /// <summary>Whether a colon, a dash, an arrow, a bar or a bracket stands before a token.</summary>
    public static bool IsMarked(BlockTokens tokens, int at) =>
        at > 0 && tokens[at].Before == Separator.Punctuation
        && tokens.Text.Span.Slice(tokens[at - 1].TailEnd, tokens[at].Start - tokens[at - 1].TailEnd).IndexOfAny(":–—→=(|".AsSpan()) >= 0;

    // “Not this: you failed to attend.”: the lead opens the block, and all that follows is shown, not said.
    private bool IsLed(BlockFacts facts, int start)
    {
        for (var at = 1; at <= start && at <= MostWordsOfItem; at++)
        {
            if (IsMarked(facts.Tokens, at))
            {
                return signs.Lead.Covers(facts.Matcher, facts.Tokens, at);
            }
        }

        return false;
    }

    private static bool IsJoin(ReadOnlySpan<char> word) => WordHash.FoldsTo(word, "or") || WordHash.FoldsTo(word, "and") || WordHash.FoldsTo(word, "nor");
}
