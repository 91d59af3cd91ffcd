using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Revising;

/// <summary>A Word file to revise.</summary>
internal sealed class WordFile : PackageFile
{
    /// <summary>Opens a file that was read before.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="allowsInvalidSignature">Whether a signed file may be changed, which makes its signature invalid.</param>
    /// <exception cref="UnreadableFileException">It is damaged.</exception>
    public WordFile(byte[] bytes, bool allowsInvalidSignature = false)
        : base(bytes, allowsInvalidSignature)
    {
        Main = Tree(Package.MainPart);
        Links = Package.Relationships(Package.MainPart);
        IsProtected = Linked("settings") is { } settings && Tree(settings).Elements.Any(element => PartTree.IsWord(element, "documentProtection"));
    }

    /// <summary>The main part.</summary>
    public PartTree Main { get; }

    /// <summary>The links of the main part.</summary>
    public IReadOnlyList<Relationship> Links { get; }

    /// <summary>Whether the document is protected against changes.</summary>
    public bool IsProtected { get; }

    /// <summary>The part that a link of the main part leads to; null when there is none.</summary>
    public string? Linked(string type) => Package.Targets(Package.MainPart, type).FirstOrDefault();

    /// <summary>The parts with text that Word's own elements hold.</summary>
    public IEnumerable<string> Stories =>
        Links.Where(link => link.Type is "header" or "footer" or "footnotes" or "endnotes" or "comments" && link.Target is not null && Has(link.Target))
            .Select(link => link.Target!).Prepend(Main.Part).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words of a part may be changed at all.</summary>
    public bool IsWritable(string part) =>
        part.Equals(Main.Part, StringComparison.OrdinalIgnoreCase)
        || Links.Any(link => part.Equals(link.Target, StringComparison.OrdinalIgnoreCase) && link.Type is "header" or "footer" or "footnotes" or "endnotes");
}
