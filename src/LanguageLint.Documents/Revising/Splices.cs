using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>What goes first where several splices stand at one offset.</summary>
internal enum SpliceOrder
{
    /// <summary>What ends here.</summary>
    End,
    /// <summary>What starts here.</summary>
    Start,
    /// <summary>What stands in place of the text from here on.</summary>
    Replace,
}

/// <summary>
/// The places of a part's text that are written anew. All else is copied. A splice may stand inside another (a text box in a run): the outer
/// one asks for the text within it by <see cref="Render(int, int)"/>.
/// </summary>
internal sealed class Splices
{
    private readonly PartTree _tree;
    private readonly List<Splice> _splices = [];
    private bool _isSorted;

    private sealed record Splice(int Start, int End, SpliceOrder Order, int Number, Func<string> Text);

    /// <summary>Prepares to write a part anew.</summary>
    public Splices(PartTree tree) => _tree = tree;

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => _splices.Count == 0;

    /// <summary>Puts text in between.</summary>
    public void Insert(int offset, SpliceOrder order, string text) => Add(new Splice(offset, offset, order, _splices.Count, () => text));

    /// <summary>Puts something in place of an element.</summary>
    public void Replace(PartElement element, Func<string> text) => Add(new Splice(element.Start, element.End, SpliceOrder.Replace, _splices.Count, text));

    /// <summary>The whole text.</summary>
    public string Render() => Render(0, _tree.Text.Length);

    /// <summary>A part of the text, splices within it made.</summary>
    public string Render(int start, int end)
    {
        Sort();
        var text = new StringBuilder();
        for (var i = First(start); i < _splices.Count && _splices[i].Start <= end; i++)
        {
            var splice = _splices[i];
            if (splice.Start >= start && splice.End <= end)
            {
                text.Append(_tree.Text, start, splice.Start - start).Append(splice.Text());
                start = splice.End;
            }
        }

        return text.Append(_tree.Text, start, end - start).ToString();
    }

    private void Add(Splice splice)
    {
        _splices.Add(splice);
        _isSorted = false;
    }

    private void Sort()
    {
        if (!_isSorted)
        {
            _splices.Sort((a, b) => (a.Start, a.Order, -a.End, a.Number).CompareTo((b.Start, b.Order, -b.End, b.Number)));
            _isSorted = true;
        }
    }

    // The first splice at or after an offset.
    private int First(int offset)
    {
        int low = 0, high = _splices.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_splices[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
