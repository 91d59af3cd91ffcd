using LanguageLint.Text;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>A slide with its words where they lie, as far as the file itself tells.</summary>
/// <param name="Number">Its number in the show, from 1.</param>
/// <param name="Width">How wide it is, in points.</param>
/// <param name="Height">How high it is, in points.</param>
/// <param name="Words">Its words, in the order in which shapes lie on each other.</param>
public sealed record PlacedSlide(int Number, double Width, double Height, IReadOnlyList<PlacedWord> Words);

/// <summary>A word, or the part of one that stands in one run, in its place on a slide.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Part">The part that holds it, as in <see cref="Packaging.PartOrigin"/>.</param>
/// <param name="Element">The element that holds it, numbered as in <see cref="Packaging.PartOrigin"/>.</param>
/// <param name="Span">Where it stands in the element's text, in UTF-16 offsets.</param>
/// <param name="Left">Its left edge, in points from the left of the slide.</param>
/// <param name="Top">Its upper edge, in points from the top of the slide.</param>
/// <param name="Width">How wide it is, in points: estimated, since fonts are not read.</param>
/// <param name="Height">The size of its letters, in points.</param>
public sealed record PlacedWord(string Text, string Part, int Element, TextSpan Span, double Left, double Top, double Width, double Height);
