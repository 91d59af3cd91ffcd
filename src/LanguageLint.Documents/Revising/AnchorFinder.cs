namespace LanguageLint.Documents.Revising;

/// <summary>
/// Finds the place for a comment in the main part. Inside some containers Word ignores a comment or another program loses text, so there it
/// goes around the container.
/// </summary>
internal sealed class AnchorFinder
{
    private readonly PartTree _tree;
    private readonly IReadOnlyList<FieldRange> _fields;

    /// <summary>Prepares to find places in the main part.</summary>
    public AnchorFinder(PartTree tree)
    {
        _tree = tree;
        _fields = FieldRange.Find(tree);
    }

    /// <summary>The fields of the part.</summary>
    public IReadOnlyList<FieldRange> Fields => _fields;

    /// <summary>The place for a comment on words; null when the document has none that can hold it.</summary>
    public Anchor? For(IReadOnlyList<TouchedText> touched)
    {
        var (first, last) = (touched[0], touched[^1]);
        if (first.IsText && last.IsText && IsExact(first.Element, last.Element))
        {
            return new Anchor.Words(first.Element, first.Start, last.Element, last.End);
        }

        return Around(first.Element, last.Element);
    }

    /// <summary>The place for a comment on whole elements; null when there is none.</summary>
    public Anchor? Around(PartElement first, PartElement last)
    {
        (first, last) = Widen(Host(first), Host(last));
        if (!IsInParagraph(first) || !IsInParagraph(last))
        {
            return Block(first) is { } firstBlock && Block(last) is { } lastBlock ? AroundBlocks(firstBlock, lastBlock) : null;
        }

        if (ReferenceEquals(Paragraph(first), Paragraph(last)))
        {
            (first, last) = Siblings(first, last);
            return new Anchor.Around(first.Start, last.End, last.End);
        }

        last = ParagraphChild(last);
        return new Anchor.Around(ParagraphChild(first).Start, last.End, last.End);
    }

    /// <summary>The place for a comment on a paragraph as a whole, or on the next that can hold one; null when there is none.</summary>
    public Anchor? ForParagraph(PartElement? paragraph)
    {
        for (; paragraph is not null; paragraph = NextParagraph(paragraph))
        {
            if (HoldsMarks(paragraph))
            {
                var content = paragraph.Children.Where(child => PartTree.IsWord(child, "r")).ToList();
                return content.Count == 0 ? AtStart(paragraph) : Around(content[0], content[^1]);
            }
        }

        return null;
    }

    /// <summary>The first paragraph of the main text; null when there is none.</summary>
    public PartElement? FirstParagraph => _tree.Elements.FirstOrDefault(IsBodyParagraph);

    /// <summary>The paragraphs of the main text, in document order, text boxes left out.</summary>
    public IEnumerable<PartElement> Paragraphs => _tree.Elements.Where(IsBodyParagraph);

    private bool IsExact(PartElement first, PartElement last) =>
        ReferenceEquals(first.Parent!.Parent, last.Parent!.Parent)
        && ReferenceEquals(Host(first), first.Parent) && ReferenceEquals(Host(last), last.Parent)
        && !_fields.Any(field => field.Contains(first) || field.Contains(last))
        && IsInParagraph(first);

    // The outermost element around which marks must stand: a text box's run, a control that is not rich, a field of one element.
    private PartElement Host(PartElement element)
    {
        var host = PartTree.IsWord(element, "r") || element.Parent is not { } parent || !PartTree.IsWord(parent, "r") ? element : parent;
        foreach (var holder in element.Ancestors())
        {
            var isHost = holder.Name switch
            {
                "r" or "fldSimple" => PartTree.IsWord(holder, holder.Name),
                "sdt" => PartTree.IsWord(holder, "sdt") && IsClosed(holder, element),
                "del" or "moveFrom" => true,
                _ => false,
            };
            host = isHost ? holder : host;
        }

        return host;
    }

    private bool IsClosed(PartElement control, PartElement element)
    {
        var kind = ContentControl.Of(_tree, control);
        return kind.IsInline ? !kind.IsRich || element.Ancestors().TakeWhile(holder => !ReferenceEquals(holder, control)).Any(holder => holder.Name is "sdtPr")
            : (kind.IsBlock && !kind.IsBuildingBlock) || element.Ancestors().Any(holder => PartTree.IsWord(holder, "sdtPr"));
    }

    // What marks can stand beside: a child of a paragraph, a table, a control around paragraphs.
    private static PartElement? Block(PartElement element) =>
        IsInParagraph(element) ? ParagraphChild(element)
        : element.Ancestors().Prepend(element).FirstOrDefault(holder => holder.Name is "p" or "tbl" or "sdt" && holder.Parent is not { Name: "tr" or "tbl" });

    private (PartElement First, PartElement Last) Widen(PartElement first, PartElement last)
    {
        foreach (var field in _fields)
        {
            first = field.Contains(first) ? Host(field.Begin) : first;
            last = field.Contains(last) && field.End is { } end ? Host(end) : last;
        }

        return first.Start <= last.Start ? (first, last) : (last, first);
    }

    // Around blocks the mark goes into the next paragraph, or where there is none, the whole comment to the end of the one before.
    private Anchor.Around? AroundBlocks(PartElement first, PartElement last)
    {
        var next = Paragraphs.FirstOrDefault(paragraph => paragraph.Start >= last.End && HoldsMarks(paragraph));
        if (next is not null)
        {
            return new Anchor.Around(first.Start, last.End, ContentStart(next));
        }

        var before = Paragraphs.LastOrDefault(paragraph => paragraph.End <= first.Start && HoldsMarks(paragraph) && !paragraph.IsEmptyTag);
        return before is null ? null : new Anchor.Around(before.ContentEnd, before.ContentEnd, before.ContentEnd);
    }

    private static Anchor.Around AtStart(PartElement paragraph)
    {
        var start = ContentStart(paragraph);
        return new Anchor.Around(start, start, start);
    }

    // After the properties.
    private static int ContentStart(PartElement paragraph) =>
        paragraph.Children is [var first, ..] && PartTree.IsWord(first, "pPr") ? first.End : paragraph.ContentStart;

    private bool HoldsMarks(PartElement paragraph) =>
        !paragraph.IsEmptyTag && !_fields.Any(field => field.Contains(paragraph)) && ReferenceEquals(Host(paragraph), paragraph);

    private PartElement? NextParagraph(PartElement paragraph) => Paragraphs.FirstOrDefault(next => next.Start >= paragraph.End);

    private static bool IsBodyParagraph(PartElement element) =>
        PartTree.IsWord(element, "p") && !element.Ancestors().Any(holder => holder.Name is "p" or "txbxContent");

    private static bool IsInParagraph(PartElement element) => element.Ancestors().Any(holder => PartTree.IsWord(holder, "p"));

    private static PartElement Paragraph(PartElement element) => element.Ancestors().Last(holder => PartTree.IsWord(holder, "p"));

    private static PartElement ParagraphChild(PartElement element)
    {
        var paragraph = Paragraph(element);
        return element.Ancestors().Prepend(element).First(holder => ReferenceEquals(holder.Parent, paragraph));
    }

    // The two as children of the innermost element that holds both.
    private static (PartElement First, PartElement Last) Siblings(PartElement first, PartElement last)
    {
        var holders = first.Ancestors().ToHashSet();
        var common = last.Ancestors().First(holders.Contains);
        return (ChildOf(common, first), ChildOf(common, last));
    }

    private static PartElement ChildOf(PartElement holder, PartElement element) =>
        element.Ancestors().Prepend(element).First(ancestor => ReferenceEquals(ancestor.Parent, holder));
}
