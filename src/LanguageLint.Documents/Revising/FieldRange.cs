using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>A field that is written as several runs, from the element that begins it to the one that ends it.</summary>
/// <param name="Begin">The <c>w:fldChar</c> that begins it.</param>
/// <param name="End">The one that ends it; null when the field is never ended.</param>
internal sealed record FieldRange(PartElement Begin, PartElement? End)
{
    /// <summary>Whether an element stands in the field.</summary>
    public bool Contains(PartElement element) => element.Number >= Begin.Number && (End is null || element.Number <= End.Number);

    /// <summary>The outermost fields of a part, in document order. A text box has fields of its own, listed as well.</summary>
    public static IReadOnlyList<FieldRange> Find(PartTree tree)
    {
        var fields = new List<FieldRange>();
        var open = new Dictionary<PartElement, (PartElement Begin, int Depth)>();
        foreach (var element in tree.Elements)
        {
            if (!PartTree.IsWord(element, "fldChar"))
            {
                continue;
            }

            var story = element.Ancestors().FirstOrDefault(IsStory) ?? tree.Root;
            var type = tree.Attribute(element, "fldCharType");
            if (type == "begin")
            {
                open[story] = open.TryGetValue(story, out var outer) ? (outer.Begin, outer.Depth + 1) : (element, 1);
            }
            else if (type == "end" && open.TryGetValue(story, out var field))
            {
                open[story] = (field.Begin, field.Depth - 1);
                if (field.Depth == 1)
                {
                    fields.Add(new FieldRange(field.Begin, element));
                    open.Remove(story);
                }
            }
        }

        fields.AddRange(open.Values.Select(field => new FieldRange(field.Begin, null)));
        return fields;
    }

    private static bool IsStory(PartElement element) =>
        element.Name is "txbxContent" or "footnote" or "endnote" or "docPartBody" && OfficeNamespaces.Of(element.Namespace) == OfficeNamespace.Word;
}
