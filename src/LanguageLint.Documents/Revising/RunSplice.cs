using System.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// One run written anew: cut where comments start and end and where own deletions do, each piece with the run's own tag and properties.
/// </summary>
internal sealed class RunSplice
{
    private readonly PartTree _tree;
    private readonly PartElement _run;
    private readonly WordMarkup _markup;
    private readonly RevisionIds _ids;
    private readonly List<(int Unit, MarkOrder Order, string Xml)> _marks = [];
    private readonly List<(int Start, int End)> _deletions = [];
    private readonly string _name;

    /// <summary>What goes first between two pieces.</summary>
    private enum MarkOrder
    {
        Insertion,
        End,
        Start,
    }

    /// <summary>Prepares to write a run anew.</summary>
    public RunSplice(PartTree tree, PartElement run, WordMarkup markup, RevisionIds ids)
    {
        _tree = tree;
        _run = run;
        _markup = markup;
        _ids = ids;
        _name = tree.WrittenName(run);
        Content = new RunContent(tree, run);
    }

    /// <summary>What the run holds.</summary>
    public RunContent Content { get; }

    /// <summary>A comment's words start here.</summary>
    public void Start(int unit, string mark) => _marks.Add((unit, MarkOrder.Start, mark));

    /// <summary>A comment's words end here.</summary>
    public void End(int unit, string mark) => _marks.Add((unit, MarkOrder.End, mark));

    /// <summary>Deletes from one unit to another.</summary>
    public void Delete(int start, int end) => _deletions.Add((start, end));

    /// <summary>
    /// Inserts text. In somebody else's insertion, that is ended before and begun again after it: Word knows no insertion in an insertion.
    /// </summary>
    /// <param name="unit">Where.</param>
    /// <param name="run">A run, as <see cref="NewRun"/> makes it.</param>
    public void Insert(int unit, string run)
    {
        var insertion = _markup.Inserted(_ids.Next(), run);
        if (_run.Parent is { } parent && PartTree.IsWord(parent, "ins"))
        {
            insertion = $"</{_tree.WrittenName(parent)}>{insertion}{WithFreshId(_tree.StartTag(parent))}";
        }

        _marks.Add((unit, MarkOrder.Insertion, insertion));
    }

    /// <summary>A new run with this one's properties.</summary>
    /// <param name="text">Its text, already XML.</param>
    public string NewRun(string text)
    {
        var properties = Content.Properties is { } element ? WithoutChange(element) : "";
        return $"{OpenTag()}{properties}{TextElement("t", text)}</{_name}>";
    }

    /// <summary>The run as it is to be.</summary>
    /// <param name="splices">What else changes in the part: a run may hold a text box.</param>
    public string Render(Splices splices)
    {
        var xml = new StringBuilder();
        var cuts = new SortedSet<int>([0, Content.Length, .. _marks.Select(mark => mark.Unit), .. _deletions.Select(deletion => deletion.Start), .. _deletions.Select(deletion => deletion.End)]);
        var start = 0;
        AppendMarks(xml, 0);
        foreach (var end in cuts.Skip(1))
        {
            AppendPiece(xml, splices, start, end);
            AppendMarks(xml, end);
            start = end;
        }

        return xml.ToString();
    }

    private void AppendMarks(StringBuilder xml, int unit)
    {
        foreach (var mark in _marks.Where(mark => mark.Unit == unit).OrderBy(mark => mark.Order))
        {
            xml.Append(mark.Xml);
        }
    }

    private void AppendPiece(StringBuilder xml, Splices splices, int start, int end)
    {
        var isDeleted = _deletions.Exists(deletion => deletion.Start <= start && end <= deletion.End);
        if (!isDeleted && start == 0 && end == Content.Length)
        {
            xml.Append(_tree.StartTag(_run)).Append(splices.Render(_run.ContentStart, _run.ContentEnd)).Append(_tree.Text, _run.ContentEnd, _run.End - _run.ContentEnd);
            return;
        }

        var piece = new StringBuilder(OpenTag());
        piece.Append(Content.Properties is not { } properties ? "" : start == 0 ? _tree.Source(properties) : WithFreshChange(properties));
        foreach (var item in Content.Items)
        {
            AppendItem(piece, splices, item, start, end, isDeleted);
        }

        var run = piece.Append("</").Append(_name).Append('>').ToString();
        xml.Append(isDeleted ? _markup.Deleted(_ids.Next(), run) : run);
    }

    private void AppendItem(StringBuilder piece, Splices splices, RunContent.Item item, int start, int end, bool isDeleted)
    {
        var isWhole = start <= item.Start && item.End <= end && (item.Length > 0 || item.Start < end || end == Content.Length);
        var from = Math.Max(start, item.Start) - item.Start;
        var to = Math.Min(end, item.End) - item.Start;
        if (isWhole && (item.Text is null || !isDeleted))
        {
            piece.Append(splices.Render(item.Element.Start, item.Element.End));
        }
        else if (item.Text is { } text && from < to)
        {
            piece.Append(TextElement(isDeleted ? "delText" : "t", text.Source(text.SeenStart + from, text.SeenStart + to)));
        }
    }

    private string OpenTag()
    {
        var tag = _tree.StartTag(_run);
        return _run.IsEmptyTag ? tag[..^2] + ">" : tag;
    }

    private string TextElement(string name, string text)
    {
        var prefix = _name[..(_name.IndexOf(':') + 1)];
        return $"<{prefix}{name} xml:space=\"preserve\">{text}</{prefix}{name}>";
    }

    // A formatting change that stands in two pieces needs two ids.
    private string WithFreshChange(PartElement properties) =>
        Change(properties) is { } change
            ? _tree.Text[properties.Start..change.Start] + WithFreshId(_tree.StartTag(change)) + _tree.Text[change.ContentStart..properties.End]
            : _tree.Source(properties);

    private string WithoutChange(PartElement properties) =>
        Change(properties) is { } change
            ? _tree.Text[properties.Start..change.Start] + _tree.Text[change.End..properties.End]
            : _tree.Source(properties);

    private static PartElement? Change(PartElement properties) => properties.Children.FirstOrDefault(child => PartTree.IsWord(child, "rPrChange"));

    private string WithFreshId(string tag)
    {
        foreach (var (name, value) in TagReader.Attributes(tag, 0, tag.Length))
        {
            if (tag.AsSpan(name.Start, name.Length).EndsWith(":id"))
            {
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tag[..value.Start]}{_ids.Next()}{tag[value.End..]}");
            }
        }

        return tag;
    }
}
