namespace LanguageLint.Reports;

/// <summary>A box on a page, from its upper left corner, in the units of <see cref="ReportedPage.Width"/>.</summary>
public readonly record struct PageBox(double Left, double Top, double Width, double Height)
{
    /// <summary>The smallest box that holds others, of which there is at least one.</summary>
    public static PageBox Around(IEnumerable<PageBox> boxes) => boxes.Aggregate((one, other) =>
    {
        var (left, top) = (Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top));
        return new PageBox(left, top, Math.Max(one.Left + one.Width, other.Left + other.Width) - left, Math.Max(one.Top + one.Height, other.Top + other.Height) - top);
    });
}

/// <summary>A word in its place on a page.</summary>
public sealed record PageWord(string Text, PageBox Box);

/// <summary>Where a finding stands on a page: a box for each line.</summary>
public sealed record PageMark(ReportedFinding Reported, IReadOnlyList<PageBox> Boxes);

/// <summary>A page of a poster as its readers see it: its picture or, where none could be drawn, its words in their places.</summary>
public sealed record ReportedPage
{
    /// <summary>What a person calls it, such as “page 1” or “slide 2”.</summary>
    public required string Name { get; init; }

    /// <summary>How wide it is, in units of its own.</summary>
    public required double Width { get; init; }

    /// <summary>How high it is, in the same units.</summary>
    public required double Height { get; init; }

    /// <summary>Its picture; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Picture { get; init; }

    /// <summary>The media type of the picture, such as <c>image/jpeg</c>.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>Its words, where there is no picture.</summary>
    public IReadOnlyList<PageWord> Words { get; init; } = [];

    /// <summary>The findings on it, in reading order.</summary>
    public required IReadOnlyList<PageMark> Marks { get; init; }
}
