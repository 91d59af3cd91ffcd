using LanguageLint.Text;

namespace LanguageLint.Templates.Masks;

/// <summary>What stands in a template in place of text.</summary>
public enum MaskKind
{
    /// <summary>Nothing a reader sees: a comment, the start or end of a condition, a statement.</summary>
    Gap,
    /// <summary>Unknown text that is filled in later.</summary>
    Hole,
}

/// <summary>A stretch of a template that is not text of its own.</summary>
/// <param name="Span">UTF-16 offsets into the decoded file.</param>
/// <param name="Kind">What stands there.</param>
public readonly record struct MaskedSpan(TextSpan Span, MaskKind Kind);

/// <summary>A comment in a text file.</summary>
/// <param name="Span">The whole comment, as UTF-16 offsets into the decoded file.</param>
/// <param name="Content">What stands between its signs.</param>
public readonly record struct Comment(TextSpan Span, TextSpan Content);

/// <summary>Says which stretches of a template are not of the language that it is a template for. What is left between them is.</summary>
public sealed class Mask
{
    private readonly List<MaskedSpan> _spans = [];
    private readonly List<Comment> _comments = [];

    /// <summary>The stretches, in order, not overlapping.</summary>
    public IReadOnlyList<MaskedSpan> Spans => _spans;

    /// <summary>The comments among them.</summary>
    public IReadOnlyList<Comment> Comments => _comments;

    /// <summary>Adds a stretch after those that are there.</summary>
    internal void Add(int start, int end, MaskKind kind)
    {
        if (end > start)
        {
            _spans.Add(new MaskedSpan(TextSpan.FromBounds(start, end), kind));
        }
    }

    /// <summary>Adds a comment after what is there.</summary>
    internal void AddComment(int start, int end, int contentStart, int contentEnd)
    {
        Add(start, end, MaskKind.Gap);
        _comments.Add(new Comment(TextSpan.FromBounds(start, end), TextSpan.FromBounds(contentStart, Math.Max(contentStart, contentEnd))));
    }

    /// <summary>Index of the first stretch that ends after a place; the number of stretches when there is none.</summary>
    internal int FirstEndingAfter(int offset)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Whether any of a span is masked.</summary>
    internal bool Touches(TextSpan span) => FirstEndingAfter(span.Start) is var first && first < _spans.Count && _spans[first].Span.Start < span.End;

    /// <summary>The text with signs in place of the masked stretches, every other character at its place.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="gap">Stands for each character of a gap.</param>
    /// <param name="hole">Stands for each character of a hole; null leaves holes as they are.</param>
    internal ReadOnlyMemory<char> Apply(ReadOnlyMemory<char> text, char gap, char? hole)
    {
        if (_spans.Count == 0)
        {
            return text;
        }

        var masked = text.ToArray();
        foreach (var (span, kind) in _spans)
        {
            if (kind == MaskKind.Gap || hole is not null)
            {
                masked.AsSpan(span.Start, span.Length).Fill(kind == MaskKind.Gap ? gap : hole!.Value);
            }
        }

        return masked;
    }
}
