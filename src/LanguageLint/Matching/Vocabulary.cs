namespace LanguageLint.Matching;

/// <summary>
/// The numbers of all word forms that any rule mentions. Words are folded: lower case, straight apostrophe, no soft hyphen.
/// Look-up is open addressing by <see cref="WordKey"/>; short words need no further comparison.
/// </summary>
/// <param name="table">Where each word’s spread key leads: its number doubled, plus one where the key stands for this word alone; 0 for an empty place. A power of two long.</param>
/// <param name="keys">The key of each word, by number.</param>
/// <param name="starts">Where the letters of each word start, by number, and the end of the last one.</param>
/// <param name="letters">The letters of all words.</param>
internal sealed class Vocabulary(Row<int> table, Row<ulong> keys, Row<int> starts, Row<char> letters)
{
    private readonly Row<int> _table = table;
    private readonly int _tableShift = ShiftFor(table.Count);

    public Row<int> Table => _table;

    public Row<ulong> Keys { get; } = keys;

    public Row<int> Starts { get; } = starts;

    public Row<char> Letters { get; } = letters;

    /// <summary>One more than the largest number given out; number 0 is no word.</summary>
    public int Count => Keys.Count;

    /// <summary>The folded word of a number.</summary>
    public ReadOnlySpan<char> this[int word] => Letters.AsSpan().Slice(Starts[word], Starts[word + 1] - Starts[word]);

    /// <summary>The number of a word as it stands in a text; 0 when no rule mentions it.</summary>
    /// <param name="key"><see cref="WordKey"/> of the folded word.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="isExact">Whether the key is known to stand for this word alone; <see langword="false"/> costs a comparison.</param>
    public int Find(ulong key, ReadOnlySpan<char> word, bool isExact = false)
    {
        for (var at = (int)(WordKey.Spread(key) >> _tableShift); ; at = (at + 1) & (_table.Count - 1))
        {
            var entry = _table[at];
            if (entry == 0)
            {
                return 0;
            }

            if (Keys[entry >> 1] == key && ((isExact && (entry & 1) != 0) || WordHash.FoldsTo(word, this[entry >> 1])))
            {
                return entry >> 1;
            }
        }
    }

    /// <summary>Enters a word into a table that is being made.</summary>
    public static void Enter(int number, ulong key, bool isExact, int[] table)
    {
        var at = (int)(WordKey.Spread(key) >> ShiftFor(table.Length));
        while (table[at] != 0)
        {
            at = (at + 1) & (table.Length - 1);
        }

        table[at] = (number << 1) | (isExact ? 1 : 0);
    }

    // The upper bits of a spread key choose the place.
    private static int ShiftFor(int size)
    {
        var shift = 64;
        for (; size > 1; size >>= 1)
        {
            shift--;
        }

        return shift;
    }
}
