using System.IO.Compression;

namespace LanguageLint.Documents.Tests;

/// <summary>Builds zip files of parts for tests.</summary>
internal sealed class OfficeZip
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string Content)> _parts = [];

    /// <summary>Adds a part.</summary>
    public OfficeZip With(string name, string content)
    {
        _parts.Add((name, content));
        return this;
    }

    /// <summary>Adds the links of a part; the id of each is “r” and its number from 1 on.</summary>
    public OfficeZip WithLinks(string part, params (string Type, string Target)[] links)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var xml = string.Concat(links.Select((link, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Types}{link.Type}\" Target=\"{link.Target}\"/>"));
        return With($"{folder}_rels/{part[folder.Length..]}.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{xml}</Relationships>");
    }

    /// <summary>Says what the main part is.</summary>
    public OfficeZip WithMain(string part, string type) =>
        With("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>")
            .WithLinks("", ("officeDocument", part), ("metadata/core-properties", "docProps/core.xml"));

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
