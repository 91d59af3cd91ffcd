using System.Collections.Immutable;
using LanguageLint.Rules;
using LanguageLint.Text;

namespace LanguageLint.Analyzers.CSharp;

/// <summary>Spells the suggestions of a finding for the literal it stands in: its kind, its escapes and its interpolations stay.</summary>
internal static class LiteralEdits
{
    /// <summary>The edits of a finding's place, as <see cref="FixProperties"/>.</summary>
    /// <param name="text">The string.</param>
    /// <param name="finding">A finding in it.</param>
    /// <param name="isShownOnly">Whether the string is shown and used for nothing else.</param>
    public static ImmutableDictionary<string, string?> For(LogicalString text, Finding finding, bool isShownOnly)
    {
        var place = ((FileOrigin)text.Block.Map.Locate(finding.Span)[0]).Span;
        if (finding.Suggestions.Count == 0 || SpellingOf(text, place) is not { } spelling || text.Block.Holes.Any(hole => hole.Overlaps(finding.Span)))
        {
            return FixProperties.None;
        }

        return FixProperties.Of(
            finding.Suggestions,
            finding.Suggestions.Select(suggestion => LiteralEncoder.Encode(suggestion, spelling)),
            isSafe: isShownOnly && finding.Fix == FixClass.Safe);
    }

    // The spelling at both ends of the place; null when it begins and ends in literals that are written differently.
    private static Spelling? SpellingOf(LogicalString text, TextSpan place)
    {
        var first = text.Parts.FirstOrDefault(part => part.Start <= place.Start && place.Start < part.End);
        var last = text.Parts.FirstOrDefault(part => part.Start < place.End && place.End <= part.End);
        return first.End > 0 && last.End > 0 && first.Spelling == last.Spelling ? first.Spelling : null;
    }
}
