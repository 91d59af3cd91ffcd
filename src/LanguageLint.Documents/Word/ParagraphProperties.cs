using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Word;

/// <summary>The properties of a paragraph (<c>w:pPr</c>) that tell what it is.</summary>
/// <param name="Style">Id of its style; null when it has none.</param>
/// <param name="IsHeading">Whether it has a level in the document's outline.</param>
/// <param name="IsListItem">Whether it is numbered or bulleted.</param>
/// <param name="IsMarkDeleted">Whether its end is deleted, so that it goes on in the next paragraph.</param>
internal readonly record struct ParagraphProperties(string? Style, bool IsHeading, bool IsListItem, bool IsMarkDeleted)
{
    private const int BodyTextLevel = 9;

    /// <summary>Reads the properties, on whose start tag the reader stands.</summary>
    public static ParagraphProperties Read(PartXml xml)
    {
        var properties = default(ParagraphProperties);
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "pStyle":
                    properties = properties with { Style = xml.Attribute("val", prefixed: true) };
                    xml.Skip();
                    break;
                case "outlineLvl":
                    properties = properties with { IsHeading = int.TryParse(xml.Attribute("val", prefixed: true), out var level) && level is >= 0 and < BodyTextLevel };
                    xml.Skip();
                    break;
                case "numPr":
                    properties = properties with { IsListItem = HasNumber(xml) };
                    break;
                case "rPr":
                    properties = properties with { IsMarkDeleted = HasDeletion(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return properties;
    }

    // Number 0 takes a style's numbering away.
    private static bool HasNumber(PartXml xml)
    {
        var has = false;
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            has |= xml.Name == "numId" && xml.Attribute("val", prefixed: true) is not (null or "0");
            xml.Skip();
        }

        return has;
    }

    private static bool HasDeletion(PartXml xml)
    {
        var has = false;
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            has |= xml.Name is "del" or "moveFrom";
            xml.Skip();
        }

        return has;
    }
}
