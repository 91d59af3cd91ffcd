using System.Globalization;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>Reads how the text of a shape is set, and its runs.</summary>
internal static class TextBodyReader
{
    /// <summary>Reads a <c>txBody</c>, on whose start tag the reader stands.</summary>
    public static TextBody Read(PartXml xml)
    {
        var body = new TextBody { Part = xml.Part };
        var paragraphs = new List<TextParagraph>();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "bodyPr":
                    body = ReadProperties(xml, body);
                    break;
                case "lstStyle":
                    body = body with { Levels = ReadLevels(xml) };
                    break;
                case "p":
                    paragraphs.Add(ReadParagraph(xml));
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return body with { Paragraphs = paragraphs };
    }

    /// <summary>Reads the styles of levels (<c>lvl1pPr</c> to <c>lvl9pPr</c>) in the element on whose start tag the reader stands.</summary>
    public static LevelStyles ReadLevels(PartXml xml)
    {
        var levels = new Dictionary<int, LevelStyle>();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name is ['l', 'v', 'l', >= '1' and <= '9', 'p', 'P', 'r'] name)
            {
                levels[name[3] - '1'] = ReadStyle(xml);
            }
            else
            {
                xml.Skip();
            }
        }

        return new LevelStyles(levels);
    }

    private static TextBody ReadProperties(PartXml xml, TextBody body)
    {
        body = body with
        {
            Insets = (Emu.PointsOrNone(xml.Attribute("lIns")), Emu.PointsOrNone(xml.Attribute("tIns")), Emu.PointsOrNone(xml.Attribute("rIns")), Emu.PointsOrNone(xml.Attribute("bIns"))),
            Anchor = xml.Attribute("anchor"),
            Wraps = xml.Attribute("wrap") is { } wrap ? wrap != "none" : null,
        };
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            // In thousandths of a per cent, or with the sign.
            if (xml.Name == "normAutofit" && xml.Attribute("fontScale") is { } scale && Number(scale.TrimEnd('%')) is { } share)
            {
                body = body with { Scale = Math.Clamp(share / (scale.EndsWith('%') ? 100 : 100_000), 0.1, 1) };
            }

            xml.Skip();
        }

        return body;
    }

    private static TextParagraph ReadParagraph(PartXml xml)
    {
        var level = 0;
        double? emptySize = null;
        var own = default(LevelStyle);
        var runs = new List<TextRun>();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "pPr":
                    level = (int)Math.Clamp(Number(xml.Attribute("lvl")) ?? 0, 0, 8);
                    own = ReadStyle(xml);
                    break;
                case "r" or "fld":
                    ReadRun(xml, runs);
                    break;
                case "br":
                    runs.Add(new TextRun("\n", xml.Element, null));
                    xml.Skip();
                    break;
                case "endParaRPr":
                    emptySize = Size(xml);
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return new TextParagraph(level, own, runs, emptySize);
    }

    private static void ReadRun(PartXml xml, List<TextRun> runs)
    {
        double? size = null;
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name == "t")
            {
                var element = xml.Element;
                runs.Add(new TextRun(xml.ReadText().ToString(), element, size));
                continue;
            }

            size = xml.Name == "rPr" ? Size(xml) : size;
            xml.Skip();
        }
    }

    private static LevelStyle ReadStyle(PartXml xml)
    {
        var style = new LevelStyle(null, xml.Attribute("algn"), Emu.PointsOrNone(xml.Attribute("marL")));
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            style = xml.Name == "defRPr" ? style with { Size = Size(xml) } : style;
            xml.Skip();
        }

        return style;
    }

    // Letters are sized in hundredths of a point, from 1 to 4,000 points.
    private static double? Size(PartXml xml) => Number(xml.Attribute("sz")) is { } hundredths ? Math.Clamp(hundredths / 100, 1, 4_000) : null;

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
