namespace LanguageLint.Documents.Revising;

/// <summary>A piece of a finding's words: an element and where in its decoded text.</summary>
/// <param name="Tree">The part.</param>
/// <param name="Element">The element that holds the text, stands for a character or has the attribute.</param>
/// <param name="Start">The first UTF-16 unit; 0 for an element that stands for a character.</param>
/// <param name="End">The first one after; 1 for an element that stands for a character.</param>
/// <param name="IsText">Whether it is shown text of a run, not an attribute nor a field's code.</param>
internal sealed record TouchedText(PartTree Tree, PartElement Element, int Start, int End, bool IsText)
{
    /// <summary>The run that holds it; only for text.</summary>
    public PartElement Run => Element.Parent!;
}
