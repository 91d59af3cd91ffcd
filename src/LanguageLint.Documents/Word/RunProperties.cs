using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Word;

/// <summary>The properties of a run (<c>w:rPr</c>) that tell whether and how it is seen; null where it does not say.</summary>
/// <param name="Style">Id of its character style.</param>
/// <param name="IsHidden">Whether it is hidden text (<c>w:vanish</c>).</param>
/// <param name="IsBold">Whether it is bold.</param>
internal readonly record struct RunProperties(string? Style, bool? IsHidden, bool? IsBold)
{
    /// <summary>Reads the properties, on whose start tag the reader stands.</summary>
    public static RunProperties Read(PartXml xml)
    {
        var properties = default(RunProperties);
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "rStyle":
                    properties = properties with { Style = xml.Attribute("val", prefixed: true) };
                    break;
                case "vanish":
                    properties = properties with { IsHidden = IsOn(xml) };
                    break;
                case "b":
                    properties = properties with { IsBold = IsOn(xml) };
                    break;
                default:
                    break;
            }

            xml.Skip();
        }

        return properties;
    }

    private static bool IsOn(PartXml xml) => xml.Attribute("val", prefixed: true) is not ("0" or "false" or "off");
}
