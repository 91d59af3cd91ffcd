using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Checks;

/// <summary>Cuts the body of a document into sentences and runs of capitals, and counts them.</summary>
internal sealed class ProseMeasure
{
    private const int LongWord = 5;

    private readonly List<Sentence> _sentences = [];
    private readonly List<CapitalRun> _capitals = [];

    public ProseMeasure(Document document, Tokenizer tokenizer)
    {
        var list = new TokenList();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (DocumentFacts.IsBody(block))
            {
                tokenizer.Tokenize(block.Text.Span, block.Holes, list);
                Read(block, i, new BlockTokens(block.Text, list));
            }
        }
    }

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public IReadOnlyList<CapitalRun> CapitalRuns => _capitals;

    private void Read(TextBlock block, int index, BlockTokens tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = tokens.SentenceEnd(start);
            ReadSentence(block, index, tokens, start, end);
            ReadCapitals(index, tokens, start, end);
            start = end;
        }
    }

    private void ReadSentence(TextBlock block, int index, BlockTokens tokens, int start, int end)
    {
        int words = 0, syllables = 0;
        for (var i = start; i < end; i++)
        {
            var before = tokens[i].Before;
            words += i == start || before is not (Separator.None or Separator.Hyphen) ? 1 : 0;
            syllables += before == Separator.None && i > start ? 0
                : tokens[i].Has(TokenTraits.Hole | TokenTraits.Opaque | TokenTraits.Number) ? 1
                : Syllables.In(tokens.Written(i));
        }

        var span = TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].TailEnd);
        _sentences.Add(new Sentence(new BlockPlace(index, span), words, syllables, block.Scope == BlockScope.ListItem || EndsWithStop(block.Text.Span, span.End)));
    }

    private void ReadCapitals(int index, BlockTokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Has(TokenTraits.Upper))
            {
                continue;
            }

            var first = i;
            var longWords = 0;
            while (i < end && (tokens[i].Has(TokenTraits.Upper) || (tokens[i].Length == 1 && tokens[i].Has(TokenTraits.Capitalised))))
            {
                longWords += tokens[i].Length >= LongWord ? 1 : 0;
                i++;
            }

            var span = TextSpan.FromBounds(tokens[first].Start, tokens[i - 1].TailEnd);
            _capitals.Add(new CapitalRun(new BlockPlace(index, span), i - first, longWords));
        }
    }

    private static bool EndsWithStop(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '>' or '*' or '_')
        {
            end++;
        }

        return end < text.Length && text[end] is '.' or '!' or '?' or '…' or ':';
    }
}
