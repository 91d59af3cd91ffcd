namespace LanguageLint.Text;

/// <summary>A stretch of text: <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first offset after the span.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its first offset and the first offset after it.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the two spans share at least one UTF-16 unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
