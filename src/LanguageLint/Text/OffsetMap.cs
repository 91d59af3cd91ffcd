namespace LanguageLint.Text;

/// <summary>
/// The source map of text formats: runs of a block's text that stand as they are in the file, and pieces that were written
/// otherwise there (an escape, an entity, a soft line break with its indentation).
/// </summary>
public sealed class OffsetMap : SourceMap
{
    private readonly Segment[] _segments;
    private readonly int _length;

    private OffsetMap(Segment[] segments, int length, TextNotation? notation)
    {
        _segments = segments;
        _length = length;
        Notation = notation ?? TextNotation.Plain;
    }

    /// <summary>How new text has to be written where this one stands.</summary>
    public TextNotation Notation { get; }

    /// <summary>A block that stands in the file as it is.</summary>
    /// <param name="sourceStart">UTF-16 offset of the block's first character in the decoded file.</param>
    /// <param name="length">UTF-16 length of the block.</param>
    /// <param name="notation">How new text has to be written there; null for as it is.</param>
    public static OffsetMap Verbatim(int sourceStart, int length, TextNotation? notation = null) =>
        new([new Segment(0, length, sourceStart, length)], length, notation);

    /// <summary>
    /// The file span from the first to the last character of <paramref name="span"/>.
    /// A border inside a piece that was written otherwise (say <c>&amp;amp;</c>) moves out to that piece's border.
    /// </summary>
    public TextSpan ToFile(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > _length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (_segments.Length == 0)
        {
            return default;
        }

        var start = StartInFile(_segments[IndexOf(span.Start)], span.Start);
        return span.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, EndInFile(_segments[IndexOf(span.End - 1)], span.End));
    }

    /// <summary>
    /// The stretches of the file that <paramref name="span"/> was read from, in reading order; what stands between two of them is not in the text.
    /// </summary>
    public IReadOnlyList<TextSpan> PiecesInFile(TextSpan span)
    {
        var pieces = new List<TextSpan>();
        for (var i = span.Length == 0 ? _segments.Length : IndexOf(span.Start); i < _segments.Length && _segments[i].Start < span.End; i++)
        {
            var from = StartInFile(_segments[i], Math.Max(span.Start, _segments[i].Start));
            var to = EndInFile(_segments[i], Math.Min(span.End, _segments[i].Start + _segments[i].Length));
            if (pieces.Count > 0 && pieces[^1].End == from)
            {
                pieces[^1] = TextSpan.FromBounds(pieces[^1].Start, to);
            }
            else
            {
                pieces.Add(TextSpan.FromBounds(from, to));
            }
        }

        return pieces;
    }

    /// <summary>Whether one of the borders of <paramref name="span"/> lies inside a piece that was written otherwise, so that the piece cannot be told apart in the file.</summary>
    public bool Cuts(TextSpan span) => CutsAt(span.Start) || CutsAt(span.End);

    private bool CutsAt(int offset) =>
        offset > 0 && offset < _length && _segments[IndexOf(offset)] is { IsVerbatim: false } segment && segment.Start < offset;

    /// <summary>UTF-16 offset into the text of the first character that the file has at or after <paramref name="sourceOffset"/>; the text's length after its end.</summary>
    public int ToText(int sourceOffset)
    {
        foreach (var segment in _segments)
        {
            if (sourceOffset < segment.SourceStart + segment.SourceLength)
            {
                return segment.Start + (segment.IsVerbatim ? Math.Max(0, sourceOffset - segment.SourceStart) : 0);
            }
        }

        return _length;
    }

    /// <summary>The map of a part of the text.</summary>
    /// <param name="span">The part, as UTF-16 offsets into the text.</param>
    public OffsetMap Slice(TextSpan span)
    {
        var slice = new Builder();
        AddTo(slice, span);
        return slice.Build(Notation);
    }

    /// <summary>
    /// The map of a text that was read not from a file but from another text, such as HTML in a value of JSON: it leads through that text to the file.
    /// </summary>
    /// <param name="outer">The map of the other text.</param>
    /// <param name="notation">How new text has to be written in the file; null for as it is.</param>
    public OffsetMap Through(OffsetMap outer, TextNotation? notation = null)
    {
        var through = new Builder();
        foreach (var segment in _segments)
        {
            var source = new TextSpan(segment.SourceStart, segment.SourceLength);
            if (segment.IsVerbatim)
            {
                outer.AddTo(through, source);
            }
            else
            {
                var place = outer.ToFile(source);
                through.Add(segment.Length, place.Start, place.Length);
            }
        }

        return through.Build(notation);
    }

    private void AddTo(Builder slice, TextSpan span)
    {
        for (var i = span.Length == 0 ? _segments.Length : IndexOf(span.Start); i < _segments.Length && _segments[i].Start < span.End; i++)
        {
            var segment = _segments[i];
            var from = Math.Max(span.Start, segment.Start);
            var to = Math.Min(span.End, segment.Start + segment.Length);
            var start = StartInFile(segment, from);
            slice.Add(to - from, start, EndInFile(segment, to) - start);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span) => [new FileOrigin(ToFile(span))];

    private int IndexOf(int offset)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static int StartInFile(Segment segment, int offset) =>
        segment.IsVerbatim ? segment.SourceStart + offset - segment.Start
        : offset >= segment.Start + segment.Length ? segment.SourceStart + segment.SourceLength
        : segment.SourceStart;

    private static int EndInFile(Segment segment, int end) =>
        segment.IsVerbatim ? segment.SourceStart + end - segment.Start : segment.SourceStart + segment.SourceLength;

    private readonly record struct Segment(int Start, int Length, int SourceStart, int SourceLength)
    {
        public bool IsVerbatim => Length == SourceLength;
    }

    /// <summary>Builds a map while a reader builds a block's text, piece by piece in reading order.</summary>
    public sealed class Builder
    {
        private readonly List<Segment> _segments = [];
        private int _length;

        /// <summary>UTF-16 length of the text added so far.</summary>
        public int Length => _length;

        /// <summary>Adds text that stands in the file as it is.</summary>
        public Builder Verbatim(int sourceStart, int length) => Add(length, sourceStart, length);

        /// <summary>Adds <paramref name="length"/> units of text that the file writes with <paramref name="sourceLength"/> units of its own.</summary>
        public Builder Add(int length, int sourceStart, int sourceLength)
        {
            if (length > 0)
            {
                if (_segments.Count > 0 && length == sourceLength && _segments[^1] is { IsVerbatim: true } last
                    && last.SourceStart + last.SourceLength == sourceStart)
                {
                    _segments[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
                }
                else
                {
                    _segments.Add(new Segment(_length, length, sourceStart, sourceLength));
                }

                _length += length;
            }

            return this;
        }

        /// <summary>The finished map.</summary>
        /// <param name="notation">How new text has to be written there; null for as it is.</param>
        public OffsetMap Build(TextNotation? notation = null) => new([.. _segments], _length, notation);
    }
}
