using System.Globalization;
using LanguageLint.Text;

namespace LanguageLint.Documents.Slides;

/// <summary>What the texts of shapes are called and whether they are seen, on slides, notes, layouts and in templates.</summary>
internal sealed class ShapeTexts
{
    /// <summary>On a slide all shapes with words are seen, but for the slide's number.</summary>
    public static readonly ShapeTexts OnSlide = new((slide, shape) => shape.Placeholder switch
    {
        "sldNum" => null,
        "title" or "ctrTitle" => (BlockScope.Heading, $"{slide}, title"),
        "subTitle" => (BlockScope.Heading, $"{slide}, subtitle"),
        "ftr" or "dt" => (BlockScope.PageFooter, $"{slide}, footer"),
        "hdr" => (BlockScope.PageHeader, $"{slide}, header"),
        null => (BlockScope.TextBox, string.Create(CultureInfo.InvariantCulture, $"{slide}, text box {shape.Number}")),
        _ => (BlockScope.Paragraph, $"{slide}, text"),
    });

    /// <summary>On notes the words that were typed are seen, not the frame of the page.</summary>
    public static readonly ShapeTexts OnNotes = new((slide, shape) =>
        shape.Placeholder is "sldNum" or "hdr" or "ftr" or "dt" ? null : (BlockScope.SpeakerNotes, slide));

    /// <summary>On a layout or master, placeholders hold prompts that no reader sees.</summary>
    public static readonly ShapeTexts OnLayout = new((slide, shape) => shape.Placeholder is null ? (BlockScope.TextBox, slide) : null);

    /// <summary>In a template, whoever makes slides reads the prompts.</summary>
    public static readonly ShapeTexts OnTemplate = new((slide, shape) => shape.Placeholder switch
    {
        null => (BlockScope.TextBox, slide),
        "sldNum" or "dt" => null,
        _ => (BlockScope.Prompt, $"{slide}, prompt"),
    });

    private readonly Func<string, Shape, (BlockScope, string)?> _called;

    private ShapeTexts(Func<string, Shape, (BlockScope, string)?> called) => _called = called;

    /// <summary>What a shape's text is and where a person finds it; null when nobody sees it.</summary>
    /// <param name="slide">What a person calls the slide.</param>
    /// <param name="shape">The shape.</param>
    public (BlockScope Scope, string Place)? Of(string slide, Shape shape) => _called(slide, shape);

    /// <summary>What is known of a shape before its text is read.</summary>
    /// <param name="Placeholder">The kind of placeholder it fills, <c>obj</c> where it does not say; null when it is none.</param>
    /// <param name="Number">Its number among the slide's shapes that are no placeholders.</param>
    public readonly record struct Shape(string? Placeholder, int Number);
}
