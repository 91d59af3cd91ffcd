using System.Text;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Looks over a reviewed part before the file is handed over, for what Word refuses and validators do not see: text in a deletion that is no
/// deleted text, an insertion in an insertion, an id given twice, a comment without an end; and for any text that went missing.
/// </summary>
internal static class RevisionCheck
{
    /// <summary>Holds a reviewed part to the original.</summary>
    /// <exception cref="RevisionRefusedException">The part is not right; the file must not be handed over.</exception>
    public static void Hold(PartTree original, string reviewed, PartEncoding encoding)
    {
        using (var xml = new PartXml(original.Part, new MemoryStream(encoding.Encode(reviewed)), CancellationToken.None))
        {
            xml.ReadRoot();
            xml.ReadToEnd();
        }

        var tree = new PartTree(original.Part, reviewed);
        if (Rejected(original) != Rejected(tree) || (IsSound(original) && !IsSound(tree)))
        {
            throw NotRight();
        }
    }

    /// <summary>What is said of a copy that is not handed over.</summary>
    public static RevisionRefusedException NotRight() =>
        new("The reviewed copy did not pass its own check, so it is not handed over: please report this to the makers of LanguageLint, with the file if you may.");

    // The text with own changes rejected.
    private static string Rejected(PartTree tree)
    {
        var text = new StringBuilder();
        foreach (var element in tree.Elements)
        {
            if ((PartTree.IsWord(element, "t") && !element.Ancestors().Any(holder => IsOwn(tree, holder, "ins")))
                || (PartTree.IsWord(element, "delText") && element.Ancestors().Any(holder => IsOwn(tree, holder, "del"))))
            {
                var value = new ElementText(tree, element);
                text.Append(value.Value, value.SeenStart, value.SeenEnd - value.SeenStart);
            }
        }

        return text.ToString();
    }

    private static bool IsSound(PartTree tree)
    {
        var ids = new HashSet<string?>();
        var starts = new HashSet<string?>();
        foreach (var element in tree.Elements)
        {
            var isSound = element.Name switch
            {
                "ins" => !IsOwn(tree, element, "ins") || (element.Parent is { Name: not "ins" } && ids.Add(tree.Attribute(element, "id"))),
                "del" => !IsOwn(tree, element, "del") || (element.Parent is { Name: not "del" } && ids.Add(tree.Attribute(element, "id"))
                    && !element.Children.Any(run => run.Children.Any(child => PartTree.IsWord(child, "t")))),
                "commentRangeStart" => starts.Add(tree.Attribute(element, "id")),
                "commentReference" => starts.Add("mark " + tree.Attribute(element, "id")),
                _ => true,
            };
            if (!isSound)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOwn(PartTree tree, PartElement element, string name) =>
        PartTree.IsWord(element, name) && tree.Attribute(element, "author") == ReviewOptions.Author;
}
