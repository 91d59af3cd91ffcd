using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>An office file to revise: its parts as text, and what is to stand in their place.</summary>
internal class PackageFile
{
    private readonly RawZip _zip;
    private readonly bool _isSigned;
    private readonly bool _allowsInvalidSignature;
    private readonly Dictionary<string, (PartTree Tree, PartEncoding Encoding)> _trees = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a file that was read before.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="allowsInvalidSignature">Whether a signed file may be changed, which makes its signature invalid.</param>
    /// <exception cref="RevisionRefusedException">It is no office file.</exception>
    /// <exception cref="UnreadableFileException">It is damaged.</exception>
    public PackageFile(byte[] bytes, bool allowsInvalidSignature)
    {
        Package = new SourceFile("", new MemoryStream(bytes, writable: false)).Package
            ?? throw new RevisionRefusedException("This is no office file, so it cannot be revised as one.");
        try
        {
            _zip = RawZip.Read(bytes);
        }
        catch (InvalidDataException e)
        {
            throw OfficePackage.Damaged(e);
        }

        _isSigned = _zip.Entries.Any(entry => entry.Name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase));
        _allowsInvalidSignature = allowsInvalidSignature;
    }

    /// <summary>The file as it was read.</summary>
    public OfficePackage Package { get; }

    /// <summary>Whether the file has a part.</summary>
    public bool Has(string part) => Package.Has(part) || _changed.ContainsKey(part);

    /// <summary>The XML of a part, as it was read.</summary>
    public PartTree Tree(string part) => Read(part).Tree;

    /// <summary>Whether a part can hold any character as it is.</summary>
    public bool IsUnicode(string part) => Read(part).Encoding.IsUnicode;

    /// <summary>Puts a text in place of a part's XML.</summary>
    public void Change(string part, string xml) => _changed[part] = Read(part).Encoding.Encode(xml);

    /// <summary>Puts a text with comments and tracked changes in place of a part's XML.</summary>
    /// <exception cref="RevisionRefusedException">The text is not what a review may be.</exception>
    public void ChangeReviewed(string part, string xml)
    {
        var (tree, encoding) = Read(part);
        RevisionCheck.Hold(tree, xml, encoding);
        Change(part, xml);
    }

    /// <summary>Adds a part.</summary>
    public void Add(string part, string xml) => _changed[part] = System.Text.Encoding.UTF8.GetBytes(xml);

    /// <summary>What to say of a signature that does not hold for the changed file.</summary>
    public IEnumerable<string> SignatureWarnings => _isSigned ? ["The signature does not hold for the changed file: have it signed anew."] : [];

    /// <summary>The file with what was changed and added; all else byte for byte.</summary>
    /// <exception cref="RevisionRefusedException">It is signed, and the signature must hold.</exception>
    public byte[] ToBytes() => _isSigned && !_allowsInvalidSignature
        ? throw new RevisionRefusedException(
            "This document is signed, and any change would break its signature: take the signature off, work on a copy without it, or use --allow-invalid-signature.")
        : _zip.With(_changed);

    private (PartTree Tree, PartEncoding Encoding) Read(string part)
    {
        if (!_trees.TryGetValue(part, out var read))
        {
            // Read once as readers do, so that what is not well-formed stops here.
            using (var xml = Package.Open(part, CancellationToken.None))
            {
                xml.ReadRoot();
                xml.ReadToEnd();
            }

            var bytes = Package.ReadBytes(part);
            var encoding = PartEncoding.Of(bytes);
            _trees[part] = read = (new PartTree(part, encoding.Decode(bytes)), encoding);
        }

        return read;
    }
}
