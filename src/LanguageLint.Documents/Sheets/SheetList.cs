using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Sheets;

/// <summary>A sheet as the workbook names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether readers do not see it.</param>
/// <param name="Part">The part that holds it; null when the file does not hold it.</param>
/// <param name="Element">Number of the element that names it, in the main part.</param>
internal sealed record SheetEntry(string Name, bool IsHidden, string? Part, int Element);

/// <summary>The sheets of a workbook, in their order.</summary>
internal static class SheetList
{
    /// <summary>Reads them.</summary>
    public static IReadOnlyList<SheetEntry> Of(OfficePackage package, CancellationToken cancellation)
    {
        var links = package.Relationships(package.MainPart);
        var sheets = new List<SheetEntry>();
        using var xml = package.Open(package.MainPart, cancellation);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name != "sheets")
            {
                xml.Skip();
                continue;
            }

            for (var listDepth = xml.Depth; xml.ReadChild(listDepth);)
            {
                var id = xml.Attribute("id", prefixed: true);
                var target = links.FirstOrDefault(link => link.Id == id)?.Target;
                sheets.Add(new SheetEntry(
                    xml.Attribute("name") ?? "",
                    xml.Attribute("state") is "hidden" or "veryHidden",
                    target is not null && package.Has(target) ? target : null,
                    xml.Element));
                xml.Skip();
            }
        }

        return sheets;
    }
}
