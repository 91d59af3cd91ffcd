using LanguageLint.Documents.Packaging;

namespace LanguageLint.Documents.Slides.Layout;

/// <summary>
/// Where the words of a PowerPoint presentation stand, from the file alone: the frames of its shapes, groups and tables, and what placeholders
/// take from their layout and master. Charts, SmartArt, pictures and colours are left out, and letters are measured roughly.
/// </summary>
public static class SlideLayout
{
    // Ten inches by seven and a half, where the file does not say (ISO/IEC 29500-1, 19.2.1.39).
    private static readonly (double Width, double Height) Usual = (720, 540);

    /// <summary>The slides that have words, in the order in which they are shown; none where the file is no PowerPoint presentation.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged; the message says what helps.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was raised.</exception>
    public static IReadOnlyList<PlacedSlide> Read(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!new PresentationReader().Recognises(file))
        {
            return [];
        }

        var package = file.Package!;
        try
        {
            var (width, height) = Size(package, cancellation);
            return
            [
                .. new Presentation(package, new ReadingOptions(), cancellation).Slides()
                    .Select((part, index) => new PlacedSlide(index + 1, width, height, part is null ? [] : [.. Words(package, part, cancellation)]))
                    .Where(slide => slide.Words.Count > 0),
            ];
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            throw OfficePackage.Damaged(e);
        }
    }

    private static (double Width, double Height) Size(OfficePackage package, CancellationToken cancellation)
    {
        using var xml = package.Open(package.MainPart, cancellation);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name == "sldSz" && (Emu.Points(xml.Attribute("cx")), Emu.Points(xml.Attribute("cy"))) is ( > 0, > 0) size)
            {
                return size;
            }

            xml.Skip();
        }

        return Usual;
    }

    private static IEnumerable<PlacedWord> Words(OfficePackage package, string slide, CancellationToken cancellation)
    {
        var (shapes, showsLayout, _) = Shapes(package, slide, cancellation);
        var layoutPart = package.Targets(slide, "slideLayout").FirstOrDefault();
        var (layout, showsMaster, _) = layoutPart is null ? ([], true, []) : Shapes(package, layoutPart, cancellation);
        var masterPart = layoutPart is null ? null : package.Targets(layoutPart, "slideMaster").FirstOrDefault();
        var (master, _, styles) = masterPart is null ? ([], true, []) : Shapes(package, masterPart, cancellation);

        IEnumerable<TextShape> seen =
        [
            .. showsLayout && showsMaster ? master.Where(shape => shape.Placeholder is null) : [],
            .. showsLayout ? layout.Where(shape => shape.Placeholder is null) : [],
            .. shapes.Where(shape => shape.Placeholder?.Type != "sldNum"),
        ];
        foreach (var shape in seen)
        {
            List<TextShape> inherited = [.. new[] { OnLayout(shape, layout), OnMaster(shape, master) }.OfType<TextShape>()];
            if ((shape.Frame ?? inherited.Find(further => further.Frame is not null)?.Frame) is { } frame)
            {
                var defaults = styles.GetValueOrDefault(shape.Placeholder?.Kind switch { "title" => "titleStyle", "body" => "bodyStyle", _ => "otherStyle" }, LevelStyles.None);
                foreach (var word in new TextFlow(shape.Body, inherited.ConvertAll(further => further.Body), defaults).Place(frame))
                {
                    yield return word;
                }
            }
        }
    }

    private static (IReadOnlyList<TextShape> Shapes, bool ShowsMaster, Dictionary<string, LevelStyles> Styles) Shapes(OfficePackage package, string part, CancellationToken cancellation)
    {
        using var reader = new ShapeReader(package.Open(part, cancellation));
        return (reader.Read(), reader.ShowsMaster, reader.TextStyles);
    }

    // A slide's placeholder is its layout's of the same number, or else of the same type.
    private static TextShape? OnLayout(TextShape shape, IReadOnlyList<TextShape> layout) => shape.Placeholder is not { } own
        ? null
        : layout.FirstOrDefault(other => other.Placeholder is { } named && named.Index == own.Index && named.Kind == own.Kind)
            ?? layout.FirstOrDefault(other => other.Placeholder?.Type == own.Type)
            ?? layout.FirstOrDefault(other => other.Placeholder?.Index == own.Index && own.Index != "0");

    private static TextShape? OnMaster(TextShape shape, IReadOnlyList<TextShape> master) =>
        shape.Placeholder is { } own ? master.FirstOrDefault(other => other.Placeholder?.Kind == own.Kind) : null;
}
