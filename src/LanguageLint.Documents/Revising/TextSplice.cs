using System.Text;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>One text element of a run, or an element that stands for a character, written anew without any markup of changes.</summary>
internal sealed class TextSplice
{
    private readonly PartTree _tree;
    private readonly PartElement _element;
    private readonly List<(int Start, int End, string Xml)> _edits = [];

    /// <summary>Prepares to write an element anew.</summary>
    public TextSplice(PartTree tree, PartElement element)
    {
        _tree = tree;
        _element = element;
    }

    /// <summary>Replaces a part of its decoded text.</summary>
    /// <param name="start">The first UTF-16 unit.</param>
    /// <param name="end">The first after.</param>
    /// <param name="xml">What stands there, already XML.</param>
    public void Replace(int start, int end, string xml) => _edits.Add((start, end, xml));

    /// <summary>The element as it is to be; empty when nothing of it is left.</summary>
    public string Render()
    {
        var name = _tree.WrittenName(_element);
        var isDrawing = OfficeNamespaces.Of(_element.Namespace) == OfficeNamespace.Drawing;
        if (!isDrawing && !PartTree.IsWord(_element, "t"))
        {
            var textName = name[..(name.IndexOf(':') + 1)] + "t";
            return _edits[0].Xml.Length == 0 ? "" : $"<{textName} xml:space=\"preserve\">{_edits[0].Xml}</{textName}>";
        }

        var text = new ElementText(_tree, _element);
        var content = new StringBuilder();
        var at = text.SeenStart;
        foreach (var (start, end, xml) in _edits.OrderBy(edit => edit.Start))
        {
            content.Append(text.Source(at, start)).Append(xml);
            at = end;
        }

        content.Append(text.Source(at, text.SeenEnd));
        return $"{(isDrawing ? _tree.StartTag(_element) : $"<{name} xml:space=\"preserve\">")}{content}</{name}>";
    }
}
