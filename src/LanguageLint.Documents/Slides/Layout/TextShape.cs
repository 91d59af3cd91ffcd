namespace LanguageLint.Documents.Slides.Layout;

/// <summary>A shape with text as a slide, a layout or a master describes it.</summary>
/// <param name="Placeholder">What it fills; null when it is no placeholder.</param>
/// <param name="Frame">Where it lies on the slide; null where its layout or master says.</param>
/// <param name="Body">Its text.</param>
internal sealed record TextShape(Placeholder? Placeholder, Frame? Frame, TextBody Body);

/// <summary>What a placeholder is for, and its number where a layout has several.</summary>
internal sealed record Placeholder(string Type, string Index)
{
    /// <summary>The kind by which masters tell placeholders apart: they have one for titles and one for every sort of content.</summary>
    public string Kind => Type switch
    {
        "title" or "ctrTitle" => "title",
        "dt" or "ftr" or "sldNum" => Type,
        _ => "body",
    };
}

/// <summary>A rectangle, in points from the upper left corner of the slide.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height);

/// <summary>How the text of a shape is set. What is null is said by the layout, the master or the format's own defaults.</summary>
internal sealed record TextBody
{
    /// <summary>The part that holds it.</summary>
    public required string Part { get; init; }

    /// <summary>The space to the edges of the frame, in points.</summary>
    public (double? Left, double? Top, double? Right, double? Bottom) Insets { get; init; }

    /// <summary>Where the text stands in a frame that is higher: <c>t</c>, <c>ctr</c> or <c>b</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether lines break at the edge of the frame.</summary>
    public bool? Wraps { get; init; }

    /// <summary>How far letters are shrunk so that the text fits its frame; 1 is not at all.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How each level of a list is set.</summary>
    public LevelStyles Levels { get; init; } = LevelStyles.None;

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<TextParagraph> Paragraphs { get; init; } = [];
}

/// <summary>A paragraph: its level, what it says of its own setting, its runs, and the size of its letters where it has no runs.</summary>
internal sealed record TextParagraph(int Level, LevelStyle Own, IReadOnlyList<TextRun> Runs, double? EmptySize);

/// <summary>A piece of text of one element; a line break is a run of <c>\n</c>.</summary>
internal readonly record struct TextRun(string Text, int Element, double? Size);

/// <summary>Size of letters and left margin in points, and alignment (<c>l</c>, <c>ctr</c>, <c>r</c>); null where another says.</summary>
internal readonly record struct LevelStyle(double? Size, string? Align, double? Margin)
{
    /// <summary>This style, and for what it leaves open another.</summary>
    public LevelStyle Else(LevelStyle other) => new(Size ?? other.Size, Align ?? other.Align, Margin ?? other.Margin);
}

/// <summary>The styles of the nine levels of a text.</summary>
internal sealed record LevelStyles(IReadOnlyDictionary<int, LevelStyle> ByLevel)
{
    /// <summary>Says nothing.</summary>
    public static readonly LevelStyles None = new(new Dictionary<int, LevelStyle>());

    /// <summary>The style of a level, from 0.</summary>
    public LevelStyle Of(int level) => ByLevel.TryGetValue(level, out var style) ? style : default;
}
