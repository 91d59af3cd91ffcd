using System.IO.Compression;
using System.Text;

namespace LanguageLint.Documents.Tests;

/// <summary>Builds small Word files for tests: the body's XML is given, the package around it is made.</summary>
internal sealed class Docx
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictW = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly Dictionary<string, string> _parts = [];
    private readonly StringBuilder _links = new();
    private readonly StringBuilder _fileLinks = new();

    public Docx(string body, string mainType = DocumentType, string mainPart = "word/document.xml", string ns = W)
    {
        _parts["[Content_Types].xml"] = $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{mainPart}" ContentType="{mainType}"/></Types>""";
        _parts[mainPart] = Root("document", $"<w:body>{body}</w:body>", ns);
        _fileLinks.Append(Link("officeDocument", mainPart));
        MainPart = mainPart;
    }

    private string MainPart { get; }

    /// <summary>Adds a part that the main part links to.</summary>
    public Docx With(string type, string part, string xml, string? id = null)
    {
        _parts["word/" + part] = xml;
        _links.Append(Link(type, part, id));
        return this;
    }

    /// <summary>Adds a part by its full name.</summary>
    public Docx WithPart(string part, string xml)
    {
        _parts[part] = xml;
        return this;
    }

    public Docx WithLink(string type)
    {
        _links.Append(Link(type, "elsewhere/x.bin"));
        return this;
    }

    public Docx WithTitle(string title)
    {
        _parts["docProps/core.xml"] = $"""<cp:coreProperties xmlns:cp="a" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>offender</dc:creator></cp:coreProperties>""";
        _fileLinks.Append(Link("metadata/core-properties", "docProps/core.xml"));
        return this;
    }

    /// <summary>Adds the properties that a writer names.</summary>
    public Docx WithOwnProperties(string properties)
    {
        _parts["docProps/custom.xml"] = $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{properties}</Properties>""";
        _fileLinks.Append(Link("custom-properties", "docProps/custom.xml"));
        return this;
    }

    public string Part(string name) => _parts[name];

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in _parts)
            {
                Add(zip, name, xml);
            }

            Add(zip, "_rels/.rels", Rels(_fileLinks));
            Add(zip, $"{Path.GetDirectoryName(MainPart)}/_rels/{Path.GetFileName(MainPart)}.rels", Rels(_links));
        }

        return stream.ToArray();
    }

    public static string Root(string name, string xml, string ns = W) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:{name} xmlns:w="{ns}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{xml}</w:{name}>
        """;

    public static string P(string content) => $"<w:p>{content}</w:p>";

    public static string R(string text, string properties = "") => $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Field(string code, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(xml);
    }

    private static string Link(string type, string target, string? id = null) => $"""<Relationship Id="{id ?? $"r{target.GetHashCode(StringComparison.Ordinal):x}"}" Type="{Links}{type}" Target="{target}"/>""";

    private static string Rels(StringBuilder links) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";
}
