using LanguageLint.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LanguageLint.CodeFixes;

/// <summary>The changes of wording that a diagnostic offers: the analyzer has spelt them for their place.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Key">The same for changes that may be made together.</param>
/// <param name="Number">Which of the diagnostic's edits it is.</param>
internal sealed record OfferedWording(string Title, string Key, int Number)
{
    private const string Certain = "write";
    private const string ForReview = "consider ";

    /// <summary>What a diagnostic offers, the best first.</summary>
    public static IEnumerable<OfferedWording> OfferedBy(Diagnostic diagnostic)
    {
        for (var number = 0; FixProperties.At(diagnostic.Properties, number) is { } offer; number++)
        {
            var isCertain = number == 0 && FixProperties.IsSafe(diagnostic.Properties);
            var title = (offer.Text.Length == 0, isCertain) switch
            {
                (true, true) => "Leave the words out",
                (true, false) => "Review: leave the words out",
                (false, true) => $"Write “{offer.Text}”",
                (false, false) => $"Review: write “{offer.Text}”",
            };
            yield return new OfferedWording(title, isCertain ? Certain : ForReview + number.ToString(System.Globalization.CultureInfo.InvariantCulture), number);
        }
    }

    /// <summary>The text with the change made for all diagnostics that offer it under the same key. Of two that overlap, the first is made.</summary>
    public static SourceText Apply(SourceText text, IEnumerable<Diagnostic> diagnostics, string key)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var span = diagnostic.Location.SourceSpan;
            if (OfferedBy(diagnostic).FirstOrDefault(offered => offered.Key == key) is { } wording
                && (changes.Count == 0 || changes[changes.Count - 1].Span.End <= span.Start) && span.End <= text.Length)
            {
                changes.Add(new TextChange(span, FixProperties.At(diagnostic.Properties, wording.Number)!.Value.Edit));
            }
        }

        return text.WithChanges(changes);
    }
}
