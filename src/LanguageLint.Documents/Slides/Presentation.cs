using System.Globalization;
using LanguageLint.Documents.Packaging;
using LanguageLint.Templates;
using LanguageLint.Text;

namespace LanguageLint.Documents.Slides;

/// <summary>Goes through the parts of a presentation and puts their texts together.</summary>
internal sealed class Presentation
{
    private readonly OfficePackage _package;
    private readonly ReadingOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly DrawingParts _drawings;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<NotChecked> _notChecked = [];
    private readonly List<string> _slidesWithPictures = [];
    private readonly HashSet<string> _backgrounds = new(StringComparer.OrdinalIgnoreCase);
    private int _picturesWithoutText;

    /// <summary>Prepares to read a package whose main part is a presentation.</summary>
    public Presentation(OfficePackage package, ReadingOptions options, CancellationToken cancellation)
    {
        _package = package;
        _options = options;
        _cancellation = cancellation;
        _drawings = new DrawingParts(package, cancellation);
    }

    /// <summary>The document: its properties, each slide with its notes, then what layouts and masters show.</summary>
    public Document Read(string path, bool isTemplate)
    {
        _blocks.AddRange(DocumentProperties.Read(_package, _cancellation));
        var number = 0;
        foreach (var slide in Slides())
        {
            number++;
            ReadSlide(slide, string.Create(CultureInfo.InvariantCulture, $"slide {number}"));
        }

        var main = _package.MainPart;
        foreach (var master in _package.Targets(main, "slideMaster"))
        {
            ReadBackground(master, "slide master", isTemplate, _package.Targets(master, "slideLayout").Any(_backgrounds.Contains));
            foreach (var layout in _package.Targets(master, "slideLayout"))
            {
                ReadBackground(layout, "slide layout", isTemplate, _backgrounds.Contains(layout));
            }
        }

        return new Document { Path = path, Kind = DocumentKind.Poster, Blocks = _blocks, NotChecked = [.. _notChecked, .. UndescribedPictures.Of(_picturesWithoutText, _slidesWithPictures)] };
    }

    /// <summary>The parts of the slides in the order in which they are shown; null for one that is named and not there.</summary>
    public List<string?> Slides()
    {
        var links = _package.Relationships(_package.MainPart);
        var slides = new List<string?>();
        using var xml = _package.Open(_package.MainPart, _cancellation);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            if (xml.Name != "sldIdLst")
            {
                xml.Skip();
                continue;
            }

            for (var listDepth = xml.Depth; xml.ReadChild(listDepth);)
            {
                var id = xml.Attribute("id", prefixed: true);
                var target = links.FirstOrDefault(link => link.Id == id)?.Target;
                slides.Add(target is not null && _package.Has(target) ? target : null);
                xml.Skip();
            }
        }

        return slides;
    }

    private void ReadSlide(string? part, string name)
    {
        if (part is null)
        {
            _notChecked.Add(new NotChecked(name, "the file names it and does not hold it; open the presentation in PowerPoint and save it anew"));
            return;
        }

        using var reader = new SlideReader(_package.Open(part, _cancellation), ShapeTexts.OnSlide, name, _options.HiddenText);
        _blocks.AddRange(reader.Read());
        _blocks.AddRange(_drawings.Read(part, reader.Name));
        foreach (var notes in _package.Targets(part, "notesSlide"))
        {
            using var notesReader = new SlideReader(_package.Open(notes, _cancellation), ShapeTexts.OnNotes, $"{reader.Name}, notes", _options.HiddenText);
            _blocks.AddRange(notesReader.Read());
            _blocks.AddRange(_drawings.Read(notes, $"{reader.Name}, notes"));
        }

        _notChecked.AddRange(UnreadParts.Of(_package, part, reader.Name));
        if (reader.PicturesWithoutText > 0)
        {
            _picturesWithoutText += reader.PicturesWithoutText;
            _slidesWithPictures.Add(reader.Name);
        }

        _backgrounds.UnionWith(_package.Targets(part, "slideLayout"));
    }

    // Of an ordinary presentation only what slides show of the layouts they use; of a template also the prompts, which its users read.
    private void ReadBackground(string part, string kind, bool isTemplate, bool isUsed)
    {
        if (isTemplate || isUsed)
        {
            using var reader = new SlideReader(_package.Open(part, _cancellation), isTemplate ? ShapeTexts.OnTemplate : ShapeTexts.OnLayout, kind, _options.HiddenText);
            _blocks.AddRange(reader.Read());
            _blocks.AddRange(_drawings.Read(part, reader.Name));
            _notChecked.AddRange(UnreadParts.Of(_package, part, reader.Name));
        }
    }
}
