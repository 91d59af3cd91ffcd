using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Takes words of a block to the elements of a Word file that hold them.</summary>
internal sealed class FindingPlaces
{
    private readonly WordFile _file;

    /// <summary>Prepares to find places in a file.</summary>
    public FindingPlaces(WordFile file) => _file = file;

    /// <summary>The elements that hold some words, in reading order.</summary>
    public IReadOnlyList<TouchedText> Of(TextBlock block, TextSpan span)
    {
        var touched = new List<TouchedText>();
        foreach (var origin in block.Map.Locate(span).OfType<PartOrigin>())
        {
            var tree = _file.Tree(origin.Part);
            var element = tree.Elements[origin.Element];
            var isText = origin.Attribute is null && element.Name != "instrText" && element.Parent is { } parent && PartTree.IsWord(parent, "r");
            touched.Add(new TouchedText(tree, element, origin.Span.Start, origin.Span.End, isText));
        }

        return touched;
    }
}
