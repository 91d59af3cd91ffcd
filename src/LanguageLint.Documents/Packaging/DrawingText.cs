using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// Reads the text of a chart, of the shapes on it or on a sheet, or of SmartArt: its paragraphs, alternative texts, and the names of a chart's series and categories as last
/// calculated. Numbers are not read.
/// </summary>
internal static class DrawingText
{
    /// <summary>The blocks of a part, in order.</summary>
    public static IReadOnlyList<TextBlock> Read(PartXml xml, string place)
    {
        var blocks = new List<TextBlock>();
        xml.ReadRoot();
        ReadChildren(xml, place, blocks);
        xml.ReadToEnd();
        return blocks;
    }

    private static void ReadChildren(PartXml xml, string place, List<TextBlock> blocks)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var element = xml.Element;
            switch (xml.Vocabulary, xml.Name)
            {
                case (OfficeNamespace.Drawing, "p"):
                    Add(DrawingParagraph.Read(xml).Text, BlockScope.TextBox, place);
                    break;
                case (_, "cNvPr"):
                    AddAlternativeText("descr");
                    AddAlternativeText("title");
                    xml.Skip();
                    break;
                case (OfficeNamespace.Chart or OfficeNamespace.NewChart, "v") or (OfficeNamespace.NewChart, "pt"):
                    var text = new PartText();
                    text.Append(xml.ReadText(), element);
                    Add(text, BlockScope.TextBox, place);
                    break;
                case (OfficeNamespace.Chart, "numCache" or "numLit") or (OfficeNamespace.NewChart, "numDim") or (OfficeNamespace.Compatibility, "Fallback"):
                    xml.Skip();
                    break;
                default:
                    ReadChildren(xml, place, blocks);
                    break;
            }
        }

        void AddAlternativeText(string attribute)
        {
            var text = new PartText();
            text.Append(xml.Attribute(attribute) ?? "", xml.Element, attribute: attribute);
            Add(text, BlockScope.AltText, $"{place}, alternative text");
        }

        void Add(PartText text, BlockScope scope, string where)
        {
            if (text.ToBlock(xml.Part, scope, where) is { } block)
            {
                blocks.Add(block);
            }
        }
    }
}
