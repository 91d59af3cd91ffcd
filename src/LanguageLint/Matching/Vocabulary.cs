namespace LanguageLint.Matching;

/// <summary>
/// Numbers for all word forms that any rule mentions. Words are folded: lower case, straight apostrophe, no soft hyphen.
/// Look-up is open addressing by <see cref="WordKey"/>, guarded by a bitmap that most unknown words never pass; short words need no further comparison.
/// </summary>
internal sealed class Vocabulary
{
    private const int FilterBits = 17;

    private readonly List<string> _words = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private Slot[] _table = [];
    private int _tableShift;

    /// <summary>A vocabulary to add words to.</summary>
    public Vocabulary()
    {
    }

    /// <summary>A vocabulary of these words, numbered from 1, that takes no more.</summary>
    public Vocabulary(string[] words)
    {
        _words.AddRange(words);
        Freeze();
    }

    /// <summary>All words by number; number 0 is no word.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>One more than the largest number given out.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word of a number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a folded word, given out now if it is new. Not to be called after <see cref="Freeze"/>.</summary>
    public int Add(string folded)
    {
        if (!_numbers.TryGetValue(folded, out var number))
        {
            number = _words.Count;
            _words.Add(folded);
            _numbers.Add(folded, number);
        }

        return number;
    }

    /// <summary>Builds the look-up table; the vocabulary takes no more words.</summary>
    public void Freeze()
    {
        var bits = 4;
        while (1 << bits < _words.Count * 2)
        {
            bits++;
        }

        _table = new Slot[1 << bits];
        _tableShift = 64 - bits;
        for (var number = 1; number < _words.Count; number++)
        {
            var word = _words[number].AsSpan();
            var key = WordKey.Of(word);
            var spread = WordKey.Spread(key);
            var slot = (int)(spread >> _tableShift);
            while (_table[slot].Number != 0)
            {
                slot = (slot + 1) & (_table.Length - 1);
            }

            _table[slot] = new Slot(key, number, WordKey.IsExact(word));
            var bit = FilterBit(spread);
            _filter[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>The number of a word as it stands in a text; 0 when no rule mentions it.</summary>
    /// <param name="key"><see cref="WordKey"/> of the folded word.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="isExact">Whether the key is known to stand for this word alone; <see langword="false"/> costs a comparison.</param>
    public int Find(ulong key, ReadOnlySpan<char> word, bool isExact = false)
    {
        var spread = WordKey.Spread(key);
        var bit = FilterBit(spread);
        if ((_filter[bit >> 6] >> (bit & 63) & 1) == 0)
        {
            return 0;
        }

        var table = _table;
        for (var at = (int)(spread >> _tableShift); ; at = (at + 1) & (table.Length - 1))
        {
            ref readonly var slot = ref table[at];
            if (slot.Number == 0)
            {
                return 0;
            }

            if (slot.Key == key && ((isExact && slot.IsExact) || WordHash.FoldsTo(word, _words[slot.Number])))
            {
                return slot.Number;
            }
        }
    }

    // The bits below those that choose the slot, so that the filter tells more than the slot does.
    private static int FilterBit(ulong spread) => (int)(spread >> 24) & ((1 << FilterBits) - 1);

    private readonly record struct Slot(ulong Key, int Number, bool IsExact);
}
