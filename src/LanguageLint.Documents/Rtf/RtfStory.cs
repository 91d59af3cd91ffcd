using System.Globalization;
using System.Text;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Rtf;

/// <summary>A text of its own in a rich text file (the pages, a header, a note) and the paragraph of it that is being read.</summary>
/// <param name="label">What a person calls it; null for the pages.</param>
/// <param name="scope">What its paragraphs are.</param>
internal sealed class RtfStory(string? label, BlockScope scope)
{
    private readonly List<TextSpan> _holes = [];
    private readonly StringBuilder _text = new();
    private OffsetMap.Builder _map = new();
    private int _paragraphs;
    private int _tables;
    private int _row = 1;
    private bool _isTableOpen;

    /// <summary>Length of the paragraph so far, in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the paragraph stands in a table.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Whether the paragraph has a bullet or number.</summary>
    public bool IsListItem { get; set; }

    /// <summary>Whether the paragraph is set as a heading.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Adds a character and where it is written.</summary>
    public void Append(char c, int start, int end)
    {
        _text.Append(c);
        _map.Add(1, start, end - start);
    }

    /// <summary>Makes a hole of the text from an offset on.</summary>
    public void AddHole(int start)
    {
        if (Length > start)
        {
            _holes.Add(TextSpan.FromBounds(start, Length));
        }
    }

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
        var block = Holes.HasText(_text.ToString()) ? Block(isOfTable) : null;
        _text.Clear();
        _holes.Clear();
        _map = new OffsetMap.Builder();
        IsListItem = false;
        return block;
    }

    /// <summary>Ends a table's row.</summary>
    public void EndRow() => _row++;

    private TextBlock Block(bool isOfTable)
    {
        MendPairs();
        var text = _text.ToString();
        _paragraphs += isOfTable ? 0 : 1;
        var place = isOfTable
            ? string.Create(CultureInfo.InvariantCulture, $"table {_tables}, row {_row}")
            : string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraphs}");
        var found = Holes.Find(text).Where(hole => !_holes.Exists(field => field.Overlaps(hole)));
        return new TextBlock(
            text.AsMemory(),
            scope != BlockScope.Paragraph ? scope : IsHeading ? BlockScope.Heading : isOfTable ? BlockScope.TableCell : IsListItem ? BlockScope.ListItem : scope,
            new RtfMap(_map.Build()),
            [.. _holes.Concat(found).OrderBy(hole => hole.Start)],
            label is null ? place : isOfTable ? $"{label}, {place}" : label);
    }

    // Halves of surrogate pairs come one by one; one without the other is no character.
    private void MendPairs()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (char.IsHighSurrogate(_text[i]) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(_text[i]))
            {
                _text[i] = '\uFFFD';
            }
        }
    }
}
