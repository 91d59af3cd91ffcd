namespace LanguageLint.Documents.Pdf.Layout;

/// <summary>One sign on a page, placed along the direction its line is written in.</summary>
/// <param name="Text">Its letters: one, or two and more for a ligature.</param>
/// <param name="Direction">The writing direction in whole degrees, 0 to 359; 0 is from left to right.</param>
/// <param name="Start">Where it starts along the direction, in points.</param>
/// <param name="End">Where it ends along the direction.</param>
/// <param name="Base">Height of its base line, across the direction; lines further down have less.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="IsBold">Whether its font is bold.</param>
/// <param name="Box">Where it is on the page as shown.</param>
internal readonly record struct Glyph(string Text, int Direction, double Start, double End, double Base, double Size, bool IsBold, PdfBox Box)
{
    /// <summary>Whether it shows nothing.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
