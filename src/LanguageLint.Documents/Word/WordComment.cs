namespace LanguageLint.Documents.Word;

/// <summary>A comment that people wrote on a Word document.</summary>
/// <param name="Id">The id by which the text marks what it is about.</param>
/// <param name="Author">Who wrote it; empty when the file does not say.</param>
/// <param name="Parent">Id of the comment that it answers; null when it answers none.</param>
/// <param name="Lines">Its paragraphs and lines, in order.</param>
internal sealed record WordComment(string Id, string Author, string? Parent, IReadOnlyList<string> Lines);
