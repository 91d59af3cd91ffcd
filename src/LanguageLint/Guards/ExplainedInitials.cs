using LanguageLint.Matching;

namespace LanguageLint.Guards;

/// <summary>
/// The initials that a document has explained up to here: <c>rehabilitation activity requirement (RAR)</c> or <c>RAR (activity days in your order)</c>.
/// One for each reading of a document.
/// </summary>
internal sealed class ExplainedInitials
{
    private const int FewestWords = 2;
    private const int LongestInitials = 7;

    private readonly HashSet<string> _explained = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in a block.</summary>
    public void Read(BlockTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsInitials(tokens, i) && (StandsAfterItsWords(tokens, i) || StandsBeforeItsWords(tokens, i)))
            {
                _explained.Add(tokens.Written(i).ToString());
            }
        }
    }

    /// <summary>Whether a phrase holds initials that have been explained.</summary>
    public bool Explain(in Passage passage)
    {
        for (var i = passage.Start; i < passage.End && _explained.Count > 0; i++)
        {
            if (IsInitials(passage.Tokens, i) && _explained.Contains(passage.Tokens.Written(i).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is short and has two capitals or more: RAR, OASys.</summary>
    public static bool IsInitials(BlockTokens tokens, int index)
    {
        if (!tokens[index].Has(TokenTraits.Capitalised) || tokens[index].Length > LongestInitials)
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in tokens.Written(index))
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    // The words before the bracket start with the first of the initials, as many words back as there are initials or a little more.
    private static bool StandsAfterItsWords(BlockTokens tokens, int index)
    {
        var text = tokens.Text.Span;
        var token = tokens[index];
        if (token.Start == 0 || text[token.Start - 1] != '(' || token.End >= text.Length || text[token.End] != ')')
        {
            return false;
        }

        var first = WordHash.Fold(text[token.Start]);
        for (var i = index - FewestWords; i >= 0 && i >= index - token.Length - 3; i--)
        {
            if (WordHash.Fold(tokens.Written(i)[0]) == first)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsBeforeItsWords(BlockTokens tokens, int index)
    {
        if (index + FewestWords >= tokens.Count)
        {
            return false;
        }

        var between = tokens.Text.Span.Slice(tokens[index].End, tokens[index + 1].Start - tokens[index].End);
        return between.Trim().SequenceEqual("(".AsSpan()) && tokens[index + FewestWords].Before is Separator.Space or Separator.Hyphen;
    }
}
