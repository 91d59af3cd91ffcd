using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>Puts certain replacements into a Word file, with the formatting of the words they replace and nothing else changed.</summary>
public static class WordFixer
{
    /// <summary>The file with all certain replacements that its places allow.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">What a reader read from these bytes.</param>
    /// <param name="findings">The findings in it.</param>
    /// <exception cref="RevisionRefusedException">The file cannot be changed; the message says why.</exception>
    public static RevisionResult Fix(byte[] bytes, Document document, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        var file = new WordFile(bytes);
        var planner = new ChangePlanner(file, document);
        var texts = new Dictionary<PartTree, Dictionary<PartElement, TextSplice>>();
        var changes = new List<AppliedChange>();
        foreach (var finding in findings)
        {
            if (planner.Plan(finding) is { } change)
            {
                changes.Add(change.Applied);
                foreach (var touched in change.Places)
                {
                    Replace(texts, touched, WordMarkup.Escape(change.Applied.New, file.IsUnicode(touched[0].Tree.Part)));
                }
            }
        }

        foreach (var (tree, elements) in texts)
        {
            var splices = new Splices(tree);
            foreach (var (element, splice) in elements)
            {
                splices.Replace(element, splice.Render);
            }

            file.Change(tree.Part, splices.Render());
        }

        return new RevisionResult { Bytes = changes.Count == 0 ? bytes : file.ToBytes(), Changes = changes };
    }

    // The first element gets the new words, the others lose the old.
    private static void Replace(Dictionary<PartTree, Dictionary<PartElement, TextSplice>> texts, IReadOnlyList<TouchedText> touched, string text)
    {
        foreach (var piece in touched)
        {
            if (!texts.TryGetValue(piece.Tree, out var elements))
            {
                texts.Add(piece.Tree, elements = []);
            }

            if (!elements.TryGetValue(piece.Element, out var splice))
            {
                elements.Add(piece.Element, splice = new TextSplice(piece.Tree, piece.Element));
            }

            splice.Replace(piece.Start, piece.End, text);
            text = "";
        }
    }
}
