using System.Buffers;
using LanguageLint.Documents.Tables;

namespace LanguageLint.Cli.Packs;

/// <summary>A word list as communications teams keep it: words, better wording, perhaps a reason.</summary>
/// <param name="Entries">The rows that can be used.</param>
/// <param name="Unusable">The others.</param>
/// <param name="HeadingRow">Number of the row with the headings; 0 when there is none.</param>
internal sealed record WordList(IReadOnlyList<WordListEntry> Entries, IReadOnlyList<UnusableRow> Unusable, int HeadingRow)
{
    private const int MostWords = 12;

    // Signs of the pattern language, and of the language of alternatives.
    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]<>|=^${}*\"“”…");

    /// <summary>Reads the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hasHeadings">Whether its first rows may be headings.</param>
    public static WordList Of(Table table, bool hasHeadings)
    {
        var headings = WordListHeadings.Of(table.Rows, hasHeadings);
        var entries = new List<WordListEntry>();
        var unusable = new List<UnusableRow>();
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows.Where(row => row.Number > headings.Row))
        {
            var entry = new WordListEntry(
                row.Number,
                [.. Parts(Cell(row, headings.Words), ",;\n").Select(Pattern).Distinct(StringComparer.OrdinalIgnoreCase)],
                [.. Parts(Cell(row, headings.Better), ";\n").Select(Better).Distinct(StringComparer.Ordinal)],
                Cell(row, headings.Reason) is { Length: > 0 } reason ? OneLine(reason) : null);
            if (ProblemOf(entry, known) is { } problem)
            {
                unusable.Add(new UnusableRow(row.Number, problem));
            }
            else
            {
                entries.Add(entry);
            }
        }

        return new WordList(entries, unusable, headings.Row);
    }

    private static string? ProblemOf(WordListEntry entry, Dictionary<string, int> known)
    {
        if (entry.Words.Count == 0)
        {
            return "There are no words to find: write them in the first column, or take the row out.";
        }

        foreach (var words in entry.Words)
        {
            var sign = words.AsSpan().IndexOfAny(Signs);
            if (sign >= 0)
            {
                return $"“{words}” holds “{words[sign]}”: write the words alone, and other words in a row of their own.";
            }

            if (!words.Any(char.IsLetter))
            {
                return $"“{words}” has no letters to find: write the words, or take the row out.";
            }

            if (words.Count(c => c == ' ') >= MostWords)
            {
                return $"“{words}” is longer than {MostWords} words: keep to the few words that matter.";
            }

            if (known.TryGetValue(words, out var earlier))
            {
                return $"“{words}” stands in row {earlier} already: make one row of both.";
            }
        }

        if (entry.Better.FirstOrDefault(better => better.IndexOfAny(['{', '}']) >= 0) is { } braced)
        {
            return $"“{braced}” holds a brace: write the better wording without it.";
        }

        if (entry.Better.FirstOrDefault(better => entry.Words.Contains(better, StringComparer.OrdinalIgnoreCase)) is { } same)
        {
            return $"“{same}” is to be found, and is its own better wording: change one of them.";
        }

        foreach (var words in entry.Words)
        {
            known.Add(words, entry.Row);
        }

        return null;
    }

    private static string Cell(TableRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";

    /// <summary>Several in a cell stand on lines of their own, or with a sign or “ / ” between them.</summary>
    private static IEnumerable<string> Parts(string cell, string separators) =>
        cell.Replace(" / ", "\n", StringComparison.Ordinal).Split([.. separators, '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => OneLine(part).Trim('"', '“', '”', '‘', '’', '\'', '.', ' ')).Where(part => part.Length > 0);

    /// <summary>As a pattern: “offender(s)” is a noun in all its forms.</summary>
    private static string Pattern(string words) => Lower(words.EndsWith("(s)", StringComparison.Ordinal) ? words[..^3] + "/n" : words);

    private static string Better(string words) => Lower(words.Replace("(s)", "/n", StringComparison.Ordinal));

    /// <summary>Entries of a list begin with a capital; a word of capitals keeps them.</summary>
    private static string Lower(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !words.TakeWhile(c => c != ' ').Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
