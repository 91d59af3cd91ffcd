using LanguageLint.Suppressions;

namespace LanguageLint.Text;

/// <summary>What a document is for; rules may apply to some kinds only.</summary>
public enum DocumentKind
{
    /// <summary>Not said and not guessed.</summary>
    Unknown,
    /// <summary>A letter or e-mail to a person.</summary>
    Letter,
    /// <summary>A text message or other short message to a person.</summary>
    Message,
    /// <summary>A poster, leaflet or slide.</summary>
    Poster,
    /// <summary>A report or record about a person.</summary>
    Report,
    /// <summary>Web copy.</summary>
    Web,
    /// <summary>Program or template code.</summary>
    Code,
}

/// <summary>A part of a file that was not checked, and why.</summary>
/// <param name="Place">What a person can find, such as “embedded object 2”.</param>
/// <param name="Reason">A short clause: why it was not read and what would help.</param>
public sealed record NotChecked(string Place, string Reason);

/// <summary>A file as its reader saw it: blocks of text in reading order, and what could not be read.</summary>
public sealed record Document
{
    /// <summary>The path as the user named it, <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>What the document is for.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>BCP 47 tag of the document's language; English unless the file says otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The text, in reading order.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>Lines of the decoded file; null for formats that have none (Office, PDF).</summary>
    public LineIndex? Lines { get; init; }

    /// <summary>Parts of the file that were not checked.</summary>
    public IReadOnlyList<NotChecked> NotChecked { get; init; } = [];

    /// <summary>The comments that speak to the linter, in the order of the file.</summary>
    public IReadOnlyList<Directive> Directives { get; init; } = [];
}
