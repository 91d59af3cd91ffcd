using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>Text that is put together from elements of a part, with the place and the holes of each piece.</summary>
internal sealed class PartText
{
    private readonly StringBuilder _text = new();
    private readonly List<PartPiece> _pieces = [];
    private readonly List<(TextSpan Span, object Cause)> _holes = [];

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>Whether there is a letter or digit in it.</summary>
    public bool HasWords
    {
        get
        {
            foreach (var chunk in _text.GetChunks())
            {
                foreach (var c in chunk.Span)
                {
                    if (char.IsLetterOrDigit(c))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>Whether it ends in white space.</summary>
    public bool EndsInSpace => _text.Length > 0 && char.IsWhiteSpace(_text[^1]);

    /// <summary>Whether there is nothing in it to read.</summary>
    public bool IsBlank => !Templates.PlainText.Holes.HasText(_text.ToString());

    /// <summary>The holes so far, in order, each with what caused it: a field or a content control.</summary>
    public IReadOnlyList<(TextSpan Span, object Cause)> Holes => _holes;

    /// <summary>Adds text of an element.</summary>
    /// <param name="text">The text.</param>
    /// <param name="element">Number of the element that holds it.</param>
    /// <param name="offset">Where it starts in the element's text.</param>
    /// <param name="attribute">The attribute that holds it; null for the element's own text.</param>
    /// <param name="hole">What makes it a hole; null when it is none. Neighbours of one cause are one hole.</param>
    public void Append(ReadOnlySpan<char> text, int element, int offset = 0, string? attribute = null, object? hole = null)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (hole is not null)
        {
            if (_holes.Count > 0 && ReferenceEquals(_holes[^1].Cause, hole) && _holes[^1].Span.End == Length)
            {
                _holes[^1] = (new TextSpan(_holes[^1].Span.Start, _holes[^1].Span.Length + text.Length), hole);
            }
            else
            {
                _holes.Add((new TextSpan(Length, text.Length), hole));
            }
        }

        _pieces.Add(new PartPiece(Length, text.Length, element, offset, attribute));
        _text.Append(text);
    }

    /// <summary>A part of the text on its own.</summary>
    public PartText Slice(TextSpan span, bool withHoles = true)
    {
        var slice = new PartText();
        slice._text.Append(_text, span.Start, span.Length);
        foreach (var piece in _pieces)
        {
            var start = Math.Max(piece.Start, span.Start);
            var end = Math.Min(piece.End, span.End);
            if (start < end)
            {
                slice._pieces.Add(piece with { Start = start - span.Start, Length = end - start, Offset = piece.Offset + start - piece.Start });
            }
        }

        foreach (var (hole, cause) in _holes)
        {
            if (withHoles && span.Contains(hole))
            {
                slice._holes.Add((hole with { Start = hole.Start - span.Start }, cause));
            }
        }

        return slice;
    }

    /// <summary>The first words, at most <paramref name="count"/>, as far as they are quoted to name a place; empty when there are none.</summary>
    public string FirstWords(int count) =>
        string.Join(' ', ToString().Split((char[]?)null, count + 1, StringSplitOptions.RemoveEmptyEntries).Take(count)).TrimEnd(',', '.', ':', ';');

    /// <summary>A block of this text, or null when there is nothing in it to read.</summary>
    public TextBlock? ToBlock(string part, BlockScope scope, string? place)
    {
        var text = _text.ToString();
        return Templates.PlainText.Holes.HasText(text)
            ? new TextBlock(text.AsMemory(), scope, new PartMap(part, [.. _pieces]), AllHoles(text), place)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private IReadOnlyList<TextSpan> AllHoles(string text)
    {
        var placeholders = Templates.PlainText.Holes.Find(text);
        return _holes.Count == 0 ? placeholders
            : [.. _holes.Select(hole => hole.Span).Concat(placeholders.Where(placeholder => !_holes.Exists(hole => hole.Span.Overlaps(placeholder)))).OrderBy(hole => hole.Start)];
    }
}
