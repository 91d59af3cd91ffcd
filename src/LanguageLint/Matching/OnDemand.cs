using System.Collections;
using System.Runtime.CompilerServices;

namespace LanguageLint.Matching;

/// <summary>A list of things of which each is made when it is first asked for. Safe for several threads: all see the same one.</summary>
internal sealed class OnDemand<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _made;
    private readonly Func<int, T>? _make;

    /// <param name="count">How many there are.</param>
    /// <param name="make">Makes one by its number; what two calls make for one number must be as good as each other.</param>
    public OnDemand(int count, Func<int, T> make)
    {
        _made = count == 0 ? [] : new T?[count];
        _make = make;
    }

    /// <summary>A list of things that are there already.</summary>
    public OnDemand(T[] items) => _made = items;

    public int Count => _made.Length;

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _made[index] ?? Make(index);
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Make(int index)
    {
        var made = _make!(index);
        return Interlocked.CompareExchange(ref _made[index], made, null) ?? made;
    }
}
