namespace LanguageLint.Documents.Revising;

/// <summary>
/// What a run holds, counted in units from its start: a unit is one UTF-16 unit of shown text, or any other element (a tab, a picture).
/// </summary>
internal sealed class RunContent
{
    private readonly Dictionary<PartElement, Item> _items = [];

    /// <summary>One child of a run and the units it takes.</summary>
    /// <param name="Element">The child.</param>
    /// <param name="Text">Its text; null when it is no text element.</param>
    /// <param name="Start">Its first unit.</param>
    /// <param name="Length">Its units.</param>
    public sealed record Item(PartElement Element, ElementText? Text, int Start, int Length)
    {
        /// <summary>The first unit after it.</summary>
        public int End => Start + Length;
    }

    /// <summary>Counts the content of a run.</summary>
    public RunContent(PartTree tree, PartElement run)
    {
        var items = new List<Item>();
        foreach (var child in run.Children)
        {
            if (PartTree.IsWord(child, "rPr"))
            {
                Properties = child;
                continue;
            }

            var text = PartTree.IsWord(child, "t") ? new ElementText(tree, child) : null;
            var item = new Item(child, text, Length, text is null ? 1 : text.SeenEnd - text.SeenStart);
            items.Add(item);
            _items.Add(child, item);
            Length += item.Length;
        }

        Items = items;
    }

    /// <summary>The run's properties (<c>w:rPr</c>); null when it has none.</summary>
    public PartElement? Properties { get; }

    /// <summary>The children, properties left out.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>Units in all.</summary>
    public int Length { get; private set; }

    /// <summary>The unit that an offset in a child's decoded text is at; in a child that is no text, 0 is before and 1 after it.</summary>
    public int Unit(PartElement child, int offset)
    {
        var item = _items[child];
        return item.Start + Math.Clamp(offset - (item.Text?.SeenStart ?? 0), 0, item.Length);
    }
}
