using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// A piece of an office file's text: part, element, and where in the element's text.
/// </summary>
/// <param name="Part">Name of the part as the file's directory spells it, <c>/</c> between folders, such as <c>word/document.xml</c>.</param>
/// <param name="Element">
/// Number of the element whose text this is: the count of start tags before it in the part, in document order, empty-element tags included.
/// <em>All</em> elements count, whatever they are and wherever they stand (deleted, hidden, in a fallback), so that whoever walks the
/// part's tags gets the same numbers. The elements named here are <c>w:t</c> and <c>w:instrText</c> for text, <c>w:tab</c>,
/// <c>w:ptab</c>, <c>w:br</c>, <c>w:cr</c>, <c>w:noBreakHyphen</c>, <c>w:softHyphen</c>, <c>w:sym</c>, note references and empty merge
/// fields (their <c>w:fldChar</c> or <c>w:fldSimple</c>) for the one character each stands for, and any element for its attributes.
/// </param>
/// <param name="Span">
/// UTF-16 offsets in the element's text, entities decoded, line ends as LF, white space not trimmed; or in the decoded value of
/// <paramref name="Attribute"/>. For an element that stands for a character: start 0, length 1.
/// </param>
/// <param name="Attribute">Local name of the attribute that holds the text; null for text of the element itself.</param>
public sealed record PartOrigin(string Part, int Element, TextSpan Span, string? Attribute = null) : Origin;
