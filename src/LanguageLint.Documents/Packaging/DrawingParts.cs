using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>Reads the charts and SmartArt that a part of an office file shows; each is a part of its own.</summary>
internal sealed class DrawingParts(OfficePackage package, CancellationToken cancellation)
{
    private static readonly (string Type, string Name)[] Kinds = [("diagramData", "SmartArt"), ("chart", "chart"), ("chartEx", "chart")];

    /// <summary>The blocks of a part's drawings.</summary>
    /// <param name="part">The part that shows them.</param>
    /// <param name="story">What a person calls that part, such as “slide 2”; null for the main text.</param>
    public IEnumerable<TextBlock> Read(string part, string? story)
    {
        var counts = new Dictionary<string, int>();
        foreach (var (type, name) in Kinds)
        {
            foreach (var drawing in package.Targets(part, type))
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
                var place = string.Create(CultureInfo.InvariantCulture, $"{(story is null ? "" : $"{story}, ")}{name} {counts[name]}");
                foreach (var block in package.Targets(drawing, "chartUserShapes").Prepend(drawing).SelectMany(source => Text(source, place)))
                {
                    yield return block;
                }
            }
        }
    }

    private IReadOnlyList<TextBlock> Text(string part, string place)
    {
        using var xml = package.Open(part, cancellation);
        return DrawingText.Read(xml, place);
    }
}
