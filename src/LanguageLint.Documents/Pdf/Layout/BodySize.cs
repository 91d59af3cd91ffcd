namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>The size in which most of a document's text is set, by which headings are told.</summary>
internal sealed class BodySize
{
    private readonly Dictionary<int, int> _signs = [];

    /// <summary>The size in points, to half a point; 0 while there is no text.</summary>
    public double Value => _signs.Count == 0 ? 0 : _signs.MaxBy(size => size.Value).Key / 2.0;

    /// <summary>Counts the signs of a page.</summary>
    public void Add(IReadOnlyList<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            var size = (int)Math.Round(glyph.Size * 2);
            _signs[size] = _signs.GetValueOrDefault(size) + 1;
        }
    }
}
