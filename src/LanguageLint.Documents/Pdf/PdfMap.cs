using LanguageLint.Text;

namespace LanguageLint.Documents.Pdf;

/// <summary>The source map of a PDF's text: a box for each character, and the lines they stand in.</summary>
internal sealed class PdfMap : SourceMap
{
    private readonly PdfChunk _chunk;

    /// <summary>The map of a chunk's text.</summary>
    public PdfMap(PdfChunk chunk) => _chunk = chunk;

    /// <inheritdoc/>
    public override IReadOnlyList<Origin> Locate(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > _chunk.Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span));
        }

        if (_chunk.Boxes.Count == 0)
        {
            return [new PdfOrigin(_chunk.Page, null)];
        }

        var origins = new List<Origin>();
        var at = Math.Min(span.Start, _chunk.Text.Length - 1);
        do
        {
            var end = Math.Min(span.End, LineEnd(at));
            var box = _chunk.Boxes[at];
            for (at++; at < end; at++)
            {
                box = box.With(_chunk.Boxes[at]);
            }

            origins.Add(new PdfOrigin(_chunk.Page, box));
        }
        while (at < span.End);
        return origins;
    }

    private int LineEnd(int at)
    {
        foreach (var start in _chunk.LineStarts)
        {
            if (start > at)
            {
                return start;
            }
        }

        return _chunk.Text.Length;
    }
}
