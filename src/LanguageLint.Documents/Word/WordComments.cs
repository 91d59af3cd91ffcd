using System.Text;
using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Word;

/// <summary>
/// Reads the comments of a document (ECMA-376 part 1, 17.13.4), and which of them answer others, which newer versions of Word keep in a part
/// of its own by the id of a comment's last paragraph (commentsExtended, [MS-DOCX] 2.5.3.1).
/// </summary>
internal sealed class WordComments(OfficePackage package, CancellationToken cancellation)
{
    /// <summary>The comments, in the order of the file.</summary>
    public IReadOnlyList<WordComment> Read()
    {
        var comments = new List<(WordComment Comment, string? Paragraph)>();
        foreach (var part in package.Targets(package.MainPart, "comments"))
        {
            using var xml = package.Open(part, cancellation);
            xml.ReadRoot();
            for (var depth = xml.Depth; xml.ReadChild(depth);)
            {
                comments.Add(ReadComment(xml));
            }
        }

        if (comments.Count < 2)
        {
            return [.. comments.Select(comment => comment.Comment)];
        }

        var parents = ReadParents();
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (comment, paragraph) in comments)
        {
            ids.TryAdd(paragraph ?? "", comment.Id);
        }

        return [.. comments.Select(entry => entry.Comment with { Parent = ids.GetValueOrDefault(parents.GetValueOrDefault(entry.Paragraph ?? "", "-")) })];
    }

    private Dictionary<string, string> ReadParents()
    {
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in package.Targets(package.MainPart, "commentsExtended"))
        {
            using var xml = package.Open(part, cancellation);
            xml.ReadRoot();
            for (var depth = xml.Depth; xml.ReadChild(depth);)
            {
                if (xml.Attribute("paraId", prefixed: true) is { } paragraph && xml.Attribute("paraIdParent", prefixed: true) is { } parent)
                {
                    parents[paragraph] = parent;
                }

                xml.Skip();
            }
        }

        return parents;
    }

    private static (WordComment Comment, string? Paragraph) ReadComment(PartXml xml)
    {
        var id = xml.Attribute("id", prefixed: true) ?? "";
        var author = xml.Attribute("author", prefixed: true) ?? "";
        var lines = new List<string>();
        string? paragraph = null;
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            paragraph = xml.Name == "p" ? xml.Attribute("paraId", prefixed: true) : paragraph;
            var line = new StringBuilder();
            ReadLines(xml, line, lines);
            lines.Add(line.ToString());
        }

        return (new WordComment(id, author, null, lines), paragraph);
    }

    private static void ReadLines(PartXml xml, StringBuilder line, List<string> lines)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            switch (xml.Name)
            {
                case "t":
                    line.Append(xml.ReadText());
                    break;
                case "tab":
                    line.Append(' ');
                    xml.Skip();
                    break;
                case "noBreakHyphen":
                    line.Append('-');
                    xml.Skip();
                    break;
                case "br" or "cr":
                    lines.Add(line.ToString());
                    line.Clear();
                    xml.Skip();
                    break;
                case "del" or "moveFrom" or "pPr" or "rPr" or "instrText":
                    xml.Skip();
                    break;
                default:
                    ReadLines(xml, line, lines);
                    break;
            }
        }
    }
}
