using LanguageLint.Text;

namespace LanguageLint.Documents.Revising;

/// <summary>A replacement and the places in the file where it is made: one, or two where a text box is written for older programs as well.</summary>
/// <param name="Applied">The replacement.</param>
/// <param name="Places">The touched elements of each place; all of one place are in one part.</param>
internal sealed record PlannedChange(AppliedChange Applied, IReadOnlyList<IReadOnlyList<TouchedText>> Places);

/// <summary>Decides which findings are changed, the same for a review and for a fixed copy.</summary>
internal sealed class ChangePlanner
{
    private readonly WordFile _file;
    private readonly Document _document;
    private readonly FindingPlaces _places;
    private readonly Dictionary<PartTree, ChangeRules> _rules = [];
    private readonly ClaimedText _claimed = new();

    /// <summary>Prepares to plan changes of a file.</summary>
    public ChangePlanner(WordFile file, Document document)
    {
        _file = file;
        _document = document;
        _places = new FindingPlaces(file);
    }

    /// <summary>What a finding changes; null when it changes nothing. Findings come in reading order; one that overlaps an earlier one changes nothing.</summary>
    public PlannedChange? Plan(Finding finding)
    {
        var block = _document.Blocks[finding.Block];
        if (Replacement.Of(finding, block) is not { } replacement)
        {
            return null;
        }

        var touched = _places.Of(block, replacement.Span);
        if (touched.Count == 0 || !_file.IsWritable(touched[0].Tree.Part) || !RulesOf(touched[0].Tree).Allows(touched)
            || RulesOf(touched[0].Tree).InFallback(touched) is not { } fallback || !_claimed.Claim(touched))
        {
            return null;
        }

        var old = block.Text.Slice(replacement.Span.Start, replacement.Span.Length).ToString();
        IReadOnlyList<IReadOnlyList<TouchedText>> places = [touched, .. fallback.Chunk(touched.Count)];
        return new PlannedChange(new AppliedChange(finding, old, replacement.Text, block.Place), places);
    }

    private ChangeRules RulesOf(PartTree tree)
    {
        if (!_rules.TryGetValue(tree, out var rules))
        {
            _rules.Add(tree, rules = new ChangeRules(tree, FieldRange.Find(tree)));
        }

        return rules;
    }
}
