using System.Globalization;

namespace LanguageLint.Documents.Sheets;

/// <summary>Names cells as sheets do: columns by letters, rows by numbers, both from 1 on.</summary>
internal static class CellName
{
    /// <summary>The name of a cell, such as “B4”.</summary>
    public static string Of(int row, int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>The column that a name starts with; 0 when it names none.</summary>
    public static int Column(string name)
    {
        var column = 0;
        foreach (var c in name)
        {
            if (c is not (>= 'A' and <= 'Z') || column > 100_000)
            {
                break;
            }

            column = (column * 26) + c - 'A' + 1;
        }

        return column;
    }
}
