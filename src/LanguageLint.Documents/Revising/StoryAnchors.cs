using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Finds where the main text can hold a comment on words elsewhere: on the mark of a footnote, at the first paragraph under a header, on a
/// chart. Word ignores comments in those places themselves.
/// </summary>
internal sealed class StoryAnchors
{
    private readonly PartTree _main;
    private readonly AnchorFinder _finder;
    private readonly IReadOnlyList<Relationship> _links;

    /// <summary>Prepares to find places in the main part.</summary>
    /// <param name="main">The main part.</param>
    /// <param name="finder">Finds places in it.</param>
    /// <param name="links">Its links to other parts.</param>
    public StoryAnchors(PartTree main, AnchorFinder finder, IReadOnlyList<Relationship> links)
    {
        _main = main;
        _finder = finder;
        _links = links;
    }

    /// <summary>The place for a comment on words of another part; null when the document has none that can hold it.</summary>
    public Anchor? For(TouchedText touched)
    {
        var part = touched.Tree.Part;
        var link = _links.FirstOrDefault(link => part.Equals(link.Target, StringComparison.OrdinalIgnoreCase));
        return link?.Type switch
        {
            "footnotes" => ForNote(touched, "footnote"),
            "endnotes" => ForNote(touched, "endnote"),
            "header" or "footer" => _finder.ForParagraph(FirstParagraphUnder(link.Id)),
            "chart" or "diagramData" => ForDrawing(link.Id),
            _ => null,
        } ?? _finder.ForParagraph(_finder.FirstParagraph);
    }

    /// <summary>The place for a comment on words of a file that the document inserts: the paragraph before it, else the first.</summary>
    /// <param name="part">The part that holds the file.</param>
    public Anchor? ForInserted(string part)
    {
        var id = _links.FirstOrDefault(link => part.Equals(link.Target, StringComparison.OrdinalIgnoreCase))?.Id;
        var chunk = _main.Elements.FirstOrDefault(element => PartTree.IsWord(element, "altChunk") && _main.Attribute(element, "id") == id);
        return _finder.ForParagraph(_finder.Paragraphs.LastOrDefault(paragraph => chunk is not null && paragraph.End <= chunk.Start)) ?? _finder.ForParagraph(_finder.FirstParagraph);
    }

    private Anchor? ForNote(TouchedText touched, string kind)
    {
        var note = touched.Element.Ancestors().FirstOrDefault(holder => PartTree.IsWord(holder, kind));
        var id = note is null ? null : touched.Tree.Attribute(note, "id");
        var mark = _main.Elements.FirstOrDefault(element => PartTree.IsWord(element, kind + "Reference") && _main.Attribute(element, "id") == id);
        return mark is null ? null : _finder.Around(mark, mark);
    }

    private Anchor? ForDrawing(string id)
    {
        var drawing = _main.Elements.FirstOrDefault(element =>
            element.Name is "chart" or "relIds" && (_main.Attribute(element, "id") == id || _main.Attribute(element, "dm") == id));
        return drawing is null ? null : _finder.Around(drawing, drawing);
    }

    // The section that names the header first is the first that shows it.
    private PartElement? FirstParagraphUnder(string id)
    {
        var reference = _main.Elements.FirstOrDefault(element =>
            element.Name is "headerReference" or "footerReference" && _main.Attribute(element, "id") == id);
        var section = reference?.Parent;
        if (section is null)
        {
            return null;
        }

        var start = _main.Elements.LastOrDefault(element => PartTree.IsWord(element, "sectPr") && element.End <= section.Start && IsInParagraphProperties(element));
        return _finder.Paragraphs.FirstOrDefault(paragraph => paragraph.Start >= (start?.Parent?.Parent?.End ?? 0));
    }

    private static bool IsInParagraphProperties(PartElement section) => section.Parent is { } parent && PartTree.IsWord(parent, "pPr");
}
