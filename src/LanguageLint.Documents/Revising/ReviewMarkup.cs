namespace LanguageLint.Documents.Revising;

/// <summary>Writes comments' marks and tracked changes into the parts of a file.</summary>
internal sealed class ReviewMarkup
{
    private readonly WordFile _file;
    private readonly string _date;
    private readonly string? _referenceStyle;
    private readonly RevisionIds _ids = new();
    private readonly Dictionary<PartTree, MarkedPart> _parts = [];

    private sealed record MarkedPart(Splices Splices, WordMarkup Markup, Dictionary<PartElement, RunSplice> Runs);

    /// <summary>Prepares to write into a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="date">When, as Word writes it.</param>
    /// <param name="referenceStyle">Id of the style of comment marks; null for none.</param>
    public ReviewMarkup(WordFile file, string date, string? referenceStyle)
    {
        _file = file;
        _date = date;
        _referenceStyle = referenceStyle;
        foreach (var story in file.Stories)
        {
            _ids.Note(file.Tree(story));
        }
    }

    /// <summary>Marks a comment's place in the main part and answers its id.</summary>
    public int Comment(Anchor anchor)
    {
        var id = _ids.Next();
        var part = Part(_file.Main);
        switch (anchor)
        {
            case Anchor.Words words:
                var first = Run(_file.Main, words.First.Parent!);
                first.Start(first.Content.Unit(words.First, words.FirstOffset), part.Markup.RangeStart(id));
                var last = Run(_file.Main, words.Last.Parent!);
                last.End(last.Content.Unit(words.Last, words.LastOffset), part.Markup.RangeEnd(id, _referenceStyle));
                break;
            case Anchor.Around { Start: var start, End: var end, Reference: var reference } when start == end && end == reference:
                part.Splices.Insert(start, SpliceOrder.End, part.Markup.RangeStart(id) + part.Markup.RangeEnd(id, _referenceStyle));
                break;
            case Anchor.Around { Start: var start, End: var end, Reference: var reference }:
                part.Splices.Insert(start, SpliceOrder.Start, part.Markup.RangeStart(id));
                part.Splices.Insert(end, SpliceOrder.End, part.Markup.BareRangeEnd(id));
                part.Splices.Insert(reference, SpliceOrder.End, part.Markup.Reference(id, _referenceStyle));
                break;
        }

        return id;
    }

    /// <summary>Writes a change as a deletion and an insertion.</summary>
    public void Change(PlannedChange change)
    {
        foreach (var touched in change.Places)
        {
            var tree = touched[0].Tree;
            RunSplice? last = null;
            var end = 0;
            foreach (var run in touched.GroupBy(piece => piece.Run))
            {
                last = Run(tree, run.Key);
                var start = run.Min(piece => last.Content.Unit(piece.Element, piece.Start));
                end = run.Max(piece => last.Content.Unit(piece.Element, piece.End));
                last.Delete(start, end);
            }

            if (change.Applied.New.Length > 0)
            {
                var text = WordMarkup.Escape(change.Applied.New, _file.IsUnicode(tree.Part));
                last!.Insert(end, Run(tree, touched[0].Run).NewRun(text));
            }
        }
    }

    /// <summary>Puts all of it into the file.</summary>
    /// <exception cref="RevisionRefusedException">A part did not come out right; the file must not be handed over.</exception>
    public void Write()
    {
        foreach (var (tree, part) in _parts)
        {
            foreach (var (run, splice) in part.Runs)
            {
                part.Splices.Replace(run, () => splice.Render(part.Splices));
            }

            if (!part.Splices.IsEmpty)
            {
                _file.ChangeReviewed(tree.Part, part.Splices.Render());
            }
        }
    }

    private RunSplice Run(PartTree tree, PartElement run)
    {
        var part = Part(tree);
        if (!part.Runs.TryGetValue(run, out var splice))
        {
            part.Runs.Add(run, splice = new RunSplice(tree, run, part.Markup, _ids));
        }

        return splice;
    }

    private MarkedPart Part(PartTree tree)
    {
        if (!_parts.TryGetValue(tree, out var part))
        {
            _parts.Add(tree, part = new MarkedPart(new Splices(tree), new WordMarkup(tree, ReviewOptions.Author, _date), []));
        }

        return part;
    }
}
