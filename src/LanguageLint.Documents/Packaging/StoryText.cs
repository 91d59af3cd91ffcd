using LanguageLint.Text;

namespace LanguageLint.Documents.Packaging;

/// <summary>A paragraph or other text of a story while it is read, with all that its place is named by.</summary>
internal sealed class StoryText
{
    /// <summary>The text so far.</summary>
    public PartText Text { get; init; } = new();

    /// <summary>What it is.</summary>
    public BlockScope Scope { get; set; }

    /// <summary>What a person calls it where that is not a paragraph: “footnote 4”, “tooltip”.</summary>
    public string? Label { get; init; }

    /// <summary>The paragraph that holds it, for a text box, tooltip and the like.</summary>
    public StoryText? Host { get; init; }

    /// <summary>Number of its table in the story; 0 outside tables.</summary>
    public int Table { get; init; }

    /// <summary>Number of its row in the table.</summary>
    public int Row { get; init; }

    /// <summary>Whether it stands in a text box of its <see cref="Host"/>.</summary>
    public bool IsInTextBox { get; init; }

    /// <summary>Its hidden text, where that is asked for; null when there is none.</summary>
    public StoryText? Hidden { get; set; }

    /// <summary>Whether its style hides it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether any of it is not bold.</summary>
    public bool HasPlainText { get; set; }
}
