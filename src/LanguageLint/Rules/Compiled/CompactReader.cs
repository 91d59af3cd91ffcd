using System.Text;
using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>Reads what <see cref="CompactWriter"/> wrote.</summary>
internal sealed class CompactReader
{
    private readonly byte[] _bytes;
    private readonly string[] _texts;
    private readonly WordSet[] _sets;
    private int _at;

    public CompactReader(byte[] bytes)
    {
        _bytes = bytes;
        _texts = Array(ReadText);
        _sets = Array(ReadSet);
    }

    /// <summary>Reads a number.</summary>
    public int Number()
    {
        var value = (uint)_bytes[_at++];
        if (value < 0x80)
        {
            return (int)value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = (uint)_bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    /// <summary>Reads a text.</summary>
    public string Text() => _texts[Number()];

    /// <summary>Reads a text or null.</summary>
    public string? OptionalText() => Number() is > 0 and var number ? _texts[number - 1] : null;

    /// <summary>Reads a word set.</summary>
    public WordSet Set() => _sets[Number()];

    /// <summary>Reads a word set or null.</summary>
    public WordSet? OptionalSet() => Number() is > 0 and var number ? _sets[number - 1] : null;

    /// <summary>Reads a list, each item with <paramref name="read"/>.</summary>
    public T[] Array<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private string ReadText()
    {
        var length = Number();
        _at += length;
        return Encoding.UTF8.GetString(_bytes, _at - length, length);
    }

    private WordSet ReadSet()
    {
        var words = new int[Number()];
        var last = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = last += Number();
        }

        return new WordSet(words, Array(Text));
    }
}
