using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Text;

namespace LanguageLint.Documents.Sheets;

/// <summary>
/// Collects the texts of a workbook's cells. Most cells share their text with others that say the same: it becomes one block, at the first
/// cell, which says how many more there are.
/// </summary>
internal sealed class CellTexts
{
    /// <summary>The most texts that are read of a workbook.</summary>
    public const int Most = 200_000;

    private readonly List<(int Order, TextBlock Block)> _blocks = [];
    private readonly Dictionary<int, (int Order, string Place, int Cells)> _shared = [];
    private int _order;

    /// <summary>Whether there are more texts than are read.</summary>
    public bool IsFull => _blocks.Count + _shared.Count >= Most;

    /// <summary>Adds a text that stands in the sheet itself.</summary>
    public void Add(PartText text, string part, BlockScope scope, string place)
    {
        if (!IsFull && text.ToBlock(part, scope, place) is { } block)
        {
            Add(block);
        }
    }

    /// <summary>Adds a block.</summary>
    public void Add(TextBlock block) => _blocks.Add((_order++, block));

    /// <summary>Adds a cell whose text stands with others' in the shared strings.</summary>
    /// <param name="index">Which of them.</param>
    /// <param name="place">Names the cell; called for the first only.</param>
    public void AddShared(int index, Func<string> place)
    {
        if (_shared.TryGetValue(index, out var known))
        {
            _shared[index] = known with { Cells = known.Cells + 1 };
        }
        else if (!IsFull)
        {
            _shared.Add(index, (_order++, place(), 1));
        }
    }

    /// <summary>Reads the shared strings that cells show.</summary>
    public void ReadShared(PartXml xml)
    {
        xml.ReadRoot();
        var index = 0;
        for (var depth = xml.Depth; xml.ReadChild(depth); index++)
        {
            if (!_shared.TryGetValue(index, out var cells))
            {
                xml.Skip();
                continue;
            }

            var text = new PartText();
            ReadString(xml, text);
            var place = cells.Cells == 1 ? cells.Place : string.Create(CultureInfo.InvariantCulture, $"{cells.Place} and {cells.Cells - 1} more");
            if (text.ToBlock(xml.Part, BlockScope.TableCell, place) is { } block)
            {
                _blocks.Add((cells.Order, block));
            }
        }

        xml.ReadToEnd();
    }

    /// <summary>Adds the runs of a string, on whose start tag the reader stands, to a text; how words are spoken (<c>rPh</c>) is left out.</summary>
    public static void ReadString(PartXml xml, PartText text)
    {
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            var element = xml.Element;
            switch (xml.Name)
            {
                case "t":
                    text.Append(xml.ReadText(), element);
                    break;
                case "r":
                    ReadString(xml, text);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    /// <summary>All blocks, in the order of sheets and cells.</summary>
    public IEnumerable<TextBlock> InOrder()
    {
        _blocks.Sort((a, b) => a.Order.CompareTo(b.Order));
        return _blocks.Select(block => block.Block);
    }
}
