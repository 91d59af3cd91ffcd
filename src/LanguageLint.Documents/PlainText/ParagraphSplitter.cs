using LanguageLint.Text;

namespace LanguageLint.Documents.PlainText;

/// <summary>
/// Splits plain text into paragraphs, list items and headings, each a slice of the text. Blank lines part paragraphs; a line break
/// within one is a wrapped line, unless the next line starts a list item, or the line above is a heading, a greeting or a rule.
/// </summary>
internal sealed class ParagraphSplitter
{
    /// <summary>The longest block, in UTF-16 units; a longer paragraph is cut at a sentence's end or a space.</summary>
    public const int LongestBlock = 32_768;

    private readonly ReadOnlyMemory<char> _text;
    private readonly LineIndex _lines;
    private readonly List<Slice> _slices = [];

    private ParagraphSplitter(ReadOnlyMemory<char> text, LineIndex lines)
    {
        _text = text;
        _lines = lines;
    }

    private readonly record struct Slice(int Start, int End, BlockScope Scope, bool IsOneLine);

    /// <summary>The blocks of <paramref name="text"/>, whose lines are <paramref name="lines"/>.</summary>
    public static IReadOnlyList<TextBlock> Split(ReadOnlyMemory<char> text, LineIndex lines, CancellationToken cancellation)
    {
        var splitter = new ParagraphSplitter(text, lines);
        splitter.FindSlices(cancellation);
        return splitter.MakeBlocks();
    }

    private void FindSlices(CancellationToken cancellation)
    {
        var text = _text.Span;
        int start = -1, end = 0, lineCount = 0;
        var scope = BlockScope.Paragraph;
        var shape = default(LineShape);
        for (var line = 0; line < _lines.Count; line++)
        {
            var lineStart = _lines.Start(line);
            var content = text[lineStart..(line + 1 < _lines.Count ? _lines.Start(line + 1) : text.Length)];
            var next = LineShape.Of(content);
            if (start >= 0 && (next.StartsBlock || shape.EndsBlock || next.IsCapitals != shape.IsCapitals
                || (lineCount == 1 && scope != BlockScope.ListItem && IsHeadingAbove(text[start..end], content.Trim()))))
            {
                var underlined = next.IsRule && lineCount == 1;
                _slices.Add(new Slice(start, end, underlined ? BlockScope.Heading : scope, lineCount == 1));
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
            if ((line & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        if (start >= 0)
        {
            _slices.Add(new Slice(start, end, scope, lineCount == 1));
        }
    }

    // A wrapped line is about as long as the next one: a short one above a long one that starts a sentence is a heading.
    private static bool IsHeadingAbove(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        HeadingShape.CouldBe(line) && next.Length > line.Length * 3 / 2 && next.Length > 40 && char.IsUpper(next[0]);

    private List<TextBlock> MakeBlocks()
    {
        var text = _text.Span;
        var blocks = new List<TextBlock>(_slices.Count);
        for (var i = 0; i < _slices.Count; i++)
        {
            var (start, end, scope, isOneLine) = _slices[i];
            var next = i + 1 < _slices.Count ? _slices[i + 1] : default;
            if (scope == BlockScope.Paragraph && isOneLine && next.End - next.Start > end - start
                && next.Scope is BlockScope.Paragraph or BlockScope.ListItem && HeadingShape.CouldBe(text[start..end]))
            {
                scope = BlockScope.Heading;
            }

            while (start < end)
            {
                var length = end - start <= LongestBlock ? end - start : CutLength(text.Slice(start, LongestBlock));
                var block = _text.Slice(start, length);
                blocks.Add(new TextBlock(block, scope, OffsetMap.Verbatim(start, length), Holes.Find(block.Span)));
                start += length;
            }
        }

        return blocks;
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
