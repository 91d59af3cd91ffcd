using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Templates;

/// <summary>Speaks of pictures that nobody described and nobody marked as decoration, once for a document: a poster often has its words in them.</summary>
public static class UndescribedPictures
{
    /// <summary>The part of the document that was not checked; none when there are no such pictures.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="places">Where they are, such as “slide 2”; null where a person finds them without.</param>
    public static IEnumerable<NotChecked> Of(int count, IReadOnlyCollection<string>? places = null)
    {
        if (count > 0)
        {
            var pictures = count == 1 ? "a picture" : $"{count.ToString(CultureInfo.InvariantCulture)} pictures";
            yield return new NotChecked(
                $"{pictures} without alternative text{(places is { Count: > 0 } ? $" ({string.Join(", ", places)})" : "")}",
                "words in a picture are not read here, nor to people who cannot see it; say in its alternative text what it shows, or mark it as decorative");
        }
    }
}
