namespace LanguageLint.Text;

/// <summary>What a block of text is in its document, as a reader would name it.</summary>
public enum BlockScope
{
    /// <summary>Running text.</summary>
    Paragraph,
    /// <summary>A heading of any level, or the title on a poster or slide.</summary>
    Heading,
    /// <summary>An item of a list.</summary>
    ListItem,
    /// <summary>A cell of a table's body.</summary>
    TableCell,
    /// <summary>A cell of a table's head row, where space is short.</summary>
    TableHeading,
    /// <summary>A block quotation.</summary>
    Quotation,
    /// <summary>Text that stands for a picture.</summary>
    AltText,
    /// <summary>A caption or tooltip.</summary>
    Caption,
    /// <summary>A property of the document, such as its title or a front-matter value.</summary>
    Property,
    /// <summary>Text repeated on the top of each page.</summary>
    PageHeader,
    /// <summary>Text repeated at the foot of each page.</summary>
    PageFooter,
    /// <summary>A footnote or an endnote.</summary>
    Note,
    /// <summary>A text box, shape or picture text.</summary>
    TextBox,
    /// <summary>Speaker's notes of a slide.</summary>
    SpeakerNotes,
    /// <summary>A prompt or field text that the writer of the document sees.</summary>
    Prompt,
    /// <summary>A string in program or template code.</summary>
    Literal,
}
