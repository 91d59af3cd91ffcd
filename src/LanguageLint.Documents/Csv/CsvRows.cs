using System.Text;
using LanguageLint.Text;

namespace LanguageLint.Documents.Csv;

/// <summary>A cell.</summary>
/// <param name="Text">What it says, without the quotation marks around it.</param>
/// <param name="Map">Takes spans of it back to the file.</param>
internal readonly record struct CsvCell(ReadOnlyMemory<char> Text, OffsetMap Map);

/// <summary>
/// The rows of a table in text form (RFC 4180, and what programs make of it: other delimiters, any line ends, quotation marks that never
/// close). Reads forward, once.
/// </summary>
internal sealed class CsvRows
{
    private readonly ReadOnlyMemory<char> _text;
    private readonly char _delimiter;
    private int _at;
    private bool _quotesAreLetters;

    /// <summary>The rows of a text.</summary>
    public CsvRows(ReadOnlyMemory<char> text, char delimiter)
    {
        _text = text;
        _delimiter = delimiter;
        if (text.Span.StartsWith("sep="))
        {
            _at = Math.Max(0, LineIndex.NextStart(text.Span, 0));
        }
    }

    /// <summary>The cells of the next row; null after the last. A blank line is a row of one empty cell.</summary>
    public IReadOnlyList<CsvCell>? Next()
    {
        if (_at >= _text.Length)
        {
            return null;
        }

        var cells = new List<CsvCell>();
        while (true)
        {
            cells.Add(Cell());
            if (_at >= _text.Length)
            {
                return cells;
            }

            var end = _text.Span[_at++];
            if (end == _delimiter)
            {
                continue;
            }

            _at += end == '\r' && _at < _text.Length && _text.Span[_at] == '\n' ? 1 : 0;
            return cells;
        }
    }

    private CsvCell Cell() =>
        !_quotesAreLetters && _text.Span[_at..] is ['"', ..] && Quoted() is { } quoted ? quoted : Plain();

    private CsvCell Plain()
    {
        var rest = _text.Span[_at..];
        var length = rest.IndexOfAny(_delimiter, '\r', '\n');
        length = length < 0 ? rest.Length : length;
        var cell = new CsvCell(_text.Slice(_at, length), OffsetMap.Verbatim(_at, length, CsvNotation.Unquoted));
        _at += length;
        return cell;
    }

    // Null when the quotation mark never closes: from there on they are letters like others.
    private CsvCell? Quoted()
    {
        var text = _text.Span;
        var content = new StringBuilder();
        var map = new OffsetMap.Builder();
        for (var at = _at + 1; at < text.Length;)
        {
            var length = text[at..].IndexOf('"');
            if (length < 0)
            {
                break;
            }

            content.Append(text.Slice(at, length));
            map.Verbatim(at, length);
            at += length;
            if (at + 1 < text.Length && text[at + 1] == '"')
            {
                content.Append('"');
                map.Add(1, at, 2);
                at += 2;
                continue;
            }

            // What stands between the closing mark and the delimiter is no part of the cell.
            var rest = text[(at + 1)..].IndexOfAny(_delimiter, '\r', '\n');
            _at = rest < 0 ? text.Length : at + 1 + rest;
            return new CsvCell(content.ToString().AsMemory(), map.Build(CsvNotation.Quoted));
        }

        _quotesAreLetters = true;
        return null;
    }
}
