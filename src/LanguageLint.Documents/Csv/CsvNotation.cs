using System.Buffers;
using LanguageLint.Text;

namespace LanguageLint.Documents.Csv;

/// <summary>How a table in text form writes a cell: quotes doubled inside quotes; without quotes no sign by which a cell could end.</summary>
internal sealed class CsvNotation : TextNotation
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;\t|\"\r\n");

    private readonly bool _isQuoted;

    private CsvNotation(bool isQuoted) => _isQuoted = isQuoted;

    /// <summary>Of a cell in quotes.</summary>
    public static CsvNotation Quoted { get; } = new(isQuoted: true);

    /// <summary>Of any other cell.</summary>
    public static CsvNotation Unquoted { get; } = new(isQuoted: false);

    /// <inheritdoc/>
    public override string? Write(string text) =>
        _isQuoted ? text.Replace("\"", "\"\"", StringComparison.Ordinal)
        : text.AsSpan().IndexOfAny(Signs) >= 0 ? null : text;
}
