namespace LanguageLint.Documents.Pdf;

/// <summary>A page on which there are no letters, only something to look at.</summary>
/// <param name="Page">The page, 1-based.</param>
/// <param name="Width">Its width as it is shown, in points.</param>
/// <param name="Height">Its height as it is shown, in points.</param>
/// <param name="Reason">Why there are no letters, in a clause without a full stop.</param>
internal sealed record PdfPicture(int Page, float Width, float Height, string Reason);
