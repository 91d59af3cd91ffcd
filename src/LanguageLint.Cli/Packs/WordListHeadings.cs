using LanguageLint.Documents.Tables;

namespace LanguageLint.Cli.Packs;

/// <summary>Where the columns of a word list are, and where its rows begin, as its headings tell.</summary>
/// <param name="Words">Index of the column with the words to find.</param>
/// <param name="Better">Index of the column with the better wording.</param>
/// <param name="Reason">Index of the column with the reason.</param>
/// <param name="Row">Number of the row with the headings; 0 when there is none.</param>
internal sealed record WordListHeadings(int Words, int Better, int Reason, int Row)
{
    private const int RowsLookedAt = 5;
    private const int MostWords = 5;

    private static readonly HashSet<string> OfWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "avoid", "not", "don't", "never", "stop", "old", "current", "word", "words", "term", "terms", "phrase", "phrases", "language", "wording", "jargon", "of",
    };

    private static readonly HashSet<string> OfBetter = new(StringComparer.OrdinalIgnoreCase)
    {
        "better", "prefer", "preferred", "use", "say", "try", "write", "alternative", "alternatives", "suggested", "suggestion", "replacement", "replace", "new", "plain", "plainer", "instead",
    };

    /// <summary>Finds the headings among the first rows.</summary>
    /// <param name="rows">The rows of the list.</param>
    /// <param name="isAsked">Whether to look for headings; if not, the list begins with its first row.</param>
    public static WordListHeadings Of(IReadOnlyList<TableRow> rows, bool isAsked)
    {
        // Spreadsheets often begin in a later column, or with a column of numbers.
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        var first = Enumerable.Range(0, columns).FirstOrDefault(column => rows.Any(row => column < row.Cells.Count && row.Cells[column].Any(char.IsLetter) && !IsNumbering(rows, column)));
        foreach (var row in isAsked ? rows.Take(RowsLookedAt) : [])
        {
            var (left, right) = (KindOf(row, first), KindOf(row, first + 1));
            if (left.IsWords && right.IsBetter)
            {
                return new WordListHeadings(first, first + 1, first + 2, row.Number);
            }

            if (left.IsBetter && right.IsWords)
            {
                return new WordListHeadings(first + 1, first, first + 2, row.Number);
            }
        }

        return new WordListHeadings(first, first + 1, first + 2, 0);
    }

    // Numbers, perhaps under a title and a heading such as “No.”.
    private static bool IsNumbering(IReadOnlyList<TableRow> rows, int column)
    {
        var cells = rows.Where(row => column < row.Cells.Count && row.Cells[column].Length > 0).Select(row => row.Cells[column]).ToList();
        return cells.Count(cell => cell.All(c => char.IsDigit(c) || c == '.')) * 2 >= cells.Count && cells.Count > 1;
    }

    private static (bool IsWords, bool IsBetter) KindOf(TableRow row, int column)
    {
        var words = column < row.Cells.Count ? row.Cells[column].Replace('’', '\'').Split([' ', ':', '/', '-', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Length > MostWords ? (false, false) : (words.Any(OfWords.Contains), words.Any(OfBetter.Contains));
    }
}
