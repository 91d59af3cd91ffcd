using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>A text of its own in a rich text file (the pages, a header, a note) and the paragraph of it that is being read.</summary>
/// <param name="label">What a person calls it; null for the pages.</param>
/// <param name="scope">What its paragraphs are.</param>
internal sealed class RtfStory(string? label, BlockScope scope)
{
    private int _paragraphs;
    private int _tables;
    private int _row = 1;
    private bool _isTableOpen;

    /// <summary>The paragraph so far.</summary>
    public RtfPassage Paragraph { get; } = new();

    /// <summary>What a person calls the story; null for the pages.</summary>
    public string? Label { get; set; } = label;

    /// <summary>Whether the paragraph stands in a table.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Whether the paragraph has a bullet or number.</summary>
    public bool IsListItem { get; set; }

    /// <summary>Whether the paragraph is set as a heading.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Where a person finds the paragraph that is being read.</summary>
    public string Place => PlaceOf(IsInTable ? $"table {Number(_isTableOpen ? _tables : _tables + 1)}, row {Number(_isTableOpen ? _row : 1)}" : $"paragraph {Number(_paragraphs + 1)}", IsInTable);

    /// <summary>Ends the paragraph and makes a block of it; null when it holds no text.</summary>
    /// <param name="isCell">Whether it ends a cell.</param>
    public TextBlock? EndParagraph(bool isCell)
    {
        var isOfTable = isCell || IsInTable;
        if (isOfTable && !_isTableOpen)
        {
            _tables++;
            _row = 1;
        }

        _isTableOpen = isOfTable;
        var kind = scope != BlockScope.Paragraph ? scope : IsHeading ? BlockScope.Heading : isOfTable ? BlockScope.TableCell : IsListItem ? BlockScope.ListItem : scope;
        var place = isOfTable ? $"table {Number(_tables)}, row {Number(_row)}" : $"paragraph {Number(_paragraphs + 1)}";
        var block = Paragraph.ToBlock(kind, PlaceOf(place, isOfTable));
        _paragraphs += block is not null && !isOfTable ? 1 : 0;
        Paragraph.Clear();
        IsListItem = false;
        return block;
    }

    /// <summary>Ends a table's row.</summary>
    public void EndRow() => _row++;

    private string PlaceOf(string place, bool isOfTable) => Label is null ? place : isOfTable ? $"{Label}, {place}" : Label;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
