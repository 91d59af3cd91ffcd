using LanguageLint.Documents.Csv;
using LanguageLint.Documents.Packaging;
using LanguageLint.Documents.Sheets;

namespace LanguageLint.Documents.Tables;

/// <summary>Reads a table from a file: an Excel workbook (its first visible sheet), or text with commas, semicolons or tabs between cells.</summary>
public static class TableFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file; it may be open in another program.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">The file cannot be read, or holds no table; the message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public static Table Read(string path, CancellationToken cancellation = default) => OpenFile.Read(path, content =>
    {
        var file = new SourceFile(path, content);
        return file.Package is null ? Text(file, cancellation)
            : new WorkbookReader().Recognises(file) ? Workbook(file.Package, cancellation)
            : throw new UnreadableFileException("There is no table in a file of this kind: save the list as .xlsx or .csv.");
    });

    private static Table Text(SourceFile file, CancellationToken cancellation)
    {
        var text = TextDecoder.Decode(file, cancellation);
        var rows = new CsvRows(text, CsvDelimiter.Of(text.Span, file.Extension));
        var found = new List<TableRow>();
        for (var number = 1; rows.Next() is { } row; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(found, number, [.. row.Select(cell => cell.Text.ToString())]);
        }

        return new Table(found, Sheet: null, []);
    }

    private static Table Workbook(OfficePackage package, CancellationToken cancellation)
    {
        try
        {
            var sheets = SheetList.Of(package, cancellation).Where(sheet => !sheet.IsHidden && sheet.Part is not null).ToList();
            if (sheets.Count == 0)
            {
                throw new UnreadableFileException("There is no sheet to be seen in this workbook: show the one that holds the list, and save it.");
            }

            var shared = new List<string>();
            foreach (var part in package.Targets(package.MainPart, "sharedStrings"))
            {
                using var strings = package.Open(part, cancellation);
                shared.AddRange(SheetRows.ReadShared(strings));
            }

            using var sheet = package.Open(sheets[0].Part!, cancellation);
            var found = new List<TableRow>();
            foreach (var (number, cells) in SheetRows.Read(sheet, shared))
            {
                Add(found, number, cells);
            }

            return new Table(found, sheets[0].Name, [.. sheets.Skip(1).Select(other => other.Name)]);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    private static void Add(List<TableRow> rows, int number, IEnumerable<string> cells)
    {
        IReadOnlyList<string> trimmed = [.. cells.Select(cell => cell.Trim())];
        if (trimmed.Any(cell => cell.Length > 0))
        {
            rows.Add(new TableRow(number, trimmed));
        }
    }
}
