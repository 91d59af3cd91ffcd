using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads the text of a chart or of SmartArt: its DrawingML paragraphs, and the names of a chart's series and categories as last calculated.
/// </summary>
internal static class DrawingText
{
    /// <summary>The blocks of a part, in order.</summary>
    public static IReadOnlyList<TextBlock> Read(PartXml xml, string place)
    {
        var blocks = new List<TextBlock>();
        xml.ReadRoot();
        ReadChildren(xml, null, place, blocks);
        xml.ReadToEnd();
        return blocks;
    }

    private static void ReadChildren(PartXml xml, WordText? paragraph, string place, List<TextBlock> blocks)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var element = xml.Element;
            switch (WordNamespaces.Of(xml.Namespace), xml.Name)
            {
                case (WordNamespace.Drawing, "p") or (WordNamespace.Chart, "pt"):
                    var text = new WordText();
                    ReadChildren(xml, text, place, blocks);
                    if (text.ToBlock(xml.Part, BlockScope.TextBox, place) is { } block)
                    {
                        blocks.Add(block);
                    }

                    break;
                case (WordNamespace.Drawing, "t") or (WordNamespace.Chart, "v"):
                    var value = xml.ReadText();
                    paragraph?.Append(value, element);
                    break;
                case (WordNamespace.Drawing, "br"):
                    xml.Skip();
                    paragraph?.Append("\n", element);
                    break;
                case (WordNamespace.Chart, "numCache" or "numLit"):
                    xml.Skip();
                    break;
                default:
                    ReadChildren(xml, paragraph, place, blocks);
                    break;
            }
        }
    }
}
