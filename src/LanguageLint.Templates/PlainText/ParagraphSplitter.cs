using LanguageLint.Text;

namespace LanguageLint.Templates.PlainText;

/// <summary>
/// Splits plain text into paragraphs, list items and headings, each a slice of the text. Blank lines part paragraphs; a line break
/// within one is a wrapped line, unless the next line starts a list item, or the line above is a heading, a greeting or a rule.
/// </summary>
internal sealed class ParagraphSplitter
{
    /// <summary>The longest block, in UTF-16 units; a longer paragraph is cut at a sentence's end or a space.</summary>
    public const int LongestBlock = 32_768;

    private const int LinesBetweenCancellationChecks = 0x10000;

    private readonly ReadOnlyMemory<char> _text;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<int> _lineStarts = [];
    private Slice? _last;

    private ParagraphSplitter(ReadOnlyMemory<char> text) => _text = text;

    private readonly record struct Slice(int Start, int End, BlockScope Scope, bool IsOneLine);

    /// <summary>The blocks of <paramref name="text"/>, and its lines, in one pass.</summary>
    public static (IReadOnlyList<TextBlock> Blocks, LineIndex Lines) Split(ReadOnlyMemory<char> text, CancellationToken cancellation)
    {
        var splitter = new ParagraphSplitter(text);
        splitter.Split(cancellation);
        return (splitter._blocks, new LineIndex(splitter._lineStarts));
    }

    private void Split(CancellationToken cancellation)
    {
        var text = _text.Span;
        int start = -1, end = 0, lineCount = 0;
        var scope = BlockScope.Paragraph;
        var shape = default(LineShape);
        for (int lineStart = 0, nextStart; lineStart >= 0; lineStart = nextStart)
        {
            _lineStarts.Add(lineStart);
            nextStart = LineIndex.NextStart(text, lineStart);
            var line = text[lineStart..(nextStart < 0 ? text.Length : nextStart)];
            var next = LineShape.Of(line);
            if (start >= 0 && (next.StartsBlock || shape.EndsBlock || next.IsCapitals != shape.IsCapitals
                || (lineCount == 1 && scope != BlockScope.ListItem && IsHeadingAbove(text[start..end], line.Slice(next.Start, next.Length)))))
            {
                var underlined = next.IsRule && lineCount == 1;
                Add(new Slice(start, end, underlined ? BlockScope.Heading : scope, lineCount == 1));
                start = -1;
            }

            if (next.Length > 0)
            {
                if (start < 0)
                {
                    (start, scope, lineCount) = (lineStart + next.Start, next.Scope, 0);
                }

                end = lineStart + next.Start + next.Length;
                lineCount++;
            }

            shape = next;
            if (_lineStarts.Count % LinesBetweenCancellationChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        if (start >= 0)
        {
            Add(new Slice(start, end, scope, lineCount == 1));
        }

        Add(null);
    }

    // A wrapped line is about as long as the next one: a short one above a long one that starts a sentence is a heading.
    private static bool IsHeadingAbove(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        HeadingShape.CouldBe(line) && next.Length > line.Length * 3 / 2 && next.Length > 40 && char.IsUpper(next[0]);

    // What a slice is shows only with the next one, so each is made a block when its next is known.
    private void Add(Slice? next)
    {
        if (_last is { } last)
        {
            MakeBlocks(last, next);
        }

        _last = next;
    }

    private void MakeBlocks(Slice slice, Slice? next)
    {
        var (start, end, scope, _) = slice;
        if (scope == BlockScope.Paragraph && slice.IsOneLine && next is { Scope: BlockScope.Paragraph or BlockScope.ListItem } below
            && below.End - below.Start > end - start && HeadingShape.CouldBe(_text.Span[start..end]))
        {
            scope = BlockScope.Heading;
        }

        while (start < end)
        {
            var length = end - start <= LongestBlock ? end - start : CutLength(_text.Span.Slice(start, LongestBlock));
            var block = _text.Slice(start, length);
            _blocks.Add(new TextBlock(block, scope, OffsetMap.Verbatim(start, length), Holes.Find(block.Span)));
            start += length;
        }
    }

    // Up to a sentence's end in the second half, else up to a space, else all of it, but never between surrogates.
    private static int CutLength(ReadOnlySpan<char> text)
    {
        var half = text[(text.Length / 2)..];
        for (var i = half.Length - 1; i > 0; i--)
        {
            if (half[i] is ' ' or '\n' && half[i - 1] is '.' or '!' or '?')
            {
                return (text.Length / 2) + i + 1;
            }
        }

        var space = text.LastIndexOfAny(' ', '\n', '\t');
        return space > 0 ? space + 1 : text.Length - (char.IsHighSurrogate(text[^1]) ? 1 : 0);
    }
}
