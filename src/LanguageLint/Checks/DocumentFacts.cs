using LanguageLint.Matching;
using LanguageLint.Text;

namespace LanguageLint.Checks;

/// <summary>What checks know of a document: the findings so far, its opening, its sentences. Each fact is worked out when first asked.</summary>
internal sealed class DocumentFacts(Document document, IReadOnlyList<Finding> findings, Tokenizer tokenizer)
{
    private static readonly string[] Salutations = ["dear ", "hello", "hi ", "good morning", "good afternoon", "to whom"];

    private BlockPlace? _opening;
    private ProseMeasure? _prose;

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>The findings so far.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>Where findings on the document as a whole stand: the line that greets the reader, else the first line.</summary>
    public BlockPlace Opening => _opening ??= FindOpening();

    /// <summary>All sentences of the body, in reading order.</summary>
    public IReadOnlyList<Sentence> Sentences => Prose.Sentences;

    /// <summary>All runs of words in capitals, in reading order.</summary>
    public IReadOnlyList<CapitalRun> CapitalRuns => Prose.CapitalRuns;

    private ProseMeasure Prose => _prose ??= new ProseMeasure(Document, tokenizer);

    /// <summary>Whether a block’s text is what readers of the finished document see in its body.</summary>
    public static bool IsBody(TextBlock block) =>
        block.Scope is BlockScope.Paragraph or BlockScope.Heading or BlockScope.ListItem or BlockScope.TableCell or BlockScope.TableHeading or BlockScope.Quotation or BlockScope.TextBox or BlockScope.Literal;

    /// <summary>How many words of whole sentences stand between two places.</summary>
    public int WordsBetween(BlockPlace from, BlockPlace to)
    {
        var words = 0;
        foreach (var sentence in Sentences)
        {
            words += IsBefore(from, sentence.Place) && IsBefore(sentence.Place, to) && !(sentence.Place.Block == to.Block && sentence.Place.Span.Overlaps(to.Span))
                ? sentence.Words
                : 0;
        }

        return words;
    }

    private static bool IsBefore(BlockPlace a, BlockPlace b) => a.Block < b.Block || (a.Block == b.Block && a.Span.Start < b.Span.Start);

    private BlockPlace FindOpening()
    {
        BlockPlace? first = null;
        for (var i = 0; i < Document.Blocks.Count; i++)
        {
            var block = Document.Blocks[i];
            if (IsBody(block) && FirstLine(block.Text.Span) is { Length: > 0 } line)
            {
                first ??= new BlockPlace(i, line);
                if (Greets(block.Text.Span.Slice(line.Start, line.Length)))
                {
                    return new BlockPlace(i, line);
                }
            }
        }

        return first ?? default;
    }

    private static bool Greets(ReadOnlySpan<char> line)
    {
        foreach (var salutation in Salutations)
        {
            if (line.StartsWith(salutation.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan FirstLine(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var length = text.Slice(start).IndexOf('\n');
        var end = length < 0 ? text.Length : start + length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
