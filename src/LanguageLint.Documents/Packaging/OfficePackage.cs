using System.IO.Compression;
using System.Xml;

namespace LanguageLint.Documents.Packaging;

/// <summary>
/// A zip file of parts, as office programs write it (ECMA-376 part 2, “Open Packaging Conventions”). Part names are compared without case
/// and with <c>\</c> as <c>/</c>, as office programs do. Nothing is written to disk, nothing outside the file is followed.
/// </summary>
internal sealed class OfficePackage
{
    private const string ContentTypesPart = "[Content_Types].xml";

    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly Dictionary<string, string> _typesByPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typesByExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Relationship>> _links = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameTable _names = new();
    private readonly OfficePackage? _holder;
    private long _inflated;

    private OfficePackage(Dictionary<string, ZipArchiveEntry> parts, OfficePackage? holder)
    {
        _parts = parts;
        _holder = holder;
    }

    /// <summary>Name of the part that the file is about; empty when it has none.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>Content type of <see cref="MainPart"/>; empty when it has none.</summary>
    public string MainType => ContentType(MainPart);

    /// <summary>Whether a file starts as zip files do, or is one with something put before it.</summary>
    public static bool IsZip(SourceFile file) => file.Head.StartsWith("PK\u0003\u0004"u8) || file.Head.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Opens a zip file and reads what its parts are.</summary>
    /// <param name="file">The file.</param>
    /// <param name="holder">The file that holds this one, whose limits both share; null when it stands alone.</param>
    /// <exception cref="UnreadableFileException">The file is too large, damaged, protected by a zip password, or ambiguous.</exception>
    public static OfficePackage Open(SourceFile file, OfficePackage? holder = null)
    {
        if (file.Length > PackageLimits.File)
        {
            throw PackageLimits.Exceeded("is larger than 64 MB");
        }

        try
        {
            var zip = new ZipArchive(new MemoryStream(file.ReadBytes(), writable: false), ZipArchiveMode.Read);
            var package = new OfficePackage(Index(zip), holder);
            package.ReadContentTypes();
            package.MainPart = package.FindMainPart();
            return package;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    /// <summary>Whether an exception tells of a damaged file.</summary>
    public static bool IsDamage(Exception e) =>
        e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException;

    /// <summary>What is said of a damaged file.</summary>
    public static UnreadableFileException Damaged(Exception e) => new(
        e is XmlException && e.Message.Contains("DTD", StringComparison.Ordinal)
            ? "This office file holds a document type definition, which no office program writes, so it is not read: open it in the program it was made with and save it anew."
            : "This office file is damaged: open it in the program it was made with, let that repair it, and save it anew.", e);

    /// <summary>Whether the file has a part.</summary>
    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Content type of a part; empty when the file does not say.</summary>
    public string ContentType(string part) =>
        _typesByPart.GetValueOrDefault(part) ?? _typesByExtension.GetValueOrDefault(Path.GetExtension(part).TrimStart('.')) ?? "";

    /// <summary>
    /// Whether the main part, of which the file does not say what it is, has a root element: some programs leave the content type out or get
    /// it wrong.
    /// </summary>
    /// <exception cref="UnreadableFileException">The part is damaged.</exception>
    public bool IsUntyped(string root, OfficeNamespace ns)
    {
        if (MainType is not ("" or "application/xml" or "text/xml") || !Has(MainPart))
        {
            return false;
        }

        try
        {
            using var xml = Open(MainPart, CancellationToken.None);
            xml.ReadRoot();
            return xml.Name == root && xml.Vocabulary == ns;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    /// <summary>Opens a part to read its XML.</summary>
    /// <exception cref="InvalidDataException">There is no such part, or it is damaged.</exception>
    public PartXml Open(string part, CancellationToken cancellation) => Open(part, ignoresTypes: false, cancellation);

    /// <summary>Opens a part that may begin with a document type definition, which is passed over.</summary>
    /// <exception cref="InvalidDataException">There is no such part, or it is damaged.</exception>
    public PartXml OpenTyped(string part, CancellationToken cancellation) => Open(part, ignoresTypes: true, cancellation);

    /// <summary>The inflated bytes of a part.</summary>
    /// <exception cref="InvalidDataException">There is no such part, or it is damaged.</exception>
    public byte[] ReadBytes(string part)
    {
        using var stream = _parts.TryGetValue(part, out var entry) ? new PartStream(this, entry) : throw new InvalidDataException();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The links of a part, in the order they are written; those of the file as a whole for an empty name.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        if (!_links.TryGetValue(part, out var links))
        {
            _links.Add(part, links = ReadRelationships(part));
        }

        return links;
    }

    /// <summary>The parts to which links of a type lead, each once; a link to a part that is not there leads nowhere.</summary>
    /// <param name="part">The part that has the links; empty for the file as a whole.</param>
    /// <param name="type">The last segment of the links' type.</param>
    public IEnumerable<string> Targets(string part, string type) =>
        Relationships(part).Where(link => link.Type == type && link.Target is not null && Has(link.Target)).Select(link => link.Target!).Distinct(StringComparer.OrdinalIgnoreCase);

    private List<Relationship> ReadRelationships(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!Has(name))
        {
            return [];
        }

        using var xml = Open(name, CancellationToken.None);
        return Relationship.ReadAll(xml, folder);
    }

    /// <summary>Counts what the parts inflate to.</summary>
    /// <exception cref="UnreadableFileException">It is too much.</exception>
    public void CountInflated(int bytes)
    {
        _holder?.CountInflated(bytes);
        _inflated += bytes;
        if (_inflated > PackageLimits.AllParts)
        {
            throw PackageLimits.Exceeded("holds more than 256 MB");
        }
    }

    private PartXml Open(string part, bool ignoresTypes, CancellationToken cancellation) =>
        _parts.TryGetValue(part, out var entry) ? new PartXml(part, PartStream.Open(this, entry), cancellation, _names, ignoresTypes) : throw new InvalidDataException();

    private static Dictionary<string, ZipArchiveEntry> Index(ZipArchive zip)
    {
        if (zip.Entries.Count > PackageLimits.Parts)
        {
            throw PackageLimits.Exceeded("has more than 5,000 parts");
        }

        var parts = new Dictionary<string, ZipArchiveEntry>(zip.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new UnreadableFileException("This zip file is protected by a password: unpack it, or open the document in its program and save it without a password.");
            }

            if (!parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
            {
                throw new UnreadableFileException(
                    "This office file holds two parts of one name, of which programs read the one or the other: open it in the program it was made with and save it anew.");
            }
        }

        return parts;
    }

    private void ReadContentTypes()
    {
        if (!Has(ContentTypesPart))
        {
            return;
        }

        using var xml = Open(ContentTypesPart, CancellationToken.None);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var type = xml.Attribute("ContentType") ?? "";
            if (xml.Name == "Override")
            {
                _typesByPart[(xml.Attribute("PartName") ?? "").Replace('\\', '/').TrimStart('/')] = type;
            }
            else if (xml.Name == "Default")
            {
                _typesByExtension[xml.Attribute("Extension") ?? ""] = type;
            }
        }
    }

    private string FindMainPart()
    {
        foreach (var link in Relationships(""))
        {
            if (link is { Type: "officeDocument", Target: { } target } && Has(target))
            {
                return target;
            }
        }

        return _typesByPart.FirstOrDefault(part => part.Value.EndsWith(".main+xml", StringComparison.Ordinal) && Has(part.Key)).Key ?? "";
    }
}
