using System.Text;
using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Writes numbers and texts compactly: numbers seven bits to a byte (LEB128), texts and word sets as numbers of tables that stand at the head.
/// The same on every machine.
/// </summary>
internal sealed class CompactWriter
{
    private readonly List<byte> _body = [];
    private readonly Numbering<string> _texts = new(text => text);
    private readonly Numbering<WordSet> _sets = new(set => string.Join(" ", set.Words) + "*" + string.Join("*", set.Endings));

    /// <summary>Writes a number from 0 on.</summary>
    public void Number(int value) => Number(_body, value);

    /// <summary>Writes a text.</summary>
    public void Text(string value) => Number(_texts.Of(value));

    /// <summary>Writes a text or null.</summary>
    public void OptionalText(string? value) => Number(value is null ? 0 : _texts.Of(value) + 1);

    /// <summary>Writes a word set or null.</summary>
    public void OptionalSet(WordSet? value) => Number(value is null ? 0 : _sets.Of(value) + 1);

    /// <summary>Writes a word set.</summary>
    public void Set(WordSet value) => Number(_sets.Of(value));

    /// <summary>Writes a list, each item with <paramref name="write"/>.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>The tables and all that was written.</summary>
    public byte[] ToArray()
    {
        var head = new List<byte>();
        Number(head, _sets.All.Count);
        foreach (var set in _sets.All)
        {
            // Words stand in rising order: the step to the next one is a small number.
            Number(head, set.Words.Count);
            var last = 0;
            foreach (var word in set.Words)
            {
                Number(head, word - last);
                last = word;
            }

            Number(head, set.Endings.Count);
            foreach (var ending in set.Endings)
            {
                Number(head, _texts.Of(ending));
            }
        }

        var texts = new List<byte>();
        Number(texts, _texts.All.Count);
        foreach (var text in _texts.All)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Number(texts, bytes.Length);
            texts.AddRange(bytes);
        }

        return [.. texts, .. head, .. _body];
    }

    private static void Number(List<byte> bytes, int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes.Add((byte)(rest | 0x80));
        }

        bytes.Add((byte)rest);
    }

    // Things that say the same have one number.
    private sealed class Numbering<T>(Func<T, string> content)
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<T> _all = [];

        public IReadOnlyList<T> All => _all;

        public int Of(T item)
        {
            var key = content(item);
            if (!_numbers.TryGetValue(key, out var number))
            {
                number = _all.Count;
                _all.Add(item);
                _numbers.Add(key, number);
            }

            return number;
        }
    }
}
