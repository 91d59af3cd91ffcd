namespace LanguageLint.Matching;

/// <summary>
/// Numbers for all word forms that any rule mentions. Words are folded: lower case, straight apostrophe, no soft hyphen.
/// Look-up is open addressing over FNV-1a (Fowler, Noll, Vo; 32 bit), guarded by a bitmap that most words of a text never pass.
/// </summary>
internal sealed class Vocabulary
{
    private const int FilterShift = 15;

    private readonly List<string> _words = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ulong[] _filter = new ulong[1 << (32 - FilterShift - 6)];
    private Slot[] _table = [];

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
        var size = 16;
        while (size < _words.Count * 2)
        {
            size *= 2;
        }

        _table = new Slot[size];
        for (var number = 1; number < _words.Count; number++)
        {
            var hash = WordHash.Of(_words[number].AsSpan());
            var slot = (int)(hash & (uint)(size - 1));
            while (_table[slot].Number != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _table[slot] = new Slot(hash, number, _words[number]);
            var bit = hash >> FilterShift;
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>The number of a word as it stands in a text; 0 when no rule mentions it.</summary>
    /// <param name="hash"><see cref="WordHash"/> of the folded word.</param>
    /// <param name="word">The word as written.</param>
    public int Find(uint hash, ReadOnlySpan<char> word)
    {
        var bit = hash >> FilterShift;
        if ((_filter[bit >> 6] >> (int)(bit & 63) & 1) == 0)
        {
            return 0;
        }

        var table = _table;
        for (var at = (int)hash & (table.Length - 1); ; at = (at + 1) & (table.Length - 1))
        {
            ref readonly var slot = ref table[at];
            if (slot.Number == 0)
            {
                return 0;
            }

            if (slot.Hash == hash && WordHash.FoldsTo(word, slot.Word))
            {
                return slot.Number;
            }
        }
    }

    // One line of the cache holds all that a look-up asks.
    private readonly record struct Slot(uint Hash, int Number, string Word);
}
