using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>
/// Writes an image: numbers, rows and tables that <see cref="ImageReader"/> reads where they lie, nothing before it is asked for.
/// The same bytes on every machine.
/// </summary>
/// <remarks>
/// A number is four bytes, the lowest first. A row is its count and its numbers. A table is its count, where each of its records starts, where it ends, and the records.
/// A text is its number in a row of all texts, whose place is the first number of the image.
/// </remarks>
internal sealed class ImageWriter
{
    private readonly List<byte> _image = [0, 0, 0, 0];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Writes a number.</summary>
    public void Number(int value) => Bytes((uint)value, sizeof(int));

    /// <summary>Writes a number of 64 bits.</summary>
    public void Wide(ulong value) => Bytes(value, sizeof(ulong));

    /// <summary>Writes a text.</summary>
    public void Text(string value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _texts.Count;
            _texts.Add(value);
            _numbers.Add(value, number);
        }

        Number(number);
    }

    /// <summary>Writes a text or null.</summary>
    public void OptionalText(string? value)
    {
        Number(value is null ? 0 : 1);
        if (value is not null)
        {
            Text(value);
        }
    }

    /// <summary>Writes a list, each item with <paramref name="write"/>.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>Writes a row, each of its items as the numbers that it consists of.</summary>
    public void Row<T>(Row<T> row, Action<T> write)
        where T : unmanaged => List(row.ToArray(), write);

    /// <summary>Writes a row of numbers.</summary>
    public void Row(Row<int> row) => Row(row, Number);

    /// <summary>Writes a row of letters.</summary>
    public void Letters(Row<char> row)
    {
        Row(row, letter => Bytes(letter, sizeof(char)));
        Bytes(0, row.Count % 2 * sizeof(char));
    }

    /// <summary>Writes a list of which each item is read by itself.</summary>
    public void Table<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        var at = _image.Count;
        _image.AddRange(new byte[(items.Count + 1) * sizeof(int)]);
        foreach (var item in items)
        {
            Note(at);
            at += sizeof(int);
            write(item);
        }

        Note(at);
    }

    /// <summary>The image.</summary>
    public byte[] ToArray()
    {
        Note(0);
        var starts = new List<int>();
        var letters = new List<char>();
        foreach (var text in _texts)
        {
            starts.Add(letters.Count);
            letters.AddRange(text);
        }

        starts.Add(letters.Count);
        Row(starts.ToArray());
        Letters(letters.ToArray());
        return [.. _image];
    }

    // Notes at a place where the image has got to.
    private void Note(int at)
    {
        for (var i = 0; i < sizeof(int); i++)
        {
            _image[at + i] = (byte)(_image.Count >> (i * 8));
        }
    }

    private void Bytes(ulong value, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _image.Add((byte)(value >> (i * 8)));
        }
    }
}
