namespace LanguageLint.Documents.Revising;

/// <summary>
/// Where a comment goes in the main part. Exact: from a unit of one run to a unit of another. Else around whole elements, as offsets in the
/// part's text.
/// </summary>
internal abstract record Anchor
{
    /// <summary>The first offset of what the comment is about, and the first after it.</summary>
    public abstract (int Start, int End) Extent { get; }

    /// <summary>Exactly the words.</summary>
    /// <param name="First">The element that holds the first of them.</param>
    /// <param name="FirstOffset">Where they start in its decoded text.</param>
    /// <param name="Last">The element that holds the last of them.</param>
    /// <param name="LastOffset">Where they end in its decoded text.</param>
    public sealed record Words(PartElement First, int FirstOffset, PartElement Last, int LastOffset) : Anchor
    {
        /// <inheritdoc/>
        public override (int Start, int End) Extent => (First.Start, Last.End);
    }

    /// <summary>Around elements.</summary>
    /// <param name="Start">Offset of the start.</param>
    /// <param name="End">Offset of the end.</param>
    /// <param name="Reference">Offset of the comment's mark, which must stand in a paragraph.</param>
    public sealed record Around(int Start, int End, int Reference) : Anchor
    {
        /// <inheritdoc/>
        public override (int Start, int End) Extent => (Start, End);
    }
}
