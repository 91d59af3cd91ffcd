using System.Text;
using LanguageLint.Templates.Masks;
using LanguageLint.Text;

namespace LanguageLint.Templates;

/// <summary>
/// Joins pieces of a text file to one text as a reader sees it, and keeps where each character came from. White space before the first word and
/// after the last is left out.
/// </summary>
public sealed class Prose
{
    private readonly ReadOnlyMemory<char> _source;
    private readonly Mask? _mask;
    private readonly StringBuilder _text = new();
    private readonly OffsetMap.Builder _map = new();
    private readonly List<TextSpan> _holes = [];
    private int _verbatimStart = -1;

    /// <summary>Starts an empty text.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="mask">What in the file is template and no text of its own; null for none.</param>
    public Prose(ReadOnlyMemory<char> source, Mask? mask = null)
    {
        _source = source;
        _mask = mask;
    }

    /// <summary>UTF-16 length of the text so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds text that stands in the file as it reads, what the mask covers left out or made a hole.</summary>
    public void AddSource(int start, int length)
    {
        var end = start + length;
        for (var i = _mask?.FirstEndingAfter(start) ?? 0; i < (_mask?.Spans.Count ?? 0) && _mask!.Spans[i].Span.Start < end; i++)
        {
            var (span, kind) = _mask.Spans[i];
            AddVerbatim(start, span.Start - start);
            var to = Math.Min(span.End, end);
            if (kind == MaskKind.Hole)
            {
                AddHole(Math.Max(start, span.Start), to - Math.Max(start, span.Start));
            }

            start = to;
        }

        AddVerbatim(start, end - start);
    }

    /// <summary>Adds text that the file writes otherwise.</summary>
    /// <param name="text">What a reader sees.</param>
    /// <param name="sourceStart">Where it stands in the file.</param>
    /// <param name="sourceLength">How long it is there.</param>
    public void Add(ReadOnlySpan<char> text, int sourceStart, int sourceLength)
    {
        if (sourceLength == text.Length && _source.Span.Slice(sourceStart, sourceLength).SequenceEqual(text))
        {
            AddVerbatim(sourceStart, sourceLength);
        }
        else if (_text.Length > 0 || !text.IsWhiteSpace())
        {
            _verbatimStart = -1;
#if NET
            _text.Append(text);
#else
            _text.Append(text.ToString());
#endif
            _map.Add(text.Length, sourceStart, sourceLength);
        }
    }

    /// <summary>Adds unknown text, with the characters that the file shows for it.</summary>
    public void AddHole(int start, int length)
    {
        if (length > 0)
        {
            _holes.Add(new TextSpan(_text.Length, length));
            Append(start, length);
        }
    }

    /// <summary>Adds a sign for what is no text, such as a picture.</summary>
    public void AddStandIn(int start, int length)
    {
        _holes.Add(new TextSpan(_text.Length, 1));
        _verbatimStart = -1;
        _text.Append(PlainText.Holes.StandIn);
        _map.Add(1, start, length);
    }

    /// <summary>The text as a block; null when there is nothing in it to read.</summary>
    /// <param name="scope">What the block is in its document.</param>
    /// <param name="notation">How new text has to be written there; null for as it is.</param>
    public TextBlock? ToBlock(BlockScope scope, TextNotation? notation = null)
    {
        var length = _text.Length;

        // White space at the end says nothing, unless it belongs to a hole that runs to the end of the file.
        var known = _holes.Count > 0 ? _holes[_holes.Count - 1].End : 0;
        while (length > known && char.IsWhiteSpace(_text[length - 1]))
        {
            length--;
        }

        if (length == 0)
        {
            return null;
        }

        // What stands in the file as it reads needs no copy.
        var text = _verbatimStart >= 0 ? _source.Slice(_verbatimStart, length) : _text.ToString(0, length).AsMemory();
        var holes = HolesOf(text.Span);
        return HasWords(text.Span, holes) ? new TextBlock(text, scope, _map.Build(notation), holes) : null;
    }

    private void AddVerbatim(int start, int length)
    {
        if (_text.Length == 0)
        {
            var text = _source.Span.Slice(start, Math.Max(0, length));
            var blank = text.Length - text.TrimStart().Length;
            start += blank;
            length -= blank;
        }

        if (length > 0)
        {
            Append(start, length);
        }
    }

    private void Append(int start, int length)
    {
        _verbatimStart = _text.Length == 0 ? start
            : _verbatimStart >= 0 && _verbatimStart + _text.Length == start ? _verbatimStart : -1;
#if NET
        _text.Append(_source.Span.Slice(start, length));
#else
        _text.Append(_source.Slice(start, length).ToString());
#endif
        _map.Verbatim(start, length);
    }

    // The holes that are known, and the placeholders that the joined text shows, in order.
    private IReadOnlyList<TextSpan> HolesOf(ReadOnlySpan<char> text)
    {
        var shown = PlainText.Holes.Find(text);
        if (_holes.Count == 0)
        {
            return shown;
        }

        var all = new List<TextSpan>(_holes);
        var next = 0;
        foreach (var hole in shown)
        {
            while (next < _holes.Count && _holes[next].End <= hole.Start)
            {
                next++;
            }

            if (next == _holes.Count || _holes[next].Start >= hole.End)
            {
                all.Add(hole);
            }
        }

        all.Sort((left, right) => left.Start.CompareTo(right.Start));
        return all;
    }

    /// <summary>Whether there is anything to read outside the holes of a text.</summary>
    internal static bool HasWords(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> holes)
    {
        var at = 0;
        foreach (var hole in holes)
        {
            if (PlainText.Holes.HasText(text[at..hole.Start]))
            {
                return true;
            }

            at = hole.End;
        }

        return PlainText.Holes.HasText(text[at..]);
    }
}
