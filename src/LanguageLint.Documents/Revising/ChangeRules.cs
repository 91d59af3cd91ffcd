using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>
/// Says whether words may be changed where they stand. They may not where Word would overwrite them (fields, bound controls), where a
/// rejected change would leave a trace, or where something else stands between them.
/// </summary>
internal sealed class ChangeRules
{
    private readonly IReadOnlyList<FieldRange> _fields;
    private readonly PartTree _tree;

    /// <summary>Prepares to judge places of one part.</summary>
    public ChangeRules(PartTree tree, IReadOnlyList<FieldRange> fields)
    {
        _tree = tree;
        _fields = fields;
    }

    /// <summary>Whether the words may be changed.</summary>
    public bool Allows(IReadOnlyList<TouchedText> touched)
    {
        var holder = touched[0].IsText ? touched[0].Run.Parent : null;
        return holder is not null
            && touched.All(piece => piece.IsText && ReferenceEquals(piece.Run.Parent, holder) && IsWordCharacter(piece.Element)
                && !_fields.Any(field => field.Contains(piece.Element)))
            && IsOpen(holder)
            && touched.GroupBy(piece => piece.Run).All(IsUnbroken)
            && NothingBetween(holder, touched.Select(piece => piece.Run).ToHashSet());
    }

    /// <summary>
    /// The same words in the fallback that the part keeps for older programs; empty when there is none, null when there is one that does not
    /// say the same.
    /// </summary>
    public IReadOnlyList<TouchedText>? InFallback(IReadOnlyList<TouchedText> touched)
    {
        var alternatives = touched[0].Element.Ancestors().Where(holder => OfficeNamespaces.Of(holder.Namespace) == OfficeNamespace.Compatibility && holder.Name == "AlternateContent").ToList();
        if (alternatives.Count == 0)
        {
            return [];
        }

        var choice = TextsIn(alternatives[0].Children[0]);
        var twins = new List<TouchedText>();
        foreach (var fallback in alternatives[0].Children.Skip(1))
        {
            var texts = TextsIn(fallback);
            if (texts.Count == 0)
            {
                continue;
            }

            if (alternatives.Count > 1 || texts.Count != choice.Count || !texts.Zip(choice, SaysTheSame).All(same => same))
            {
                return null;
            }

            twins.AddRange(touched.Select(piece => piece with { Element = texts[choice.IndexOf(piece.Element)] }));
        }

        return twins.Count == 0 || Allows(twins) ? twins : null;
    }

    private static bool IsWordCharacter(PartElement element) =>
        element.Name is "t" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen" && OfficeNamespaces.Of(element.Namespace) == OfficeNamespace.Word;

    // Somebody's insertion may hold the runs themselves, as it can be ended before a change; nothing closed may stand around.
    private bool IsOpen(PartElement holder)
    {
        var isDirect = true;
        foreach (var element in holder.Ancestors().Prepend(holder))
        {
            var isOpen = element.Name switch
            {
                "ins" => isDirect && element.Parent is { } outer && outer.Name is "p" or "hyperlink" or "smartTag",
                "sdt" => ContentControl.Of(_tree, element) is { IsInline: true, IsRich: true },
                "del" or "moveFrom" or "moveTo" or "fldSimple" or "ruby" or "object" or "oMath" => false,
                "r" => !_fields.Any(field => field.Contains(element)),
                _ => true,
            };
            if (!isOpen)
            {
                return false;
            }

            isDirect = false;
        }

        return true;
    }

    // Nothing but the words, and what leaves no trace, stands between the first and the last of them in a run.
    private bool IsUnbroken(IGrouping<PartElement, TouchedText> run)
    {
        var touched = run.Select(piece => piece.Element).ToHashSet();
        var isBetween = false;
        var left = touched.Count;
        foreach (var child in run.Key.Children)
        {
            if (touched.Contains(child))
            {
                left--;
                isBetween = left > 0;
            }
            else if (isBetween && !IsTraceless(child))
            {
                return false;
            }
        }

        return true;
    }

    // New words stand before what lies between the runs in a fixed copy and after it in a review, so nothing that is seen may.
    private static bool NothingBetween(PartElement holder, HashSet<PartElement> runs)
    {
        var left = runs.Count;
        foreach (var child in holder.Children)
        {
            left -= runs.Contains(child) ? 1 : 0;
            var isSeen = !runs.Contains(child) && child.Name switch
            {
                "r" => child.Children.Any(content => content.Name is not ("rPr" or "commentReference" or "lastRenderedPageBreak")),
                "bookmarkStart" or "bookmarkEnd" or "proofErr" or "permStart" or "permEnd" or "commentRangeStart" or "commentRangeEnd" or "del" => false,
                _ => true,
            };
            if (isSeen && left > 0 && left < runs.Count)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTraceless(PartElement child) =>
        PartTree.IsWord(child, "lastRenderedPageBreak") || (PartTree.IsWord(child, "t") && new ElementText(_tree, child) is { SeenEnd: var end, SeenStart: var start } && start == end);

    private static List<PartElement> TextsIn(PartElement alternative) =>
        [.. alternative.SelfAndDescendants().Where(element => IsWordCharacter(element) && element.Parent is { Name: "r" } && element.Ancestors().Any(holder => holder.Name == "txbxContent"))];

    private bool SaysTheSame(PartElement one, PartElement other) =>
        one.Name == other.Name && (one.Name != "t" || new ElementText(_tree, one).Value == new ElementText(_tree, other).Value);
}
