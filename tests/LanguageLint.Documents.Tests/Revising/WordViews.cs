using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace LanguageLint.Documents.Tests.Revising;

/// <summary>
/// The text of a Word file as someone sees it who rejects or accepts all tracked changes, read apart from the product's own readers: every
/// text element of every part but the comments, in boxes for older programs too.
/// </summary>
internal static class WordViews
{
    private static readonly string[] NoText = ["comments", "rels", "Types"];

    public static string Rejected(byte[] file) => Read(file, isAccepted: false);

    public static string Accepted(byte[] file) => Read(file, isAccepted: true);

    public static IReadOnlyDictionary<string, XElement> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = new SortedDictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && entry.Length > 0))
        {
            using var stream = entry.Open();
            parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
        }

        return parts;
    }

    private static string Read(byte[] file, bool isAccepted)
    {
        var text = new StringBuilder();
        foreach (var (name, root) in Parts(file))
        {
            if (!NoText.Contains(root.Name.LocalName) && root.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal))
            {
                text.Append(name).Append('\n');
                Append(text, root, isAccepted);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, XElement element, bool isAccepted)
    {
        switch (element.Name.LocalName)
        {
            case "ins" or "moveTo" when !isAccepted && element.Elements().Any():
            case "del" or "moveFrom" when isAccepted && element.Elements().Any():
                return;
            case "t" or "delText" or "instrText" or "delInstrText" when element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal):
                text.Append(Preserves(element) ? element.Value : element.Value.Trim(' ', '\t', '\r', '\n'));
                return;
            case "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "softHyphen" or "sym" or "drawing" or "pict" or "footnoteReference" when element.Parent?.Name.LocalName == "r":
                text.Append('<').Append(element.Name.LocalName).Append('>');
                break;
            case "p":
                text.Append('\n');
                break;
        }

        foreach (var child in element.Elements())
        {
            Append(text, child, isAccepted);
        }
    }

    private static bool Preserves(XElement element) =>
        element.AncestorsAndSelf().Select(holder => holder.Attribute(XNamespace.Xml + "space")?.Value).FirstOrDefault(value => value is not null) == "preserve";
}
