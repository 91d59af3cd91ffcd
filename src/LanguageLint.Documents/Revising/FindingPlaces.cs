using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Takes words of a block to the elements of an office file that hold them.</summary>
internal sealed class FindingPlaces
{
    private readonly PackageFile _file;

    /// <summary>Prepares to find places in a file.</summary>
    public FindingPlaces(PackageFile file) => _file = file;

    /// <summary>The elements that hold some words, in reading order.</summary>
    public IReadOnlyList<TouchedText> Of(TextBlock block, TextSpan span)
    {
        var touched = new List<TouchedText>();
        foreach (var origin in block.Map.Locate(span).OfType<PartOrigin>())
        {
            var tree = _file.Tree(origin.Part);
            var element = tree.Elements[origin.Element];
            var isText = origin.Attribute is null && element.Name != "instrText" && element.Parent is { Name: "r" } run
                && OfficeNamespaces.Of(run.Namespace) is OfficeNamespace.Word or OfficeNamespace.Drawing;
            touched.Add(new TouchedText(tree, element, origin.Span.Start, origin.Span.End, isText));
        }

        return touched;
    }
}
