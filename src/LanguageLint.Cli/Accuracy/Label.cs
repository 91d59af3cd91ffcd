using LanguageLint.Text;

namespace LanguageLint.Cli.Accuracy;

/// <summary>A phrase that a reviewer has labelled.</summary>
/// <param name="Span">The phrase, as UTF-16 offsets into the text.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Category">The kind of wording, such as <c>labelling</c>.</param>
/// <param name="Tier">What the reviewer says of it.</param>
internal sealed record Label(TextSpan Span, int Words, string Category, LabelTier Tier)
{
    private const int WordsToSpare = 3;

    /// <summary>Whether a finding meets the label: it overlaps it and is at most three words longer, as the rubric has it.</summary>
    public bool IsMetBy(TextSpan finding, int words) => Span.Overlaps(finding) && words - Words <= WordsToSpare;
}
