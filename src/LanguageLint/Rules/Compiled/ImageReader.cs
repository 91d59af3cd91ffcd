using System.Buffers.Binary;
using LanguageLint.Matching;

namespace LanguageLint.Rules.Compiled;

/// <summary>Reads what <see cref="ImageWriter"/> wrote, from where it lies in memory. On machines that store the lowest byte of a number first.</summary>
internal sealed unsafe class ImageReader
{
    private readonly byte* _image;
    private readonly int _length;
    private readonly Row<int> _textStarts;
    private readonly Row<char> _letters;
    private int _at;

    /// <param name="image">Where the image lies, for as long as anything of this program runs.</param>
    /// <param name="length">Its length in bytes.</param>
    public ImageReader(byte* image, int length)
    {
        _image = image;
        _length = length;
        _at = Number();
        _textStarts = Row<int>();
        _letters = Row<char>();
        _at = sizeof(int);
    }

    private ImageReader(ImageReader whole, int at)
    {
        _image = whole._image;
        _length = whole._length;
        _textStarts = whole._textStarts;
        _letters = whole._letters;
        _at = at;
    }

    /// <summary>Reads a number.</summary>
    public int Number()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(Bytes(_at, sizeof(int)));
        _at += sizeof(int);
        return value;
    }

    /// <summary>Reads a number of 64 bits.</summary>
    public ulong Wide()
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(Bytes(_at, sizeof(ulong)));
        _at += sizeof(ulong);
        return value;
    }

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        var number = Number();
        return _letters.AsSpan().Slice(_textStarts[number], _textStarts[number + 1] - _textStarts[number]).ToString();
    }

    /// <summary>Reads a text or null.</summary>
    public string? OptionalText() => Number() == 0 ? null : Text();

    /// <summary>Reads a list, each item with <paramref name="read"/>.</summary>
    public T[] Array<T>(Func<ImageReader, T> read)
    {
        var count = Number();
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    /// <summary>A row, of which nothing is read yet.</summary>
    public Row<T> Row<T>()
        where T : unmanaged
    {
        var count = Number();
        fixed (byte* first = Bytes(_at, checked(count * sizeof(T))))
        {
            _at += (count * sizeof(T) + 3) & ~3;
            return new Row<T>((T*)first, count);
        }
    }

    /// <summary>A table, of which each record is read with <paramref name="read"/> when it is first asked for.</summary>
    public OnDemand<T> Table<T>(Func<ImageReader, T> read)
        where T : class
    {
        var count = Number();
        var places = new Row<int>((int*)(_image + _at), count + 1);
        _at = places[count];
        return new OnDemand<T>(count, index => read(new ImageReader(this, places[index])));
    }

    private ReadOnlySpan<byte> Bytes(int at, int count) => new ReadOnlySpan<byte>(_image, _length).Slice(at, count);
}
