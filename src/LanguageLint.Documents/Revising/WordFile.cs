using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Word;

namespace LanguageLint.Documents.Revising;

/// <summary>A Word file to revise: its parts as text, and what is to stand in their place.</summary>
internal sealed class WordFile
{
    private readonly RawZip _zip;
    private readonly OfficePackage _package;
    private readonly Dictionary<string, (PartTree Tree, PartEncoding Encoding)> _trees = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a file that was read before.</summary>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="RevisionRefusedException">It is signed, or no Word file.</exception>
    /// <exception cref="UnreadableFileException">It is damaged.</exception>
    public WordFile(byte[] bytes)
    {
        var source = new SourceFile("", new MemoryStream(bytes, writable: false));
        if (!new WordReader().Recognises(source))
        {
            throw new RevisionRefusedException("Only Word documents and templates (.docx, .dotx, .docm, .dotm) can be handed back with comments: save the text as .docx first.");
        }

        _package = source.Package!;
        try
        {
            _zip = RawZip.Read(bytes);
        }
        catch (InvalidDataException e)
        {
            throw OfficePackage.Damaged(e);
        }

        if (_zip.Entries.Any(entry => entry.Name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RevisionRefusedException("This document is signed, and any change would break its signature: take the signature off in Word, or work on a copy without it.");
        }

        Main = Tree(_package.MainPart);
        Links = _package.Relationships(_package.MainPart);
        IsProtected = Links.FirstOrDefault(link => link.Type == "settings")?.Target is { } settings && _package.Has(settings)
            && Tree(settings).Elements.Any(element => PartTree.IsWord(element, "documentProtection"));
    }

    /// <summary>The main part.</summary>
    public PartTree Main { get; }

    /// <summary>The links of the main part.</summary>
    public IReadOnlyList<Relationship> Links { get; }

    /// <summary>Whether the document is protected against changes.</summary>
    public bool IsProtected { get; }

    /// <summary>Whether the file has a part.</summary>
    public bool Has(string part) => _package.Has(part) || _changed.ContainsKey(part);

    /// <summary>The part that a link of the main part leads to; null when there is none.</summary>
    public string? Linked(string type) => Links.FirstOrDefault(link => link.Type == type && link.Target is not null && _package.Has(link.Target))?.Target;

    /// <summary>The parts with text that Word's own elements hold.</summary>
    public IEnumerable<string> Stories =>
        Links.Where(link => link.Type is "header" or "footer" or "footnotes" or "endnotes" or "comments" && link.Target is not null && Has(link.Target))
            .Select(link => link.Target!).Prepend(Main.Part).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words of a part may be changed at all.</summary>
    public bool IsWritable(string part) =>
        part.Equals(Main.Part, StringComparison.OrdinalIgnoreCase)
        || Links.Any(link => part.Equals(link.Target, StringComparison.OrdinalIgnoreCase) && link.Type is "header" or "footer" or "footnotes" or "endnotes");

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

    /// <summary>The file with what was changed and added; all else byte for byte.</summary>
    public byte[] ToBytes() => _zip.With(_changed);

    private (PartTree Tree, PartEncoding Encoding) Read(string part)
    {
        if (!_trees.TryGetValue(part, out var read))
        {
            // Read once as readers do, so that what is not well-formed stops here.
            using (var xml = _package.Open(part, CancellationToken.None))
            {
                xml.ReadRoot();
                xml.ReadToEnd();
            }

            var bytes = _package.ReadBytes(part);
            var encoding = PartEncoding.Of(bytes);
            _trees[part] = read = (new PartTree(part, encoding.Decode(bytes)), encoding);
        }

        return read;
    }
}
