using System.Runtime.CompilerServices;

namespace LanguageLint.Matching;

/// <summary>
/// A row of numbers that nobody changes: an array, or memory that lies ready in the loaded program, of which only the pages that are read cost anything.
/// The one place of the engine that reads memory by its address; every index is checked.
/// </summary>
internal readonly unsafe struct Row<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _first;

    public Row(T[] array)
    {
        _array = array;
        Count = array.Length;
    }

    /// <param name="first">Where the first one lies, for as long as anything of this program runs.</param>
    /// <param name="count">How many there are.</param>
    public Row(T* first, int count)
    {
        _first = first;
        Count = count;
    }

    public int Count { get; }

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Count)
            {
                ThrowOutside(index);
            }

            if (_array is null)
            {
                return ref _first[index];
            }

            return ref _array[index];
        }
    }

    public static implicit operator Row<T>(T[] array) => new(array);

    public ReadOnlySpan<T> AsSpan() => _array is null ? new ReadOnlySpan<T>(_first, Count) : _array;

    /// <summary>The row as an array, for those who work on it as a whole.</summary>
    public T[] ToArray() => _array ?? AsSpan().ToArray();

    // A method of its own, so that the indexer is small enough to be put where it is called.
    private static void ThrowOutside(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
