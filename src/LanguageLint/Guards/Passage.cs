using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Guards;

/// <summary>A match in its block, as guards and wording see it.</summary>
/// <param name="Tokens">The block's words.</param>
/// <param name="Start">Index of the match's first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Verb">Index of the verb whose form the wording follows; -1 when the pattern has none.</param>
/// <param name="Noun">Index of the noun whose number the wording follows; -1 when the pattern has none.</param>
internal readonly record struct Passage(BlockTokens Tokens, int Start, int End, int Verb, int Noun)
{
    public int Last => End - 1;

    public int SentenceStart => Tokens.SentenceStart(Start);

    public int SentenceEnd => Tokens.SentenceEnd(Last);

    /// <summary>The phrase: a possessive ending belongs to it when its last word is its noun.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tokens[Start].Start, Noun == Last ? Tokens[Last].TailEnd : Tokens[Last].End);
}
