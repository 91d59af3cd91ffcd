using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>The source map of office formats: runs of a block's text, each from one element of one part.</summary>
internal sealed class PartMap : SourceMap
{
    private readonly string _part;
    private readonly PartPiece[] _pieces;
    private readonly int _length;

    /// <summary>Makes a map of pieces in order, without gaps.</summary>
    public PartMap(string part, PartPiece[] pieces)
    {
        _part = part;
        _pieces = pieces;
        _length = pieces.Length == 0 ? 0 : pieces[^1].End;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > _length || _pieces.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        var origins = new List<Origin>();
        for (var i = IndexOf(span.Start); i < _pieces.Length && (origins.Count == 0 || _pieces[i].Start < span.End); i++)
        {
            var piece = _pieces[i];
            var start = Math.Max(span.Start, piece.Start) - piece.Start;
            var length = Math.Min(span.End, piece.End) - piece.Start - start;
            origins.Add(new PartOrigin(_part, piece.Element, new TextSpan(piece.Offset + start, length), piece.Attribute));
        }

        return origins;
    }

    /// <summary>Name of the part.</summary>
    public string Part => _part;

    /// <summary>What of the text comes from a stretch of elements, from its first to its last character; null when nothing does.</summary>
    /// <param name="after">Number of the element before the stretch.</param>
    /// <param name="last">Number of its last element.</param>
    public TextSpan? Within(int after, int last)
    {
        TextSpan? within = null;
        foreach (var piece in _pieces)
        {
            if (piece.Element > after && piece.Element <= last)
            {
                within = TextSpan.FromBounds(within?.Start ?? piece.Start, piece.End);
            }
        }

        return within;
    }

    private int IndexOf(int offset)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= offset)
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
}

/// <summary>A run of block text that one element holds.</summary>
/// <param name="Start">Where it starts in the block, in UTF-16 units.</param>
/// <param name="Length">Its length.</param>
/// <param name="Element">Number of the element, as <see cref="PartOrigin.Element"/>.</param>
/// <param name="Offset">Where it starts in the element's text.</param>
/// <param name="Attribute">The attribute that holds it; null for the element's own text.</param>
internal readonly record struct PartPiece(int Start, int Length, int Element, int Offset, string? Attribute)
{
    /// <summary>The first offset after the piece.</summary>
    public int End => Start + Length;
}
