using LanguageLint.Documents.Packaging;
using LanguageLint.Templates;
using LanguageLint.Templates.PlainText;
using LanguageLint.Text;

namespace LanguageLint.Documents.OpenDocument;

/// <summary>Goes through the parts of an OpenDocument file and puts their texts together.</summary>
internal sealed class OdfDocument(OfficePackage package, ReadingOptions options, CancellationToken cancellation)
{
    private const string Content = "content.xml";
    private const string Frame = "styles.xml";

    private readonly OdfStyles _styles = new();
    private readonly List<NotChecked> _notChecked = [];

    /// <summary>The document: its properties, what its pages repeat, its text, and the charts in it.</summary>
    public Document Read(string path)
    {
        var frame = package.Has(Frame) ? Texts(Frame).Texts : [];
        var reader = Texts(Content);
        List<TextBlock> body = [.. StoryPlaces.ToBlocks(reader.Texts, Content, null), .. Charts(reader.Objects)];
        if (reader.HasForms)
        {
            _notChecked.Add(new NotChecked("form", "the words on its buttons and fields are not read; read them through yourself"));
        }

        _notChecked.AddRange(UndescribedPictures.Of(reader.Undescribed));
        var kind = reader.Body == "text" ? LetterShape.KindOf(body) : reader.Body is "presentation" or "drawing" ? DocumentKind.Poster : DocumentKind.Unknown;
        return new Document { Path = path, Kind = kind, Blocks = [.. Properties(), .. StoryPlaces.ToBlocks(frame, Frame, null), .. body], NotChecked = _notChecked };
    }

    private (IReadOnlyList<StoryText> Texts, IReadOnlyList<string> Objects, bool HasForms, int Undescribed, string Body) Texts(string part, string? label = null)
    {
        // Formulas begin with a document type.
        var xml = label is null ? package.Open(part, cancellation) : package.OpenTyped(part, cancellation);
        using var reader = new OdfStoryReader(xml, _styles, options.HiddenText);
        reader.Read(label);
        return (reader.Texts, reader.Objects, reader.HasForms, reader.PicturesWithoutText, reader.Body);
    }

    // A chart is a small document in the file; other objects are of programs that nobody here reads.
    private IEnumerable<TextBlock> Charts(IReadOnlyList<string> objects)
    {
        var number = 0;
        foreach (var href in objects)
        {
            number++;
            var part = $"{(href.StartsWith("./", StringComparison.Ordinal) ? href[2..] : href)}/{Content}";
            var chart = href.Length > 0 && package.Has(part) ? Texts(part, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chart {number}")) : default;
            if (chart.Body == "chart")
            {
                foreach (var block in StoryPlaces.ToBlocks(chart.Texts, part, null))
                {
                    yield return block;
                }
            }
            else
            {
                _notChecked.Add(new NotChecked(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"embedded object {number}"), "it is a file of another program; check it on its own"));
            }
        }
    }

    private IEnumerable<TextBlock> Properties()
    {
        if (!package.Has("meta.xml"))
        {
            yield break;
        }

        using var xml = package.Open("meta.xml", cancellation);
        xml.ReadRoot();
        for (var depth = xml.Depth; xml.ReadChild(depth);)
        {
            for (var metaDepth = xml.Depth; xml.ReadChild(metaDepth);)
            {
                var name = xml.Name == "keyword" ? "keywords" : xml.Name;
                var element = xml.Element;
                if (name is not ("title" or "subject" or "keywords" or "description"))
                {
                    xml.Skip();
                    continue;
                }

                var text = new PartText();
                text.Append(xml.ReadText(), element);
                if (text.ToBlock("meta.xml", BlockScope.Property, $"document {name}") is { } block)
                {
                    yield return block;
                }
            }
        }
    }
}
