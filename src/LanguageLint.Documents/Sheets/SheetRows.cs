using System.Globalization;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Sheets;

/// <summary>Reads a sheet as the rows of a table: what each cell shows, numbers as they are stored.</summary>
internal static class SheetRows
{
    private const int MostColumns = 64;

    /// <summary>The strings that cells share, by number.</summary>
    public static IReadOnlyList<string> ReadShared(PartXml xml)
    {
        var strings = new List<string>();
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            strings.Add(ReadString(xml));
        }

        return strings;
    }

    /// <summary>The rows, each with its number and its cells from the first column on.</summary>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Read(PartXml xml, IReadOnlyList<string> shared)
    {
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name != "sheetData")
            {
                xml.Skip();
                continue;
            }

            var number = 0;
            for (var dataDepth = xml.Depth; xml.ReadChild(dataDepth);)
            {
                number = int.TryParse(xml.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : number + 1;
                yield return (number, ReadRow(xml, shared));
            }
        }
    }

    private static List<string> ReadRow(PartXml xml, IReadOnlyList<string> shared)
    {
        var cells = new List<string>();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var column = xml.Attribute("r") is { } reference ? CellName.Column(reference) - 1 : cells.Count;
            var text = ReadCell(xml, shared);
            if (column is >= 0 and < MostColumns)
            {
                while (cells.Count < column)
                {
                    cells.Add("");
                }

                cells.Add(text);
            }
        }

        return cells;
    }

    private static string ReadCell(PartXml xml, IReadOnlyList<string> shared)
    {
        var kind = xml.Attribute("t");
        var text = "";
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (kind, xml.Name)
            {
                case ("s", "v"):
                    text = int.TryParse(xml.ReadText(), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index)
                        && index >= 0 && index < shared.Count ? shared[index] : "";
                    break;
                case ("inlineStr", "is"):
                    text = ReadString(xml);
                    break;
                case (not "e", "v"):
                    text = xml.ReadText().ToString();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return text;
    }

    private static string ReadString(PartXml xml)
    {
        var text = new PartText();
        CellTexts.ReadString(xml, text);
        return text.ToString();
    }
}
