namespace LanguageLint.Matching;

/// <summary>Gives the word forms that rules mention their numbers, from 1 on, while rules are compiled.</summary>
internal sealed class VocabularyBuilder
{
    private readonly List<string> _words = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The folded word of a number.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a folded word, given out now if it is new.</summary>
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

    /// <summary>The vocabulary of all words so far.</summary>
    public Vocabulary Build()
    {
        var table = new int[TableSize()];
        var keys = new ulong[_words.Count];
        var starts = new int[_words.Count + 1];
        var letters = new List<char>();
        for (var number = 1; number < _words.Count; number++)
        {
            var word = _words[number];
            keys[number] = WordKey.Of(word.AsSpan());
            letters.AddRange(word);
            starts[number + 1] = letters.Count;
            Vocabulary.Enter(number, keys[number], WordKey.IsExact(word.AsSpan()), table);
        }

        return new Vocabulary(table, keys, starts, letters.ToArray());
    }

    // A power of two that leaves at least every other place empty.
    private int TableSize()
    {
        var size = 16;
        while (size < _words.Count * 2)
        {
            size *= 2;
        }

        return size;
    }
}
