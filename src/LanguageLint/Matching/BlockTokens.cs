namespace LanguageLint.Matching;

/// <summary>A block's text and its words, as guards and patterns see them.</summary>
internal sealed class BlockTokens(ReadOnlyMemory<char> text, TokenList tokens)
{
    public ReadOnlyMemory<char> Text { get; } = text;

    public int Count => tokens.Count;

    /// <summary>The words in a row.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.AsSpan();

    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>The word as written, without a possessive ending.</summary>
    public ReadOnlySpan<char> Written(int index) => Text.Span.Slice(tokens[index].Start, tokens[index].Length);

    /// <summary>What stands between a token and the one before it, as written; not for the first token.</summary>
    public ReadOnlySpan<char> Gap(int index) => Text.Span.Slice(tokens[index - 1].TailEnd, tokens[index].Start - tokens[index - 1].TailEnd);

    /// <summary>Index of the first token of the sentence that holds a token, but no less than <paramref name="least"/>.</summary>
    public int SentenceStart(int index, int least = 0)
    {
        while (index > 0 && index > least && tokens[index].Before != Separator.Sentence)
        {
            index--;
        }

        return index;
    }

    /// <summary>Index after the last token of the sentence that holds a token.</summary>
    public int SentenceEnd(int index)
    {
        do
        {
            index++;
        }
        while (index < tokens.Count && tokens[index].Before != Separator.Sentence);

        return index;
    }

    /// <summary>Whether the token opens a sentence.</summary>
    public bool OpensSentence(int index) => index == 0 || tokens[index].Before == Separator.Sentence;
}
