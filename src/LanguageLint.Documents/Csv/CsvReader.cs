using System.Globalization;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.Csv;

/// <summary>
/// Reads tables in text form (.csv, .tsv): each cell is a block, and the first row, where it holds names, says where the others stand.
/// Every cell keeps its place in the file, so that it can be fixed there.
/// </summary>
internal sealed class CsvReader : IDocumentReader
{
    private const int LongestName = 60;
    private const int MostWordsOfName = 5;
    private const int RowsBetweenCancellationChecks = 1_000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension is ".csv" or ".tsv";

    /// <inheritdoc/>
    public Document Read(SourceFile file, CancellationToken cancellation)
    {
        var text = TextDecoder.Decode(file, cancellation);
        var rows = new CsvRows(text, CsvDelimiter.Of(text.Span, file.Extension));
        var blocks = new List<TextBlock>();
        var names = new List<string>();
        var number = 0;
        while (rows.Next() is { } row)
        {
            number++;
            if (number % RowsBetweenCancellationChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (number == 1 && HoldsNames(row))
            {
                names.AddRange(row.Select(cell => cell.Text.ToString().Trim()));
                continue;
            }

            for (var i = 0; i < row.Count; i++)
            {
                if (HasLetter(row[i].Text.Span))
                {
                    var place = string.Create(CultureInfo.InvariantCulture, $"row {number}, {Column(names, i)}");
                    blocks.Add(new TextBlock(row[i].Text, BlockScope.TableCell, row[i].Map, Holes.Find(row[i].Text.Span), place));
                }
            }
        }

        return new Document { Path = file.Path, Blocks = blocks, Lines = new LineIndex(text.Span) };
    }

    private static string Column(List<string> names, int index) =>
        index < names.Count && names[index].Length > 0 ? $"column “{names[index]}”" : string.Create(CultureInfo.InvariantCulture, $"column {index + 1}");

    private static bool HoldsNames(IReadOnlyList<CsvCell> row) => row.All(cell => IsName(cell.Text.Span.Trim()));

    // No sentence, no greeting, nothing that is filled in later.
    private static bool IsName(ReadOnlySpan<char> cell) =>
        cell.Length <= LongestName && cell.Count(' ') < MostWordsOfName && !cell.ContainsAny('\n', '\r')
        && (cell.IsEmpty || cell[^1] is not ('.' or '!' or ',')) && Holes.Find(cell).Count == 0;

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
