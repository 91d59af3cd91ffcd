namespace LanguageLint.Documents.Revising;

/// <summary>An element of a part's XML with its offsets in the part's text, all in UTF-16 units.</summary>
internal sealed class PartElement
{
    private readonly List<PartElement> _children = [];

    /// <summary>Makes an element whose start tag was read.</summary>
    public PartElement(PartElement? parent, int number, string name, NamespaceScope scope, string ns, int start, int contentStart)
    {
        Parent = parent;
        Number = number;
        Name = name;
        Scope = scope;
        Namespace = ns;
        Start = start;
        ContentStart = contentStart;
        parent?._children.Add(this);
    }

    /// <summary>The element that holds it; null for the root.</summary>
    public PartElement? Parent { get; }

    /// <summary>Number of start tags before it in the part, as <see cref="Packaging.PartOrigin.Element"/> counts.</summary>
    public int Number { get; }

    /// <summary>Local name.</summary>
    public string Name { get; }

    /// <summary>Name of its namespace.</summary>
    public string Namespace { get; }

    /// <summary>The prefixes in force.</summary>
    public NamespaceScope Scope { get; }

    /// <summary>Where its start tag starts.</summary>
    public int Start { get; }

    /// <summary>Where its start tag ends.</summary>
    public int ContentStart { get; }

    /// <summary>Where its end tag starts; equal to <see cref="End"/> for an empty-element tag.</summary>
    public int ContentEnd { get; set; }

    /// <summary>The first offset after it.</summary>
    public int End { get; set; }

    /// <summary>Whether it is written as one empty-element tag.</summary>
    public bool IsEmptyTag => ContentStart == End;

    /// <summary>The elements it holds.</summary>
    public IReadOnlyList<PartElement> Children => _children;

    /// <summary>The elements that hold it, from the inside out.</summary>
    public IEnumerable<PartElement> Ancestors()
    {
        for (var element = Parent; element is not null; element = element.Parent)
        {
            yield return element;
        }
    }

    /// <summary>The element and all within it, in document order.</summary>
    public IEnumerable<PartElement> SelfAndDescendants()
    {
        var open = new Stack<PartElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element._children.Count - 1; i >= 0; i--)
            {
                open.Push(element._children[i]);
            }
        }
    }
}
