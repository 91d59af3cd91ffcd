using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>Where in a file the reader is: saved on the way into a text box, note or cell and put back on the way out.</summary>
internal readonly record struct OdfPosition
{
    /// <summary>The paragraph that is being read; null outside.</summary>
    public StoryText? Paragraph { get; init; }

    /// <summary>What a paragraph here is.</summary>
    public BlockScope Scope { get; init; }

    /// <summary>What a person calls the place: “slide 2, title”; null where paragraphs are counted.</summary>
    public string? Label { get; init; }

    /// <summary>The paragraph that holds the text box; null outside of one.</summary>
    public StoryText? Host { get; init; }

    /// <summary>Number of the table; 0 outside.</summary>
    public int Table { get; init; }

    /// <summary>Number of the row in it.</summary>
    public int Row { get; init; }

    /// <summary>Whether the row is of the table's head.</summary>
    public bool IsHeadRow { get; init; }

    /// <summary>Whether it is hidden, or a paragraph's text is of a hidden style.</summary>
    public bool IsHidden { get; init; }
}
