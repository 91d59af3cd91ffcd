namespace LanguageLint.Documents.Tables;

/// <summary>A table as people keep it in a spreadsheet.</summary>
/// <param name="Rows">The rows that hold anything.</param>
/// <param name="Sheet">The sheet it was read from; null for a file that has none.</param>
/// <param name="OtherSheets">Visible sheets of the file that were not read, by name.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows, string? Sheet, IReadOnlyList<string> OtherSheets);

/// <summary>A row of a table.</summary>
/// <param name="Number">1-based, as a spreadsheet counts.</param>
/// <param name="Cells">What the cells say, white space around it left out, from the first column on; empty for an empty cell.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);
