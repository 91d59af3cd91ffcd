namespace LanguageLint.Documents.Packaging;

/// <summary>A link from one part of an office file to another.</summary>
/// <param name="Id">The id by which the part's XML names the link.</param>
/// <param name="Type">The last segment of the link's type, such as <c>header</c>; alike in transitional and strict files.</param>
/// <param name="Target">Name of the part it leads to; null when it leads out of the file, where nothing is followed.</param>
internal sealed record Relationship(string Id, string Type, string? Target);
