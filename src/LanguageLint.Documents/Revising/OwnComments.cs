using System.Globalization;

namespace LanguageLint.Documents.Revising;

/// <summary>The comments that an earlier review left in a file, by their last lines and places, so that they are not written twice.</summary>
internal sealed class OwnComments
{
    private readonly Dictionary<string, List<(int Start, int End)>> _places = new(StringComparer.Ordinal);

    /// <summary>Finds the own comments of a file.</summary>
    /// <param name="main">The main part.</param>
    /// <param name="comments">The comments part; null when the file has none.</param>
    public OwnComments(PartTree main, PartTree? comments)
    {
        var signatures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var comment in comments?.Elements.Where(element => PartTree.IsWord(element, "comment")) ?? [])
        {
            if (comments!.Attribute(comment, "author") == ReviewOptions.Author && comments.Attribute(comment, "id") is { } id)
            {
                signatures[id] = LastLine(comments, comment);
            }
        }

        if (signatures.Count == 0)
        {
            return;
        }

        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mark in main.Elements.Where(element => element.Name is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
        {
            if (main.Attribute(mark, "id") is not { } id || !signatures.TryGetValue(id, out var signature))
            {
                continue;
            }

            if (mark.Name == "commentRangeStart")
            {
                starts[id] = mark.End;
            }
            else if (mark.Name == "commentRangeEnd" || !starts.ContainsKey(id))
            {
                Places(signature).Add((starts.GetValueOrDefault(id, mark.Start), mark.Start));
            }
        }
    }

    /// <summary>Whether there is a comment of this last line, wherever it is.</summary>
    public bool Has(string signature) => _places.ContainsKey(signature);

    /// <summary>Whether there is a comment of this last line on a place.</summary>
    public bool Has(string signature, Anchor anchor)
    {
        var (start, end) = anchor.Extent;
        return _places.TryGetValue(signature, out var places) && places.Exists(place => place.Start <= end && start <= place.End);
    }

    /// <summary>How many comments of a rule there are.</summary>
    public int Count(Rules.Rule rule)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{rule.Id} ");
        return _places.Where(entry => entry.Key.StartsWith(start, StringComparison.Ordinal)).Sum(entry => entry.Value.Count);
    }

    private List<(int Start, int End)> Places(string signature)
    {
        if (!_places.TryGetValue(signature, out var places))
        {
            _places.Add(signature, places = []);
        }

        return places;
    }

    private static string LastLine(PartTree tree, PartElement comment)
    {
        var paragraph = comment.Children.LastOrDefault(child => PartTree.IsWord(child, "p"));
        return paragraph is null ? "" : string.Concat(paragraph.SelfAndDescendants().Where(element => PartTree.IsWord(element, "t")).Select(element => new ElementText(tree, element).Value));
    }
}
