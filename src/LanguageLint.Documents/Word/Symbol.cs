using System.Globalization;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Characters that are put in with their font (<c>w:sym</c>, ECMA-376 part 1, 17.3.3.30): in a font of pictures a picture, in any other the
/// character itself, which may be shifted to F000 to F0FF.
/// </summary>
internal static class Symbol
{
    private const int Shift = 0xF000;

    private static readonly string[] PictureFonts = ["symbol", "wingdings", "webdings", "zapf", "mt extra", "marlett"];

    /// <summary>The text of a symbol, on whose start tag the reader stands.</summary>
    public static string Of(PartXml xml)
    {
        var font = xml.Attribute("font", prefixed: true) ?? PictureFonts[0];
        if (!int.TryParse(xml.Attribute("char", prefixed: true), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || PictureFonts.Any(picture => font.StartsWith(picture, StringComparison.OrdinalIgnoreCase)))
        {
            return Templates.PlainText.Holes.StandIn.ToString();
        }

        code = code is >= Shift and <= Shift + 0xFF ? code - Shift : code;
        return code is >= 0x20 and < 0xD800 ? ((char)code).ToString() : Templates.PlainText.Holes.StandIn.ToString();
    }
}
