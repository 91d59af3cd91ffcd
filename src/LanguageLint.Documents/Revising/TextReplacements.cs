namespace LanguageLint.Documents.Revising;

/// <summary>Replacements of words in the parts of an office file that leave no trace: the first element gets the new words, the others lose the old.</summary>
internal sealed class TextReplacements(PackageFile file)
{
    private readonly Dictionary<PartTree, Dictionary<PartElement, TextSplice>> _texts = [];

    /// <summary>Replaces words.</summary>
    /// <param name="touched">The elements that hold them, all of one part.</param>
    /// <param name="text">What is to stand there.</param>
    public void Add(IReadOnlyList<TouchedText> touched, string text)
    {
        var xml = WordMarkup.Escape(text, file.IsUnicode(touched[0].Tree.Part));
        foreach (var piece in touched)
        {
            if (!_texts.TryGetValue(piece.Tree, out var elements))
            {
                _texts.Add(piece.Tree, elements = []);
            }

            if (!elements.TryGetValue(piece.Element, out var splice))
            {
                elements.Add(piece.Element, splice = new TextSplice(piece.Tree, piece.Element));
            }

            splice.Replace(piece.Start, piece.End, xml);
            xml = "";
        }
    }

    /// <summary>Puts all of them into the file.</summary>
    public void Write()
    {
        foreach (var (tree, elements) in _texts)
        {
            var splices = new Splices(tree);
            foreach (var (element, splice) in elements)
            {
                splices.Replace(element, splice.Render);
            }

            file.Change(tree.Part, splices.Render());
        }
    }
}
