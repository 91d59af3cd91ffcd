namespace LanguageLint.Documents.Csv;

/// <summary>Finds the character that parts the cells of a table in text form.</summary>
internal static class CsvDelimiter
{
    private const int RowsLookedAt = 20;
    private const int CharactersLookedAt = 1 << 16;

    /// <summary>
    /// The character: the one that a first line <c>sep=;</c> names, as spreadsheets write it; a tab in a .tsv file; else that of
    /// comma, semicolon, tab and bar which gives most rows as many cells as the first, and of equals the one that gives more cells.
    /// </summary>
    public static char Of(ReadOnlySpan<char> text, string extension)
    {
        if (text.StartsWith("sep=") && text.Length > 4)
        {
            return text[4];
        }

        var best = extension == ".tsv" ? '\t' : ',';
        if (extension == ".tsv")
        {
            return best;
        }

        var bestScore = (Alike: 0, Cells: 1);
        var head = text[..Math.Min(text.Length, CharactersLookedAt)].ToString().AsMemory();
        foreach (var delimiter in ",;\t|")
        {
            var score = Score(head, delimiter);
            if (score.CompareTo(bestScore) > 0)
            {
                (best, bestScore) = (delimiter, score);
            }
        }

        return best;
    }

    private static (int Alike, int Cells) Score(ReadOnlyMemory<char> head, char delimiter)
    {
        var rows = new CsvRows(head, delimiter);
        int first = 0, alike = 0;
        for (var i = 0; i < RowsLookedAt && rows.Next() is { } row; i++)
        {
            first = i == 0 ? row.Count : first;
            alike += row.Count == first ? 1 : 0;
        }

        return first < 2 ? (0, 1) : (alike, first);
    }
}
